package safeguarding.conference.organisations;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens in the register of organisations. No event names a machine client. */
public sealed interface OrganisationEvent extends DomainEvent {

    /** The organisation. */
    UUID organisationId();

    /** Civil date on which it happened. */
    LocalDate on();

    /** Its code. */
    String code();

    /** What is written about it. */
    OrganisationDetails details();

    /** It was registered. */
    record OrganisationRegistered(UUID organisationId, LocalDate on, String code, OrganisationDetails details)
            implements OrganisationEvent {}

    /** What is written about it changed. */
    record OrganisationChanged(UUID organisationId, LocalDate on, String code, OrganisationDetails details)
            implements OrganisationEvent {}
}
