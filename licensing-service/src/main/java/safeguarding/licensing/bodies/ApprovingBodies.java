package safeguarding.licensing.bodies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.licensing.neighbours.KnownChaperones;
import safeguarding.licensing.neighbours.KnownLicences;
import safeguarding.licensing.neighbours.KnownParties;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.licensing.neighbours.NewLicence;
import safeguarding.licensing.neighbours.OpeningLicences;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.time.CivilTime;

/** Keeps what approvals of bodies of persons are asked for, and their audits. */
@ApplicationScoped
public class ApprovingBodies {

    /** Kind of aggregate of what an approval is asked for. */
    public static final String TYPE = "body-approval";

    private final BodyApprovals approvals;
    private final KnownParties parties;
    private final KnownChaperones chaperones;
    private final KnownLicences licences;
    private final OpeningLicences opening;
    private final Clock clock;

    ApprovingBodies(
            BodyApprovals approvals,
            KnownParties parties,
            KnownChaperones chaperones,
            KnownLicences licences,
            OpeningLicences opening,
            Clock clock) {
        this.approvals = approvals;
        this.parties = parties;
        this.chaperones = chaperones;
        this.licences = licences;
        this.opening = opening;
        this.clock = clock;
    }

    /** An approval is asked for, of a council; refuses (400) who is no body of persons, and days ahead (A5). */
    public BodyApproval ask(UUID partyId, String council, BodyDetails details) {
        var party = parties.named("partyId", partyId);
        if (!party.kinds().contains("body-of-persons")) {
            throw ProblemException.invalid("partyId", "The party is not registered as a body of persons.");
        }
        refuse(details);
        var licenceId =
                opening.open(new NewLicence(LicenceKind.BODY_APPROVAL, party.partyId(), null, null, council, null));
        return approvals.save(BodyApproval.ask(licenceId, party.partyId(), council, details, today()));
    }

    /** Asks for it otherwise; refuses (409) unless the licence is a draft or was returned. */
    public BodyApproval rewrite(BodyApproval approval, BodyDetails details) {
        refuse(details);
        opening.rewrite(approval.id());
        approval.rewrite(details, today());
        return approvals.save(approval);
    }

    /** It was audited; refuses (409) when it was never granted, and a day ahead (A5). */
    public BodyApproval audit(BodyApproval approval, BodyAudit audit) {
        FactInItsTime.notAhead(audit.on(), today()).orRefuse();
        var licence = licences.find(approval.id()).orElseThrow();
        if (licence.number() == null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The approval was not granted: there is nothing to audit.");
        }
        approval.audit(audit, today());
        return approvals.save(approval);
    }

    private void refuse(BodyDetails details) {
        details.term();
        details.refuseAhead(today());
        if (!details.chaperoneIds().stream().allMatch(chaperones::isKnown)) {
            throw ProblemException.invalid("details.chaperoneIds", "There is no such chaperone.");
        }
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
