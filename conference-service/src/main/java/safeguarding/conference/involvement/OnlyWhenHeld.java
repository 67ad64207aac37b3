package safeguarding.conference.involvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.Attendance;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** A5 for involvement: who came, and what they think of the decision, is known only when the conference was held. */
public final class OnlyWhenHeld {

    /** The rule. */
    public static final Rule RULE =
            new Rule("A5", "Dates of events are kept as they happened", "What has happened lies not in the future.");

    private OnlyWhenHeld() {}

    /** Can this be recorded? Apologies can be given before. */
    public static Verdict attendance(Attendance attendance, @Nullable LocalDate heldOn) {
        return heldOn == null && attendance != Attendance.APOLOGIES
                ? RULE.refuses("Before the conference is recorded as held, only apologies can be recorded.")
                : Verdict.permitted();
    }

    /** Can a view on the decision be recorded? */
    public static Verdict opinion(@Nullable LocalDate heldOn) {
        return heldOn == null
                ? RULE.refuses("A view on the decision can be recorded when the conference was held.")
                : Verdict.permitted();
    }
}
