package safeguarding.licensing.venues;


/** What the registration of a venue is asked for; its identifier is that of its licence. */
@Entity
@Table(name = "venue_registration")
public class VenueRegistration extends Aggregate {

    @Column(name = "party_id", nullable = false, updatable = false)
    private UUID partyId;

    @Column(name = "council", nullable = false, updatable = false)
    private String council;

    @Column(name = "first_id", nullable = false, updatable = false)
    private UUID firstId;

    @Column(name = "details", nullable = false)
    private VenueDetails details;

    /** For Hibernate. */
    protected VenueRegistration() {}

    private VenueRegistration(UUID licenceId, Asked asked, VenueDetails details, LocalDate on) {
        super(licenceId);
        this.partyId = asked.partyId();
        this.council = asked.council();
        this.firstId = asked.firstId() == null ? licenceId : asked.firstId();
        this.details = details;
        happened(written(on));
    }

    /** A registration is asked for. */
    static VenueRegistration ask(UUID licenceId, UUID partyId, String council, VenueDetails details, LocalDate on) {
        return new VenueRegistration(licenceId, new Asked(partyId, council, null), details, on);
    }

    /** The same premises are to be registered for another term. */
    VenueRegistration renew(UUID into, LicenceTerm term, LocalDate on) {
        return new VenueRegistration(into, new Asked(partyId, council, firstId), details.during(term), on);
    }

    /** Asks for it otherwise. What stays the same leaves no trace. */
    void rewrite(VenueDetails after, LocalDate on) {
        if (!details.equals(after)) {
            details = after;
            happened(written(on));
        }
    }

    private VenueEvent written(LocalDate on) {
        return new VenueEvent.RegistrationWritten(id(), on, partyId, council, details);
    }

    /** Who runs the premises. */
    public UUID partyId() {
        return partyId;
    }

    /** Code of the council that is asked. */
    public String council() {
        return council;
    }

    /** The first registration of the same premises, of which this one is a renewal; itself when it is the first. */
    public UUID firstId() {
        return firstId;
    }

    /** What is asked for. */
    public VenueDetails details() {
        return details;
    }

    private record Asked(UUID partyId, String council, @Nullable UUID firstId) {}
}
