package safeguarding.audit.programmes;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to the programme of a year. */
public sealed interface ProgrammeEvent extends DomainEvent {

    /** The programme. */
    UUID programmeId();

    /** Calendar year in whose April it begins. */
    int startsIn();

    /** Civil date on which it happened. */
    LocalDate on();

    /** There is a draft. */
    record ProgrammeOpened(UUID programmeId, int startsIn, LocalDate on) implements ProgrammeEvent {}

    /** What is said of it is different now. */
    record ProgrammeChanged(UUID programmeId, int startsIn, LocalDate on) implements ProgrammeEvent {}

    /** It was agreed. */
    record ProgrammeAgreed(UUID programmeId, int startsIn, LocalDate on) implements ProgrammeEvent {}
}
