package safeguarding.licensing.bodies;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to approvals of bodies of persons, beside the life of their licences. No event holds a name. */
public sealed interface BodyEvent extends DomainEvent {

    /** The licence. */
    UUID licenceId();

    /** Civil date on which it was written. */
    LocalDate on();

    /** The body of persons. */
    UUID partyId();

    /** What is asked for was written down, first or otherwise. */
    record ApprovalWritten(UUID licenceId, LocalDate on, UUID partyId, String council, LicenceTerm term)
            implements BodyEvent {}

    /** A body was audited, on a civil date that may be earlier. */
    record BodyAudited(UUID licenceId, LocalDate on, UUID partyId, LocalDate auditedOn, AuditOutcome outcome)
            implements BodyEvent {}
}
