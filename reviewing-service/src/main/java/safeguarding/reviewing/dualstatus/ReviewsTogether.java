package safeguarding.reviewing.dualstatus;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import safeguarding.platform.rule.Rule;
import safeguarding.reviewing.dualstatus.ReviewProposal.Kind;

/** B3.7: a plan and being looked after at once is allowed; the two reviews are held together or in line. A proposal puts neither off. */
@ApplicationScoped
public class ReviewsTogether {

    /** The rule. */
    public static final Rule RULE = new Rule(
            "B3.7",
            "Practice of English councils (Hertfordshire, Merton)",
            "A child with a protection plan who is looked after has both reviews together or in line; the plan should"
                    + " normally end.");

    private final DualStatusSettings settings;

    ReviewsTogether(DualStatusSettings settings) {
        this.settings = settings;
    }

    /** What is proposed for two reviews. */
    public ReviewProposal propose(BothReviews reviews) {
        var protection = reviews.protection();
        var lookedAfter = reviews.lookedAfter();
        if (protection == null || lookedAfter == null) {
            return new ReviewProposal(
                    Kind.NONE,
                    null,
                    protection == null
                            ? "No child protection review is known to be due or booked."
                            : "No looked-after review is due or booked.");
        }
        var by = protection.lastDay().isBefore(lookedAfter.lastDay()) ? protection.lastDay() : lookedAfter.lastDay();
        var apart = Math.abs(ChronoUnit.DAYS.between(protection.day(), lookedAfter.day()));
        if (apart == 0 && protection.bookedOn() != null && lookedAfter.bookedOn() != null) {
            return new ReviewProposal(Kind.BOOKED_TOGETHER, by, "Both are booked for one day.");
        }
        if (apart <= settings.nearEnoughDays()) {
            return new ReviewProposal(
                    Kind.TOGETHER,
                    by,
                    "%d days apart: near enough for one meeting, by %s at the latest.".formatted(apart, by));
        }
        return new ReviewProposal(
                Kind.IN_LINE,
                by,
                "%d days apart: one after the other, the first by %s, and its outcome is laid before the second."
                        .formatted(apart, by));
    }
}
