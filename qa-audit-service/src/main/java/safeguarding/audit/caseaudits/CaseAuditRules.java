package safeguarding.audit.caseaudits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import safeguarding.audit.neighbours.KnownOfficer;
import safeguarding.audit.neighbours.SampledCase;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** Who may audit a case, and by when. */
public final class CaseAuditRules {

    /** How long fieldwork of a case takes. */
    public static final Rule IN_TIME = new Rule(
            "QA1",
            "Practice of this service: fieldwork of a case",
            "The audit of a case is submitted within 20 working days of its allocation.");

    /** Nobody audits the own work. */
    public static final Rule WITHOUT_CONFLICT = new Rule(
            "QA4",
            "Practice of this service: audits are independent of those who are audited",
            "The auditor is in the register on the day, works in the area, neither holds nor held the case, and does not come"
                    + " from the team.");

    /** A second auditor is somebody else. */
    public static final Rule ONCE_EACH = new Rule(
            "QA20", "Practice of this service: moderation by a second auditor", "An auditor audits a case once.");

    /** Only whoever audits it. */
    public static final Rule BY_ITS_AUDITOR = new Rule(
            "QA21",
            "Practice of this service: an audit is the work of its auditor",
            "The auditor to whom the case is allocated starts, writes, submits and corrects its audit, and nobody else.");

    /** Those who are audited speak for themselves. */
    public static final Rule REFLECTED_BY_THOSE_AUDITED = new Rule(
            "QA22",
            "Practice of this service: those who are audited are heard",
            "The manager's reflection is written by the team manager, the practitioner's by the team manager or the auditor.");

    private CaseAuditRules() {}

    /** May this auditor have this case on a civil date, beside those who have it? */
    public static Verdict permits(
            SampledCase drawn, String auditor, Optional<KnownOfficer> officer, List<CaseAudit> others, LocalDate day) {
        if (others.stream().anyMatch(other -> other.auditor().equals(auditor))) {
            return ONCE_EACH.refuses("This auditor has the case already.");
        }
        if (officer.filter(known -> known.holdsOn(day)).isEmpty()) {
            return WITHOUT_CONFLICT.refuses("Nobody of the register has this staff number on that day.");
        }
        if (drawn.conflicted().contains(auditor)) {
            return WITHOUT_CONFLICT.refuses("This auditor holds or held the case, or has declared a conflict.");
        }
        var team = drawn.team();
        if (team != null && officer.get().formerTeams().contains(team)) {
            return WITHOUT_CONFLICT.refuses("This auditor comes from the team of the case.");
        }
        var area = drawn.area();
        var areas = officer.get().areas();
        return area == null || areas.contains("*") || areas.contains(area)
                ? Verdict.permitted()
                : WITHOUT_CONFLICT.refuses("This auditor does not audit in the area of the case.");
    }
}
