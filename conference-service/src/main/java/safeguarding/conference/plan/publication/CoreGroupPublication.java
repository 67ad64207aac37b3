package safeguarding.conference.plan.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.conference.links.Links;
import safeguarding.conference.plan.CoreGroupEvent;
import safeguarding.conference.plan.CoreGroupEvent.CoreGroupMeetingCorrected;
import safeguarding.conference.plan.CoreGroupEvent.CoreGroupMeetingHeld;
import safeguarding.conference.plan.CoreGroupEvent.CoreGroupMeetingWithdrawn;
import safeguarding.conference.plan.CoreGroupEvent.CoreGroupMemberJoined;
import safeguarding.conference.plan.CoreGroupEvent.CoreGroupMemberLeft;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to core groups. */
@ApplicationScoped
public class CoreGroupPublication implements Publication<CoreGroupEvent> {

    private final Links links;

    CoreGroupPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<CoreGroupEvent> about() {
        return CoreGroupEvent.class;
    }

    @Override
    public CatalogueEvent translate(CoreGroupEvent event) {
        var plan = event.plan();
        var body = EventBody.of(event.on(), Set.of(plan.childId()), plan.area()).with("planId", plan.id());
        var told = switch (event) {
            case CoreGroupMemberJoined e -> body.with("agency", e.agency());
            case CoreGroupMemberLeft e -> body.with("agency", e.agency());
            case CoreGroupMeetingHeld e -> body.with("attended", e.attended()).with("first", e.first());
            case CoreGroupMeetingCorrected e ->
                body.with("heldOn", e.heldOn())
                        .with("heldOnBefore", e.heldOnBefore())
                        .with("attended", e.attended());
            case CoreGroupMeetingWithdrawn e -> body.with("heldOn", e.heldOn());
        };
        return new CatalogueEvent(
                switch (event) {
                    case CoreGroupMemberJoined e -> "core-group-member-joined";
                    case CoreGroupMemberLeft e -> "core-group-member-left";
                    case CoreGroupMeetingHeld e -> "core-group-meeting-held";
                    case CoreGroupMeetingCorrected e -> "core-group-meeting-corrected";
                    case CoreGroupMeetingWithdrawn e -> "core-group-meeting-withdrawn";
                },
                1,
                switch (event) {
                    case CoreGroupMemberJoined e -> "core-group-member";
                    case CoreGroupMemberLeft e -> "core-group-member";
                    case CoreGroupMeetingHeld e -> "core-group-meeting";
                    case CoreGroupMeetingCorrected e -> "core-group-meeting";
                    case CoreGroupMeetingWithdrawn e -> "core-group-meeting";
                },
                event.id(),
                event.on(),
                Set.of(plan.childId()),
                plan.area(),
                told.link(links.to("/v1/plans/" + plan.id() + "/core-group")));
    }
}
