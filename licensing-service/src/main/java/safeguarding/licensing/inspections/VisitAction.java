package safeguarding.licensing.inspections;


/** Something that a party has to do after a visit, by a day. */
@Entity
@Table(name = "licensing_visit_action")
public class VisitAction extends Aggregate {

    @Column(name = "visit_id", nullable = false, updatable = false)
    private UUID visitId;

    @Column(name = "party_id", nullable = false, updatable = false)
    private UUID partyId;

    @Column(name = "words", nullable = false, updatable = false)
    private String words;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Column(name = "evidence")
    private @Nullable String evidence;

    /** For Hibernate. */
    protected VisitAction() {}

    private VisitAction(LicensingVisit visit, String words, LocalDate dueOn, LocalDate on) {
        this.visitId = visit.id();
        this.partyId = visit.planned().partyId();
        this.words = words;
        this.dueOn = dueOn;
        happened(new VisitEvent.ActionRequired(id(), on, visitId, partyId, dueOn));
    }

    /** Something is to be done. */
    static VisitAction require(LicensingVisit visit, String words, LocalDate dueOn, LocalDate on) {
        return new VisitAction(visit, words, dueOn, on);
    }

    /** It was done; refuses (409) a second time. */
    void complete(LocalDate day, String shown, LocalDate on) {
        if (doneOn != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The action was done already.");
        }
        doneOn = day;
        evidence = shown;
        happened(new VisitEvent.ActionDone(id(), on, visitId, partyId, dueOn, day));
    }

    /** The visit that it follows. */
    public UUID visitId() {
        return visitId;
    }

    /** Who has to do it. */
    public UUID partyId() {
        return partyId;
    }

    /** What is to be done. */
    public String words() {
        return words;
    }

    /** Civil date by which it is done. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Civil date on which it was done; empty before. */
    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    /** What shows that it was done. */
    public Optional<String> evidence() {
        return Optional.ofNullable(evidence);
    }
}
