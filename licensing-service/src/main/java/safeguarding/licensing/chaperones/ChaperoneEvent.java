package safeguarding.licensing.chaperones;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to chaperones. No event holds a name, a date of birth or what a check said. */
public sealed interface ChaperoneEvent extends DomainEvent {

    /** Civil date on which it was written. */
    LocalDate on();

    /** A chaperone is new in the register. */
    record ChaperoneRegistered(UUID chaperoneId, LocalDate on, UUID partyId) implements ChaperoneEvent {}

    /** Something about a chaperone is different now. */
    record ChaperoneChanged(UUID chaperoneId, LocalDate on, UUID partyId) implements ChaperoneEvent {}

    /** An approval is asked for, or for another term. */
    record ApprovalAsked(UUID licenceId, LocalDate on, UUID chaperoneId, LicenceTerm term) implements ChaperoneEvent {}
}
