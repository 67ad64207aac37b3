package safeguarding.conference.plan.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import safeguarding.conference.links.Links;
import safeguarding.conference.plan.DecisionEvent;
import safeguarding.conference.plan.DecisionEvent.DecisionCorrected;
import safeguarding.conference.plan.DecisionEvent.DecisionRecorded;
import safeguarding.conference.plan.DecisionEvent.DecisionVoided;
import safeguarding.conference.plan.DecisionEvent.InterimSafetyPlanSet;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
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
                name(event),
                1,
                "conference-decision",
                decision.id(),
                on(event),
                Set.of(decision.childId()),
                decision.area(),
                body(event)
                        .link(links.to("/v1/conferences/" + decision.conferenceId() + "/decisions/" + decision.id())));
    }

    private static String name(DecisionEvent event) {
        return switch (event) {
            case DecisionRecorded e -> "decision-recorded";
            case InterimSafetyPlanSet e -> "interim-safety-plan-set";
            case DecisionCorrected e -> "decision-corrected";
            case DecisionVoided e -> "decision-withdrawn";
        };
    }

    /** What was decided happened on the day of the conference, a correction on its own. */
    private static LocalDate on(DecisionEvent event) {
        return switch (event) {
            case DecisionRecorded e -> e.decision().on();
            case InterimSafetyPlanSet e -> e.decision().on();
            case DecisionCorrected e -> e.on();
            case DecisionVoided e -> e.on();
        };
    }

    private static EventBody body(DecisionEvent event) {
        var decision = event.decision();
        var body = EventBody.of(on(event), Set.of(decision.childId()), decision.area())
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
            case DecisionCorrected e ->
                body.with("decidedOn", decision.on())
                        .with("outcome", e.outcome())
                        .with("category", e.category())
                        .with("followUp", e.followUp())
                        .with("endingReason", e.endingReason())
                        .with("planId", e.planId())
                        .with("dissentingAgencies", e.dissentingAgencies());
            case DecisionVoided e ->
                body.with("decidedOn", decision.on())
                        .with("outcome", e.outcome())
                        .with("planId", e.planId());
        };
    }
}
