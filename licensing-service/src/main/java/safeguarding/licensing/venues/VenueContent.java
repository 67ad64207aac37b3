package safeguarding.licensing.venues;


/** What the registration of a venue asks for, as the life of licences sees it. */
@ApplicationScoped
public class VenueContent implements LicenceContent {

    private final VenueRegistrations registrations;
    private final KnownLicences licences;
    private final Inspected inspected;
    private final Clock clock;

    VenueContent(VenueRegistrations registrations, KnownLicences licences, Inspected inspected, Clock clock) {
        this.registrations = registrations;
        this.licences = licences;
        this.inspected = inspected;
        this.clock = clock;
    }

    @Override
    public LicenceKind kind() {
        return LicenceKind.VENUE_REGISTRATION;
    }

    @Override
    public String path(UUID licenceId) {
        return "/v1/venue-registrations/" + licenceId;
    }

    @Override
    public LicenceTerm proposed(UUID licenceId) {
        return registration(licenceId).details().term();
    }

    @Override
    public @Nullable LocalDate latest(UUID licenceId) {
        return null;
    }

    /** The missing inspection bars once the registration was handed in: before, the inspector does not know of it. */
    @Override
    public List<Shortfall> shortfalls(UUID licenceId, LocalDate on) {
        var registration = registration(licenceId);
        var handedIn = licences.find(licenceId)
                .filter(licence -> licence.standing() == Standing.SUBMITTED)
                .isPresent();
        var last = inspected
                .lastSince(registrations.ofPremises(registration.firstId()), VenueRules.inspectedSince(on))
                .orElse(null);
        return Stream.concat(
                        VenueRules.shortfalls(registration.details()).stream(),
                        VenueRules.inspection(last, handedIn).stream())
                .toList();
    }

    @Override
    public void renew(UUID licenceId, UUID into, LicenceTerm term) {
        registrations.save(registration(licenceId).renew(into, term, CivilTime.today(clock)));
    }

    private VenueRegistration registration(UUID licenceId) {
        return registrations.find(licenceId).orElseThrow();
    }
}
