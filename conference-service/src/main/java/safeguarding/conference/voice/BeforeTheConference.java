package safeguarding.conference.voice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** The chair meets the family before the conference: on an earlier day, or on the day itself. */
public final class BeforeTheConference {

    /** The rule. */
    public static final Rule RULE = new Rule(
            "ours",
            "No external rule",
            "The chair's meeting with the family is on the day of the conference or before.");

    private BeforeTheConference() {}

    /**
     * Can they have met on this day?
     *
     * @param heldOn civil date of the conference; null while it was not held
     */
    public static Verdict permits(LocalDate metOn, @Nullable LocalDate heldOn) {
        return heldOn != null && metOn.isAfter(heldOn)
                ? RULE.refuses("The conference was held on %s: %s is not before it.".formatted(heldOn, metOn))
                : Verdict.permitted();
    }
}
