package safeguarding.conference.complaint.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.complaint.Complaint;
import safeguarding.conference.links.Links;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.deadline.Deadlines;

/** Shows complaints without the children whom the caller may not see. */
@ApplicationScoped
class ComplaintViews {

    private final Deadlines deadlines;
    private final Links links;

    ComplaintViews(Deadlines deadlines, Links links) {
        this.deadlines = deadlines;
        this.links = links;
    }

    ComplaintView show(Complaint complaint, Set<UUID> visible) {
        var identity = complaint.identity();
        var received = complaint.received();
        return new ComplaintView(
                complaint.id(),
                identity.conferenceId(),
                seen(complaint, visible),
                identity.area(),
                Codes.of(received.by()),
                received.personId(),
                Codes.of(received.about()),
                received.on(),
                received.words(),
                complaint.acknowledgedOn(),
                complaint.stages().stream().map(ComplaintView.StageView::of).toList(),
                complaint.closedOn(),
                Codes.orNull(complaint.closing()),
                complaint.closingReason(),
                deadlines.of(complaint.id()).stream()
                        .map(deadline -> deadline.withChildren(Set.copyOf(seen(complaint, visible))))
                        .toList(),
                links.to("/v1/complaints/" + complaint.id()));
    }

    ComplaintItem item(Complaint complaint, Set<UUID> visible) {
        var identity = complaint.identity();
        var received = complaint.received();
        var stage = complaint.stages().getLast();
        return new ComplaintItem(
                complaint.id(),
                identity.conferenceId(),
                seen(complaint, visible),
                identity.area(),
                Codes.of(received.by()),
                Codes.of(received.about()),
                received.on(),
                Codes.of(stage.stage()),
                Codes.orNull(stage.outcome()),
                complaint.closedOn(),
                links.to("/v1/complaints/" + complaint.id()));
    }

    private static List<UUID> seen(Complaint complaint, Set<UUID> visible) {
        return complaint.identity().childIds().stream()
                .filter(visible::contains)
                .toList();
    }
}
