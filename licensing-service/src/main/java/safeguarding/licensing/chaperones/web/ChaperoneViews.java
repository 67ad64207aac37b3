package safeguarding.licensing.chaperones.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import safeguarding.licensing.chaperones.Chaperone;
import safeguarding.licensing.chaperones.ChaperoneApproval;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.neighbours.KnownChaperones;
import safeguarding.platform.time.CivilTime;

/** Shows chaperones and what their approvals are asked for. */
@ApplicationScoped
class ChaperoneViews {

    private final KnownChaperones known;
    private final Links links;
    private final Clock clock;

    ChaperoneViews(KnownChaperones known, Links links, Clock clock) {
        this.known = known;
        this.links = links;
        this.clock = clock;
    }

    ChaperoneView of(Chaperone chaperone) {
        return new ChaperoneView(
                chaperone.id(),
                links.party(chaperone.partyId()),
                ChaperoneFields.of(chaperone.details()),
                known.obstacles(chaperone.id(), CivilTime.today(clock), false).stream()
                        .map(ChaperoneObstacleView::of)
                        .toList(),
                link(chaperone.id()));
    }

    ChaperoneApprovalView of(ChaperoneApproval approval) {
        return new ChaperoneApprovalView(
                approval.id(),
                link(approval.chaperoneId()),
                ApprovalTermFields.of(approval.term()),
                links.licence(approval.id()),
                linkOfApproval(approval.id()));
    }

    URI link(UUID chaperoneId) {
        return links.to("/v1/chaperones/" + chaperoneId);
    }

    URI linkOfApproval(UUID approvalId) {
        return links.to("/v1/chaperone-approvals/" + approvalId);
    }
}
