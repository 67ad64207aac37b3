package safeguarding.licensing.chaperones;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.LicenceContent;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.licensing.neighbours.Shortfall;
import safeguarding.platform.time.CivilTime;

/** What the approval of a chaperone asks for, as the life of licences sees it. */
@ApplicationScoped
class ApprovalContent implements LicenceContent {

    private final ChaperoneApprovals approvals;
    private final Chaperones chaperones;
    private final Clock clock;

    ApprovalContent(ChaperoneApprovals approvals, Chaperones chaperones, Clock clock) {
        this.approvals = approvals;
        this.chaperones = chaperones;
        this.clock = clock;
    }

    @Override
    public LicenceKind kind() {
        return LicenceKind.CHAPERONE_APPROVAL;
    }

    @Override
    public String path(UUID licenceId) {
        return "/v1/chaperone-approvals/" + licenceId;
    }

    @Override
    public LicenceTerm proposed(UUID licenceId) {
        return approval(licenceId).term();
    }

    @Override
    public @Nullable LocalDate latest(UUID licenceId) {
        return null;
    }

    /** Age and proofs on the later of the day and the first day that is asked for. */
    @Override
    public List<Shortfall> shortfalls(UUID licenceId, LocalDate on) {
        var approval = approval(licenceId);
        var first = approval.term().from();
        var details = chaperones.find(approval.chaperoneId()).orElseThrow().details();
        return ChaperoneRules.personal(details, first.isAfter(on) ? first : on);
    }

    @Override
    public void renew(UUID licenceId, UUID into, LicenceTerm term) {
        var before = approval(licenceId);
        approvals.save(ChaperoneApproval.ask(into, before.chaperoneId(), term, CivilTime.today(clock)));
    }

    private ChaperoneApproval approval(UUID licenceId) {
        return approvals.find(licenceId).orElseThrow();
    }
}
