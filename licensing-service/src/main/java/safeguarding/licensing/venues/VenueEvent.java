package safeguarding.licensing.venues;


/** What happens to registrations of venues, beside the life of their licences. No event holds a name or an address. */
public sealed interface VenueEvent extends DomainEvent {

    /** The licence. */
    UUID licenceId();

    /** Civil date on which it was written. */
    LocalDate on();

    /** What is asked for was written down, first or otherwise. */
    record RegistrationWritten(UUID licenceId, LocalDate on, UUID partyId, String council, VenueDetails details)
            implements VenueEvent {}
}
