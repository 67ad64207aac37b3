package safeguarding.audit.caseaudits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import safeguarding.audit.neighbours.KnownOfficer;
import safeguarding.audit.neighbours.KnownOfficers;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.time.CivilTime;

/** What auditors have to do. */
@ApplicationScoped
public class CaseWorkloads {

    private final CaseAudits audits;
    private final KnownOfficers officers;
    private final Deadlines deadlines;
    private final Clock clock;

    CaseWorkloads(CaseAudits audits, KnownOfficers officers, Deadlines deadlines, Clock clock) {
        this.audits = audits;
        this.officers = officers;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** What everybody has to do who audits today, by staff number. */
    public List<CaseWorkload> today() {
        var today = CivilTime.today(clock);
        return officers.everybody().stream()
                .filter(officer -> officer.holdsOn(today))
                .map(officer -> workload(officer, audits.openOf(officer.staffId()), today))
                .sorted(Comparator.comparing(CaseWorkload::staffId))
                .toList();
    }

    private CaseWorkload workload(KnownOfficer officer, List<CaseAudit> open, LocalDate today) {
        var overdue = open.stream()
                .filter(audit -> deadlines
                        .of(audit.id(), CaseAuditRules.IN_TIME.id())
                        .filter(due -> due.dueOn().isBefore(today))
                        .isPresent())
                .count();
        return new CaseWorkload(officer.staffId(), officer.auditDaysPerMonth(), open.size(), (int) overdue);
    }
}
