package safeguarding.reviewing.missing;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to a record: children missing from care, or away without authorisation. */
public sealed interface AbsenceEvent extends DomainEvent {

    /** Which record. */
    AbsenceIdentity about();

    /** Civil date on which it happened or was recorded. */
    LocalDate on();

    /** What is said. */
    Absence told();

    /**
     * Which record.
     *
     * @param area code of the area responsible
     */
    record AbsenceIdentity(UUID recordId, UUID periodId, UUID childId, String area) {}

    /** It is known. */
    record AbsenceRecorded(AbsenceIdentity about, LocalDate on, Absence told) implements AbsenceEvent {}

    /** More is known, or it was otherwise. */
    record AbsenceChanged(AbsenceIdentity about, LocalDate on, Absence told) implements AbsenceEvent {}

    /** It never was. */
    record AbsenceWithdrawn(AbsenceIdentity about, LocalDate on, Absence told) implements AbsenceEvent {}
}
