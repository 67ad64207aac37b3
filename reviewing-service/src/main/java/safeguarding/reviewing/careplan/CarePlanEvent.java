package safeguarding.reviewing.careplan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to the care plan of a period of care. No event holds what a plan says, or a reason in words. */
public sealed interface CarePlanEvent extends DomainEvent {

    /** The care plan. */
    CarePlanIdentity plan();

    /** Civil date on which it happened. */
    LocalDate on();

    /**
     * Which care plan.
     *
     * @param periodId the period of care
     * @param area code of the area responsible
     */
    record CarePlanIdentity(UUID carePlanId, UUID periodId, UUID childId, String area) {}

    /**
     * What is told of a change (C1.5).
     *
     * @param reviewId the review that considered it; null when none did
     * @param withoutReview whether it is a significant change that no review considered first
     */
    record ChangeTold(boolean significant, @Nullable UUID reviewId, boolean withoutReview) {

        static ChangeTold of(boolean significant, Consideration considered) {
            return new ChangeTold(significant, considered.reviewId(), significant && considered.reviewId() == null);
        }
    }

    /** A child became looked after and has a care plan. */
    record CarePlanOpened(CarePlanIdentity plan, LocalDate on) implements CarePlanEvent {}

    /** A version of an element was agreed. */
    record ElementAgreed(CarePlanIdentity plan, LocalDate on, UUID elementId, ElementKind kind, ChangeTold change)
            implements CarePlanEvent {}

    /** A version of an element was otherwise than was recorded; on is the day of the correction. */
    record ElementCorrected(
            CarePlanIdentity plan,
            LocalDate on,
            UUID elementId,
            ElementKind kind,
            LocalDate agreedOn,
            ChangeTold change)
            implements CarePlanEvent {}

    /** A version of an element never was. */
    record ElementWithdrawn(CarePlanIdentity plan, LocalDate on, UUID elementId, ElementKind kind, LocalDate agreedOn)
            implements CarePlanEvent {}

    /** A plan for permanence was decided. */
    record PermanenceDecided(
            CarePlanIdentity plan,
            LocalDate on,
            UUID permanencePlanId,
            Route route,
            @Nullable Route alongside,
            boolean twinTrack,
            ChangeTold change)
            implements CarePlanEvent {}

    /** A plan for permanence was otherwise than was recorded; on is the day of the correction. */
    record PermanenceCorrected(
            CarePlanIdentity plan,
            LocalDate on,
            UUID permanencePlanId,
            LocalDate decidedOn,
            Route route,
            @Nullable Route alongside,
            boolean twinTrack,
            ChangeTold change)
            implements CarePlanEvent {}

    /** A plan for permanence never was. */
    record PermanenceWithdrawn(
            CarePlanIdentity plan, LocalDate on, UUID permanencePlanId, LocalDate decidedOn, Route route)
            implements CarePlanEvent {}

    /** A route to permanence is followed. */
    record LineOpened(CarePlanIdentity plan, LocalDate on, UUID lineId, LineKind line) implements CarePlanEvent {}

    /** A step of a line was taken. */
    record LineStepTaken(CarePlanIdentity plan, LocalDate on, UUID lineId, LineKind line, LineStepKind step)
            implements CarePlanEvent {}

    /** A route to permanence is followed no more. */
    record LineEnded(CarePlanIdentity plan, LocalDate on, UUID lineId, LineKind line, LineEnd reason)
            implements CarePlanEvent {}

    /** A line went otherwise than was recorded; on is the day of the correction. */
    record LineCorrected(CarePlanIdentity plan, LocalDate on, UUID lineId, LineCourse course)
            implements CarePlanEvent {}

    /** A line never was. */
    record LineWithdrawn(CarePlanIdentity plan, LocalDate on, UUID lineId, LineKind line) implements CarePlanEvent {}

    /** The period of care began or ended on another day than was recorded, or has not ended. */
    record CarePlanCorrected(
            CarePlanIdentity plan,
            LocalDate on,
            LocalDate startedOn,
            @Nullable LocalDate endedOn) implements CarePlanEvent {}

    /** The child is looked after no more. */
    record CarePlanEnded(CarePlanIdentity plan, LocalDate on) implements CarePlanEvent {}

    /** The period of care never was. */
    record CarePlanWithdrawn(CarePlanIdentity plan, LocalDate on) implements CarePlanEvent {}
}
