package safeguarding.audit.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** What counts as an answer. */
public final class FeedbackRules {

    /** Who was not asked does not answer. */
    public static final Rule ANSWERS_WHAT_WAS_ASKED = new Rule(
            "QA35",
            "Practice of this service: a response rate has those who were asked below the line",
            "A response comes from a kind of people who were asked, between the first and the last day of asking.");

    private FeedbackRules() {}

    /**
     * Does it answer the collection?
     *
     * @param closedOn last day of asking; null while people are asked
     */
    public static Verdict answers(
            Audience audience, LocalDate opensOn, @Nullable LocalDate closedOn, Respondent from, LocalDate heardOn) {
        if (!audience.has(from)) {
            return ANSWERS_WHAT_WAS_ASKED.refuses("Nobody of this kind was asked.");
        }
        if (heardOn.isBefore(opensOn)) {
            return ANSWERS_WHAT_WAS_ASKED.refuses("Nobody was asked before %s.".formatted(opensOn));
        }
        return closedOn != null && heardOn.isAfter(closedOn)
                ? ANSWERS_WHAT_WAS_ASKED.refuses("Nobody was asked after %s.".formatted(closedOn))
                : Verdict.permitted();
    }
}
