package safeguarding.reviewing.health.year;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to what was answered about the health of a child for a year; never what was answered. */
public sealed interface HealthYearEvent extends DomainEvent {

    /** Which answers. */
    HealthYearIdentity about();

    /** Civil date on which it was recorded. */
    LocalDate on();

    /** Calendar year in which the year ends. */
    int year();

    /**
     * Which answers.
     *
     * @param area code of the area responsible
     */
    record HealthYearIdentity(UUID healthYearId, UUID periodId, UUID childId, String area) {}

    /** They are known. */
    record HealthYearRecorded(HealthYearIdentity about, LocalDate on, int year) implements HealthYearEvent {}

    /** More is known, or it was otherwise. */
    record HealthYearChanged(HealthYearIdentity about, LocalDate on, int year) implements HealthYearEvent {}

    /** They were never given. */
    record HealthYearWithdrawn(HealthYearIdentity about, LocalDate on, int year) implements HealthYearEvent {}
}
