package safeguarding.licensing.inspections;


/** Takes complaints of parties. */
@ApplicationScoped
public class HearingComplaints {

    /** Kind of aggregate of a complaint. */
    public static final String TYPE = "licensing-complaint";

    private final PartyComplaints complaints;
    private final KnownParties parties;
    private final Clock clock;

    HearingComplaints(PartyComplaints complaints, KnownParties parties, Clock clock) {
        this.complaints = complaints;
        this.parties = parties;
        this.clock = clock;
    }

    /** A complaint came in; refuses a day ahead (A5), and (400) a party that is unknown. */
    public PartyComplaint receive(UUID partyId, LocalDate receivedOn, ComplaintSubject subject, String words) {
        var today = CivilTime.today(clock);
        var party = parties.named("partyId", partyId);
        FactInItsTime.notAhead(receivedOn, today).orRefuse();
        return complaints.save(PartyComplaint.receive(party.partyId(), receivedOn, subject, words, today));
    }
}
