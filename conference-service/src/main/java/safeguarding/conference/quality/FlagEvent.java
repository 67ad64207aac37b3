package safeguarding.conference.quality;

import java.time.LocalDate;
import safeguarding.platform.aggregate.DomainEvent;

/** What people do about a flagged fact. That a fact is flagged, and mended, is told by the events of the fact itself. */
public sealed interface FlagEvent extends DomainEvent {

    /** The flag. */
    FlagIdentity flag();

    /** Civil date on which it happened. */
    LocalDate on();

    /** Somebody said why the fact is as it is. */
    record FlagExplained(FlagIdentity flag, LocalDate on) implements FlagEvent {}

    /** The explanation does not hold. */
    record FlagExplanationWithdrawn(FlagIdentity flag, LocalDate on) implements FlagEvent {}
}
