package safeguarding.reviewing.health;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to a record: what the return asks about the health and conduct of looked-after children. */
public sealed interface HealthEvent extends DomainEvent {

    /** Which record. */
    HealthIdentity about();

    /** Civil date on which it happened or was recorded. */
    LocalDate on();

    /** What is said. */
    HealthFact told();

    /**
     * Which record.
     *
     * @param area code of the area responsible
     */
    record HealthIdentity(UUID recordId, UUID periodId, UUID childId, String area) {}

    /** It is known. */
    record HealthRecorded(HealthIdentity about, LocalDate on, HealthFact told) implements HealthEvent {}

    /** More is known, or it was otherwise. */
    record HealthChanged(HealthIdentity about, LocalDate on, HealthFact told) implements HealthEvent {}

    /** It never was. */
    record HealthWithdrawn(HealthIdentity about, LocalDate on, HealthFact told) implements HealthEvent {}
}
