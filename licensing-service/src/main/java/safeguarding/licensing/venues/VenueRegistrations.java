package safeguarding.licensing.venues;


/** What registrations of venues are asked for. */
public interface VenueRegistrations {

    /** The registration, or empty when there is none. */
    Optional<VenueRegistration> find(UUID licenceId);

    /** The registrations with these identifiers. */
    List<VenueRegistration> all(Collection<UUID> ids);

    /** The identifiers of all registrations of the same premises, whose first one this is. */
    List<UUID> ofPremises(UUID firstId);

    /** Keeps the registration with what happened. */
    VenueRegistration save(VenueRegistration registration);
}
