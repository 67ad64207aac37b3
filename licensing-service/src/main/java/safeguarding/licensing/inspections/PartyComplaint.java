package safeguarding.licensing.inspections;


/** Somebody complains of a party. Who complained is not kept here. */
@Entity
@Table(name = "licensing_complaint")
public class PartyComplaint extends Aggregate {

    @Column(name = "party_id", nullable = false, updatable = false)
    private UUID partyId;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject", nullable = false, updatable = false)
    private ComplaintSubject subject;

    @Column(name = "words", nullable = false, updatable = false)
    private String words;

    /** For Hibernate. */
    protected PartyComplaint() {}

    private PartyComplaint(UUID partyId, LocalDate receivedOn, ComplaintSubject subject, String words, LocalDate on) {
        this.partyId = partyId;
        this.receivedOn = receivedOn;
        this.subject = subject;
        this.words = words;
        happened(new VisitEvent.ComplaintReceived(id(), on, partyId, receivedOn, subject));
    }

    /** A complaint came in. */
    static PartyComplaint receive(
            UUID partyId, LocalDate receivedOn, ComplaintSubject subject, String words, LocalDate on) {
        return new PartyComplaint(partyId, receivedOn, subject, words, on);
    }

    /** Whom it is of. */
    public UUID partyId() {
        return partyId;
    }

    /** Civil date on which it came in. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** What it is of. */
    public ComplaintSubject subject() {
        return subject;
    }

    /** What was said. */
    public String words() {
        return words;
    }
}
