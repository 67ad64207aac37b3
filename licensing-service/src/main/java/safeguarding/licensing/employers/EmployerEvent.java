package safeguarding.licensing.employers;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to what an employer offers. */
public sealed interface EmployerEvent extends DomainEvent {

    /** The registration. */
    UUID licenceId();

    /** Civil date on which it was written. */
    LocalDate on();

    /** What is offered after the event. */
    WorkOffer offer();

    /** An employer asks to be registered. */
    record Offered(UUID licenceId, LocalDate on, WorkOffer offer) implements EmployerEvent {}

    /** What the employer offers is other than before. */
    record OfferChanged(UUID licenceId, LocalDate on, WorkOffer offer) implements EmployerEvent {}
}
