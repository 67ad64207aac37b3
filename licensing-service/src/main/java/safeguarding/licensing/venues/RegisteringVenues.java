package safeguarding.licensing.venues;


/** Keeps what registrations of venues are asked for. */
@ApplicationScoped
public class RegisteringVenues {

    /** Kind of aggregate of what a registration is asked for. */
    public static final String TYPE = "venue-registration";

    private final VenueRegistrations registrations;
    private final KnownParties parties;
    private final OpeningLicences opening;
    private final Clock clock;

    RegisteringVenues(
            VenueRegistrations registrations, KnownParties parties, OpeningLicences opening, Clock clock) {
        this.registrations = registrations;
        this.parties = parties;
        this.opening = opening;
        this.clock = clock;
    }

    /** A registration is asked for, of the council of the premises; refuses (400) who runs no venue. */
    public VenueRegistration ask(UUID partyId, String council, VenueDetails details) {
        var party = parties.named("partyId", partyId);
        if (!party.kinds().contains("venue-operator")) {
            throw ProblemException.invalid("partyId", "The party is not registered as a venue operator.");
        }
        details.term();
        var licenceId = opening.open(
                new NewLicence(LicenceKind.VENUE_REGISTRATION, party.partyId(), null, null, council, null));
        return registrations.save(VenueRegistration.ask(licenceId, party.partyId(), council, details, today()));
    }

    /** Asks for it otherwise; refuses (409) unless the licence is a draft or was returned. */
    public VenueRegistration rewrite(VenueRegistration registration, VenueDetails details) {
        details.term();
        opening.rewrite(registration.id());
        registration.rewrite(details, today());
        return registrations.save(registration);
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
