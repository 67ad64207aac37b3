package safeguarding.audit.pastaudits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import safeguarding.audit.neighbours.KnownGrades;
import safeguarding.audit.neighbours.PastAudit;
import safeguarding.audit.neighbours.PastAudits;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.time.CivilTime;

/** Takes in what past audits came to, case by case. */
@ApplicationScoped
public class TakingPastCases {

    /** One thing after the other. */
    public static final Rule IN_ORDER = new Rule(
            "QA47",
            "Practice of this service: audits are told as they were",
            "A past audit is reported after it began, and its cases are graded in between.");

    private final PastAudits audits;
    private final KeptPastCases cases;
    private final KnownGrades grades;
    private final Clock clock;

    TakingPastCases(PastAudits audits, KeptPastCases cases, KnownGrades grades, Clock clock) {
        this.audits = audits;
        this.cases = cases;
        this.grades = grades;
        this.clock = clock;
    }

    /** What was kept. */
    public enum Kept {
        NEW,
        CHANGED,
        THE_SAME
    }

    /**
     * Takes a case with its audit.
     *
     * @throws safeguarding.platform.problem.ProblemException {@code rule-broken} when a day lies ahead (A5), days stand in no
     *     order (QA47) or the grade is none of its scale on its day (F3)
     */
    public Kept take(PastAudit audit, int number, PastGrade grade) {
        var today = CivilTime.today(clock);
        FactInItsTime.notAhead(audit.reportedOn(), today).orRefuse();
        refuseDisorder(audit, grade.on());
        grades.permits(grade.scale(), grade.grade(), grade.on()).orRefuse();
        var auditId = audits.takeIn(audit);
        var here = cases.find(auditId, number);
        if (here.isEmpty()) {
            cases.save(PastCase.take(auditId, number, grade, today));
            return Kept.NEW;
        }
        var changed = here.get().change(grade, today);
        cases.save(here.get());
        return changed ? Kept.CHANGED : Kept.THE_SAME;
    }

    private static void refuseDisorder(PastAudit audit, LocalDate gradedOn) {
        if (audit.reportedOn().isBefore(audit.startsOn())
                || gradedOn.isBefore(audit.startsOn())
                || gradedOn.isAfter(audit.reportedOn())) {
            IN_ORDER.refuses("The audit runs from %s to %s; the case was graded on %s."
                            .formatted(audit.startsOn(), audit.reportedOn(), gradedOn))
                    .orRefuse();
        }
    }
}
