package safeguarding.conference.plan.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.conference.links.Links;
import safeguarding.conference.plan.followup.FollowUpEvent;
import safeguarding.conference.plan.followup.FollowUpEvent.FollowUpCorrected;
import safeguarding.conference.plan.followup.FollowUpEvent.FollowUpRecorded;
import safeguarding.conference.plan.followup.FollowUpEvent.FollowUpWithdrawn;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what follows for children who are on no plan: what and from when, never who leads it. */
@ApplicationScoped
public class FollowUpPublication implements Publication<FollowUpEvent> {

    private final Links links;

    FollowUpPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<FollowUpEvent> about() {
        return FollowUpEvent.class;
    }

    @Override
    public CatalogueEvent translate(FollowUpEvent event) {
        var followUp = event.followUp();
        var body = EventBody.of(event.on(), Set.of(followUp.childId()), followUp.area())
                .with("decisionId", followUp.decisionId())
                .with("planId", followUp.planId());
        var told = switch (event) {
            case FollowUpRecorded e -> body.with("support", e.support()).with("startsOn", e.startsOn());
            case FollowUpCorrected e -> body.with("support", e.support()).with("startsOn", e.startsOn());
            case FollowUpWithdrawn e -> body;
        };
        return new CatalogueEvent(
                switch (event) {
                    case FollowUpRecorded e -> "follow-up-recorded";
                    case FollowUpCorrected e -> "follow-up-corrected";
                    case FollowUpWithdrawn e -> "follow-up-withdrawn";
                },
                1,
                "follow-up",
                followUp.followUpId(),
                event.on(),
                Set.of(followUp.childId()),
                followUp.area(),
                told.link(links.to("/v1/follow-ups/" + followUp.followUpId())));
    }
}
