package safeguarding.audit.findings;

import org.jspecify.annotations.Nullable;
import safeguarding.audit.neighbours.AuditStanding;
import safeguarding.audit.neighbours.KnownAudit;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** How a finding comes to its end. */
public final class FindingRules {

    /** Only a re-audit closes. */
    public static final Rule CLOSED_BY_RE_AUDIT = new Rule(
            "QA3",
            "Practice of this service: audits close only on evidence",
            "A finding closes only when the latest re-audit improved on it and reached the measure stated for it.");

    /** What may follow up. */
    public static final Rule RE_AUDITED_BY_A_LATER_AUDIT = new Rule(
            "QA38",
            "Practice of this service: audits close only on evidence",
            "A finding is re-audited by a later audit of the same theme and kind of cases that was reported.");

    /** Figures that stand beside each other. */
    public static final Rule LIKE_WITH_LIKE = new Rule(
            "QA39",
            "Ofsted grades are of their scale and day (F3); practice of this service",
            "A re-audit is measured on cases of both audits, graded on one scale where grades are counted.");

    private FindingRules() {}

    /** Can this audit follow up what that one found? */
    public static Verdict mayFollowUp(KnownAudit found, KnownAudit again) {
        if (again.standing() != AuditStanding.REPORTED && again.standing() != AuditStanding.CLOSED) {
            return RE_AUDITED_BY_A_LATER_AUDIT.refuses("The audit was not reported.");
        }
        if (!again.themeId().equals(found.themeId()) || again.kind() != found.kind()) {
            return RE_AUDITED_BY_A_LATER_AUDIT.refuses("The audit has another theme, or other cases.");
        }
        return again.startsOn().isAfter(found.startsOn())
                ? Verdict.permitted()
                : RE_AUDITED_BY_A_LATER_AUDIT.refuses("The audit did not start later.");
    }

    /** Did it get better? Better than before, and as good as was asked. */
    public static boolean improved(Counted before, Counted after, double target) {
        return after.n() > 0
                && (long) after.met() * before.n() > (long) before.met() * after.n()
                && after.met() * 100.0 >= target * after.n();
    }

    /**
     * Can it close?
     *
     * @param last the latest re-audit; null when there was none
     */
    public static Verdict mayClose(@Nullable ReAudit last) {
        if (last == null) {
            return CLOSED_BY_RE_AUDIT.refuses("There was no re-audit.");
        }
        return last.improved()
                ? Verdict.permitted()
                : CLOSED_BY_RE_AUDIT.refuses("The latest re-audit shows %s percent of %d cases, before %s of %d."
                        .formatted(
                                last.after().percent(),
                                last.after().n(),
                                last.before().percent(),
                                last.before().n()));
    }
}
