package safeguarding.licensing.bodies.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import safeguarding.licensing.bodies.BodyApproval;
import safeguarding.licensing.bodies.BodyContent;
import safeguarding.licensing.links.Links;
import safeguarding.platform.time.CivilTime;

/** Shows what approvals of bodies of persons are asked for. */
@ApplicationScoped
class BodyViews {

    private final BodyContent content;
    private final Links links;
    private final Clock clock;

    BodyViews(BodyContent content, Links links, Clock clock) {
        this.content = content;
        this.links = links;
        this.clock = clock;
    }

    BodyApprovalView of(BodyApproval approval) {
        return new BodyApprovalView(
                approval.id(),
                links.party(approval.partyId()),
                approval.council(),
                BodyFields.of(approval.details()),
                shortfalls(approval),
                approval.audits().all().stream().map(BodyAuditView::of).toList(),
                links.licence(approval.id()),
                link(approval));
    }

    URI link(BodyApproval approval) {
        return links.to("/v1/body-approvals/" + approval.id());
    }

    private List<BodyShortfallView> shortfalls(BodyApproval approval) {
        return content.shortfalls(approval.id(), CivilTime.today(clock)).stream()
                .map(BodyShortfallView::of)
                .toList();
    }
}
