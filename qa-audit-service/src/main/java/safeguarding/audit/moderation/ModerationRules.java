package safeguarding.audit.moderation;

import java.util.List;
import safeguarding.audit.neighbours.SubmittedAudit;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** When and by whom a case is moderated. */
public final class ModerationRules {

    /** Two at least, and all of them done. */
    public static final Rule AFTER_ALL_HAVE_SUBMITTED = new Rule(
            "QA23",
            "Practice of this service: the second auditor is blind to the first",
            "A case is moderated once two auditors at least have audited it and every auditor of the case has submitted.");

    /** Nobody settles a dispute of the own. */
    public static final Rule BY_ANOTHER = new Rule(
            "QA24",
            "Practice of this service: a disagreement is settled by somebody else",
            "Whoever audited the case does not settle what its auditors disagree about.");

    private ModerationRules() {}

    /** May this member of staff moderate what was submitted? */
    public static Verdict permits(List<SubmittedAudit> submitted, String staffId) {
        if (submitted.size() < 2) {
            return AFTER_ALL_HAVE_SUBMITTED.refuses("Fewer than two have audited it, or one has not submitted.");
        }
        return submitted.stream().anyMatch(each -> each.auditor().equals(staffId))
                ? BY_ANOTHER.refuses("This caller audited the case.")
                : Verdict.permitted();
    }
}
