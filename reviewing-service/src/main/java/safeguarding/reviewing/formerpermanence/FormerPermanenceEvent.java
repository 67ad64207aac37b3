package safeguarding.reviewing.formerpermanence;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to a record: from which permanent home a child came into care. */
public sealed interface FormerPermanenceEvent extends DomainEvent {

    /** Which record. */
    FormerPermanenceIdentity about();

    /** Civil date on which it happened or was recorded. */
    LocalDate on();

    /** What is said. */
    PermanenceBefore told();

    /**
     * Which record.
     *
     * @param area code of the area responsible
     */
    record FormerPermanenceIdentity(UUID recordId, UUID periodId, UUID childId, String area) {}

    /** It is known. */
    record FormerPermanenceRecorded(FormerPermanenceIdentity about, LocalDate on, PermanenceBefore told)
            implements FormerPermanenceEvent {}

    /** More is known, or it was otherwise. */
    record FormerPermanenceChanged(FormerPermanenceIdentity about, LocalDate on, PermanenceBefore told)
            implements FormerPermanenceEvent {}

    /** It never was. */
    record FormerPermanenceWithdrawn(FormerPermanenceIdentity about, LocalDate on, PermanenceBefore told)
            implements FormerPermanenceEvent {}
}
