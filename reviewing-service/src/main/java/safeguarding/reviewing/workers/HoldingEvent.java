package safeguarding.reviewing.workers;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to a record: which social worker holds the case of a looked-after child, and since when. */
public sealed interface HoldingEvent extends DomainEvent {

    /** Which record. */
    HoldingIdentity about();

    /** Civil date on which it happened or was recorded. */
    LocalDate on();

    /** What is said. */
    Holder told();

    /**
     * Which record.
     *
     * @param area code of the area responsible
     */
    record HoldingIdentity(UUID recordId, UUID periodId, UUID childId, String area) {}

    /** It is known. */
    record HoldingRecorded(HoldingIdentity about, LocalDate on, Holder told) implements HoldingEvent {}

    /** More is known, or it was otherwise. */
    record HoldingChanged(HoldingIdentity about, LocalDate on, Holder told) implements HoldingEvent {}

    /** It never was. */
    record HoldingWithdrawn(HoldingIdentity about, LocalDate on, Holder told) implements HoldingEvent {}
}
