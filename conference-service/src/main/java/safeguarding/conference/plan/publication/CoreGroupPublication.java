package safeguarding.conference.plan.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.conference.links.Links;
import safeguarding.conference.plan.CoreGroupEvent;
import safeguarding.conference.plan.CoreGroupEvent.CoreGroupMeetingHeld;
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
        };
        return new CatalogueEvent(
                switch (event) {
                    case CoreGroupMemberJoined e -> "core-group-member-joined";
                    case CoreGroupMemberLeft e -> "core-group-member-left";
                    case CoreGroupMeetingHeld e -> "core-group-meeting-held";
                },
                1,
                event instanceof CoreGroupMeetingHeld ? "core-group-meeting" : "core-group-member",
                event.id(),
                event.on(),
                Set.of(plan.childId()),
                plan.area(),
                told.link(links.to("/v1/plans/" + plan.id() + "/core-group")));
    }
}
