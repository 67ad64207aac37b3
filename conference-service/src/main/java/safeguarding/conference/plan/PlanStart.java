package safeguarding.conference.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a plan began.
 *
 * @param startedOn civil date of the conference that made it (B3.6)
 * @param conferenceId that conference; null in a history that does not know it
 * @param category the category then; null in a history that does not say
 * @param earlierPlans earlier plans ever, of any council (B3.6)
 * @param earlierPlansElsewhere those of them with other councils
 */
@Embeddable
public record PlanStart(
        @Column(name = "started_on") LocalDate startedOn,
        @Column(name = "conference_id") @Nullable UUID conferenceId,

        @Enumerated(EnumType.STRING) @Column(name = "initial_category") @Nullable
        Category category,

        @Column(name = "earlier_plans") int earlierPlans,
        @Column(name = "earlier_plans_elsewhere") int earlierPlansElsewhere) {

    public PlanStart {
        if (earlierPlans < 0 || earlierPlansElsewhere < 0) {
            throw new IllegalArgumentException("8730: the number of earlier plans is 0 or more.");
        }
    }

    /** The same on another day. */
    PlanStart on(LocalDate day) {
        return new PlanStart(day, conferenceId, category, earlierPlans, earlierPlansElsewhere);
    }

    /** The same after so many earlier plans. */
    PlanStart after(int plans) {
        return new PlanStart(startedOn, conferenceId, category, plans, earlierPlansElsewhere);
    }

    /** The same in another category. */
    PlanStart in(@Nullable Category other) {
        return new PlanStart(startedOn, conferenceId, other, earlierPlans, earlierPlansElsewhere);
    }
}
