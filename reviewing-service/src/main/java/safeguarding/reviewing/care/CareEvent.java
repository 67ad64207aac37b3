package safeguarding.reviewing.care;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens in a period of care. No event holds an address, a carer or a reason in words. */
public sealed interface CareEvent extends DomainEvent {

    /** The period. */
    PeriodIdentity period();

    /** Civil date on which it happened. */
    LocalDate on();

    /**
     * Which period.
     *
     * @param area code of the area responsible
     */
    record PeriodIdentity(UUID periodId, UUID childId, String area) {}

    /** The child became looked after. */
    record BecameLookedAfter(PeriodIdentity period, LocalDate on, Episode episode) implements CareEvent {}

    /** Legal status, placement or carer changed. */
    record EpisodeStarted(PeriodIdentity period, LocalDate on, Episode episode) implements CareEvent {}

    /** The child had a short break. */
    record ShortBreakTaken(PeriodIdentity period, LocalDate on, Stay stay) implements CareEvent {}

    /** The child is looked after no more. */
    record CeasedToBeLookedAfter(PeriodIdentity period, LocalDate on, String reason) implements CareEvent {}

    /** The period is other than was recorded; on is the day of the correction, the rest the period as it stands. */
    record PeriodCorrected(PeriodIdentity period, LocalDate on, CareFacts facts) implements CareEvent {

        /** Civil date on which the child became looked after. */
        public LocalDate startedOn() {
            return facts.startedOn();
        }

        /** Civil date on which the child ceased to be looked after; null while it is. */
        public @Nullable LocalDate endedOn() {
            return facts.endedOn();
        }
    }

    /** The period was recorded in error and never was. */
    record PeriodWithdrawn(PeriodIdentity period, LocalDate on) implements CareEvent {}
}
