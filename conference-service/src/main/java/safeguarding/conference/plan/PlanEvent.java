package safeguarding.conference.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to a protection plan. No event holds a personal value or a reason in words. */
public sealed interface PlanEvent extends DomainEvent {

    /** The plan. */
    PlanIdentity plan();

    /** Civil date on which it happened. */
    LocalDate on();

    /** The child is subject to a plan from this day. */
    record PlanStarted(
            PlanIdentity plan,
            LocalDate on,
            @Nullable UUID conferenceId,
            @Nullable Category category,
            int earlierPlans,
            @Nullable String leadSocialWorker)
            implements PlanEvent {}

    /** A review lets it go on. */
    record PlanContinued(PlanIdentity plan, LocalDate on, UUID conferenceId) implements PlanEvent {}

    /** A review lets it go on in another category. */
    record CategoryChanged(
            PlanIdentity plan,
            LocalDate on,
            UUID conferenceId,
            @Nullable Category before,
            @Nullable Category after) implements PlanEvent {}

    /** Somebody else leads. */
    record LeadSocialWorkerChanged(PlanIdentity plan, LocalDate on, String leadSocialWorker) implements PlanEvent {}

    /** The child is no longer subject to it from this day. */
    record PlanEnded(
            PlanIdentity plan,
            LocalDate on,
            @Nullable EndingReason reason,
            @Nullable UUID conferenceId,
            LocalDate startedOn)
            implements PlanEvent {}

    /** It is other than was recorded; on is the day of the correction, the rest the plan as it stands. */
    record PlanCorrected(
            PlanIdentity plan,
            LocalDate on,
            PlanStart start,
            @Nullable Category latestCategory,
            List<LocalDate> reviewedOn,
            @Nullable PlanEnd end)
            implements PlanEvent {
        public PlanCorrected {
            reviewedOn = List.copyOf(reviewedOn);
        }
    }

    /** It was recorded wrongly and never was; on is the day on which that became known. */
    record PlanWithdrawn(
            PlanIdentity plan,
            LocalDate on,
            LocalDate startedOn,
            @Nullable UUID conferenceId) implements PlanEvent {}

    /** It did not end, as had been recorded; on is the day on which that became known. */
    record PlanReopened(PlanIdentity plan, LocalDate on, LocalDate startedOn) implements PlanEvent {}
}
