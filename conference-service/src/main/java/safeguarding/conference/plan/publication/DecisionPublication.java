package safeguarding.conference.plan.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.conference.coding.EventBody;
import safeguarding.conference.links.Links;
import safeguarding.conference.plan.DecisionEvent;
import safeguarding.conference.plan.DecisionEvent.DecisionRecorded;
import safeguarding.conference.plan.DecisionEvent.InterimSafetyPlanSet;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what conferences decide. */
@ApplicationScoped
public class DecisionPublication implements Publication<DecisionEvent> {

    private final Links links;

    DecisionPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<DecisionEvent> about() {
        return DecisionEvent.class;
    }

    @Override
    public CatalogueEvent translate(DecisionEvent event) {
        var decision = event.decision();
        return new CatalogueEvent(
                switch (event) {
                    case DecisionRecorded e -> "decision-recorded";
                    case InterimSafetyPlanSet e -> "interim-safety-plan-set";
                },
                1,
                "conference-decision",
                decision.id(),
                decision.on(),
                Set.of(decision.childId()),
                decision.area(),
                body(event)
                        .link(links.to("/v1/conferences/" + decision.conferenceId() + "/decisions/" + decision.id())));
    }

    private static EventBody body(DecisionEvent event) {
        var decision = event.decision();
        var body = EventBody.of(decision.on(), Set.of(decision.childId()), decision.area())
                .with("conferenceId", decision.conferenceId());
        return switch (event) {
            case DecisionRecorded e ->
                body.with("outcome", e.outcome())
                        .with("category", e.category())
                        .with("followUp", e.followUp())
                        .with("endingReason", e.endingReason())
                        .with("planId", e.planId())
                        .with("dissentingAgencies", e.dissentingAgencies());
            case InterimSafetyPlanSet e -> body.with("newDate", e.newDate());
        };
    }
}
