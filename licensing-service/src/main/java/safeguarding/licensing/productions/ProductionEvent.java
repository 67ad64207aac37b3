package safeguarding.licensing.productions;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens in the register of productions. No event holds a title or a place. */
public sealed interface ProductionEvent extends DomainEvent {

    /** The production. */
    UUID productionId();

    /** Civil date on which it was written. */
    LocalDate on();

    /** What is written about the production after the event. */
    ProductionDetails details();

    /** A production is new in the register. */
    record ProductionRegistered(UUID productionId, LocalDate on, ProductionDetails details)
            implements ProductionEvent {}

    /** Something about a production is different now. */
    record ProductionChanged(UUID productionId, LocalDate on, ProductionDetails details) implements ProductionEvent {}

    /** A production does not take place, or goes on no longer. */
    record ProductionCancelled(UUID productionId, LocalDate on, ProductionDetails details) implements ProductionEvent {}
}
