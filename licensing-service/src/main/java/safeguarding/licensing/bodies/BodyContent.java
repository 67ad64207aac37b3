package safeguarding.licensing.bodies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.KnownChaperones;
import safeguarding.licensing.neighbours.LicenceContent;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.licensing.neighbours.Shortfall;
import safeguarding.platform.time.CivilTime;

/** What the approval of a body of persons asks for, as the life of licences sees it. */
@ApplicationScoped
public class BodyContent implements LicenceContent {

    private final BodyApprovals approvals;
    private final KnownChaperones chaperones;
    private final Clock clock;

    BodyContent(BodyApprovals approvals, KnownChaperones chaperones, Clock clock) {
        this.approvals = approvals;
        this.chaperones = chaperones;
        this.clock = clock;
    }

    @Override
    public LicenceKind kind() {
        return LicenceKind.BODY_APPROVAL;
    }

    @Override
    public String path(UUID licenceId) {
        return "/v1/body-approvals/" + licenceId;
    }

    @Override
    public LicenceTerm proposed(UUID licenceId) {
        return approval(licenceId).details().term();
    }

    @Override
    public @Nullable LocalDate latest(UUID licenceId) {
        return null;
    }

    @Override
    public List<Shortfall> shortfalls(UUID licenceId, LocalDate on) {
        var approval = approval(licenceId);
        var own = BodyRules.shortfalls(approval.details(), approval.council(), on).stream();
        var ofChaperones = approval.details().chaperoneIds().stream()
                .flatMap(each -> chaperones.obstacles(each, on, false).stream())
                .map(BodyRules::chaperone)
                .distinct();
        return Stream.concat(own, ofChaperones).toList();
    }

    @Override
    public void renew(UUID licenceId, UUID into, LicenceTerm term) {
        var before = approval(licenceId);
        approvals.save(BodyApproval.ask(
                into, before.partyId(), before.council(), before.details().during(term), CivilTime.today(clock)));
    }

    private BodyApproval approval(UUID licenceId) {
        return approvals.find(licenceId).orElseThrow();
    }
}
