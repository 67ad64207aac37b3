package safeguarding.audit.concerns;

import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** Who raises and who answers an immediate concern. */
public final class ConcernRules {

    /** The clock of a concern. */
    public static final Rule ANSWERED_IN_TIME = new Rule(
            "QA5",
            "Practice of this service: a child at risk is answered for by the next working day",
            "A concern is acknowledged by the next working day; else it goes to the head of safeguarding.");

    /** It is for those who hold the case to answer. */
    public static final Rule ANSWERED_BY_WHO_HOLDS_THE_CASE = new Rule(
            "QA45",
            "Practice of this service: the unit runs no cases",
            "A concern is acknowledged by one of the two managers who were told, or by the head of safeguarding once it"
                    + " was escalated.");

    /** Whoever audits has seen it. */
    public static final Rule RAISED_BY_THE_AUDITOR = new Rule(
            "QA46",
            "Practice of this service: whoever finds a child at risk tells of it",
            "A concern is raised by the auditor of the case, or by the manager of quality assurance.");

    private ConcernRules() {}

    /**
     * May this caller acknowledge?
     *
     * @param staffId the caller's staff number; null for one without
     * @param head whether the caller is the head of safeguarding
     */
    public static Verdict mayAnswer(ImmediateConcern concern, @Nullable String staffId, boolean head) {
        if (staffId != null && concern.recipients().answers(staffId)) {
            return Verdict.permitted();
        }
        return head && concern.escalatedOn().isPresent()
                ? Verdict.permitted()
                : ANSWERED_BY_WHO_HOLDS_THE_CASE.refuses("This caller is not asked to answer.");
    }
}
