package safeguarding.licensing.chaperones;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.licensing.neighbours.KnownParties;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.licensing.neighbours.NewLicence;
import safeguarding.licensing.neighbours.OpeningLicences;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** Keeps the register of chaperones and what their approvals are asked for. */
@ApplicationScoped
public class KeepingChaperones {

    /** Kind of aggregate of a chaperone. */
    public static final String CHAPERONE = "chaperone";

    /** Kind of aggregate of what an approval is asked for. */
    public static final String APPROVAL = "chaperone-approval";

    private final Chaperones chaperones;
    private final ChaperoneApprovals approvals;
    private final KnownParties parties;
    private final OpeningLicences opening;
    private final Clock clock;

    KeepingChaperones(
            Chaperones chaperones,
            ChaperoneApprovals approvals,
            KnownParties parties,
            OpeningLicences opening,
            Clock clock) {
        this.chaperones = chaperones;
        this.approvals = approvals;
        this.parties = parties;
        this.opening = opening;
        this.clock = clock;
    }

    /** A chaperone is new; refuses a party that is none (400) or is in the register (409), and days ahead (A5). */
    public Chaperone register(UUID partyId, ChaperoneDetails details) {
        var party = parties.named("partyId", partyId);
        if (!party.kinds().contains(CHAPERONE)) {
            throw ProblemException.invalid("partyId", "The party is not registered as a chaperone.");
        }
        details.refuseAhead(today());
        if (chaperones.holdsParty(party.partyId())) {
            throw ProblemException.of(ProblemType.CONFLICT, "The party is in the register of chaperones already.");
        }
        return chaperones.save(Chaperone.register(party.partyId(), details, today()));
    }

    /** A chaperone is written as of now; refuses days ahead (A5). */
    public Chaperone change(Chaperone chaperone, ChaperoneDetails details) {
        details.refuseAhead(today());
        chaperone.change(details, today());
        return chaperones.save(chaperone);
    }

    /** An approval is asked for, of the council in whose area the chaperone is. */
    public ChaperoneApproval ask(UUID chaperoneId, LicenceTerm term) {
        var chaperone = chaperones
                .find(chaperoneId)
                .orElseThrow(() -> ProblemException.invalid("chaperoneId", "There is no such chaperone."));
        var party = parties.find(chaperone.partyId()).orElseThrow();
        var licenceId = opening.open(
                new NewLicence(LicenceKind.CHAPERONE_APPROVAL, chaperone.partyId(), null, null, party.council(), null));
        return approvals.save(ChaperoneApproval.ask(licenceId, chaperoneId, term, today()));
    }

    /** Asks for another term; refuses (409) unless the licence is a draft or was returned. */
    public ChaperoneApproval rewrite(ChaperoneApproval approval, LicenceTerm term) {
        opening.rewrite(approval.id());
        approval.rewrite(term, today());
        return approvals.save(approval);
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
