package safeguarding.conference.voice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** A5 for words: what they changed in the decision is known only when the conference was held. */
final class OnceHeld {

    private static final Rule RULE =
            new Rule("A5", "Dates of events are kept as they happened", "What has happened lies not in the future.");

    private OnceHeld() {}

    /** Can it be said what words changed? */
    static Verdict influence(@Nullable LocalDate heldOn) {
        return heldOn == null
                ? RULE.refuses("What words changed can be recorded when the conference was held.")
                : Verdict.permitted();
    }
}
