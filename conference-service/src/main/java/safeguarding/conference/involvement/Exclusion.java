package safeguarding.conference.involvement;

import safeguarding.conference.convening.Attendance;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** B2.7: the chair alone excludes somebody of the family, with a reason, and hears their views in another way. */
public final class Exclusion {

    /** The rule. */
    public static final Rule RULE = new Rule(
            "B2.7",
            "Local procedures on excluding parents from conferences",
            "A parent is excluded only by the chair, with a recorded reason and another way to give views.");

    private Exclusion() {}

    /**
     * May what is recorded of somebody's exclusion become this? Who was excluded stays so until the chair says otherwise.
     *
     * @param before how they took part as it was recorded
     */
    public static Verdict permits(TakingPart before, TakingPart part, boolean byChair) {
        var excluded = before.exclusionReason();
        if (excluded == null || byChair) {
            return permits(part, byChair);
        }
        return excluded.equals(part.exclusionReason())
                ? permits(part, true)
                : RULE.refuses("Only the chair takes back that somebody was excluded, or gives another reason.");
    }

    /**
     * May somebody be excluded so?
     *
     * @param byChair whether the chair does it
     */
    public static Verdict permits(TakingPart part, boolean byChair) {
        if (part.exclusionReason() == null) {
            return Verdict.permitted();
        }
        if (!byChair) {
            return RULE.refuses("Only the chair excludes somebody of the family.");
        }
        if (part.attendance() == Attendance.ATTENDED) {
            return RULE.refuses("Somebody who was excluded did not attend.");
        }
        return part.views() == null || part.views() == ViewsGiven.SPOKEN || part.views() == ViewsGiven.NOT_GIVEN
                ? RULE.refuses(
                        "Somebody who is excluded gives views in another way: WRITTEN, THROUGH_ADVOCATE or THROUGH_PROFESSIONAL.")
                : Verdict.permitted();
    }
}
