package safeguarding.reviewing.decisions.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.decisions.DecisionEvent;
import safeguarding.reviewing.decisions.DecisionEvent.DecisionCarriedOut;
import safeguarding.reviewing.decisions.DecisionEvent.DecisionCorrected;
import safeguarding.reviewing.decisions.DecisionEvent.DecisionWithdrawn;
import safeguarding.reviewing.decisions.DecisionEvent.ReviewDecided;
import safeguarding.reviewing.links.Links;

/** Publishes what happens to decisions of reviews: kinds and days, never a word. */
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
        var about = Set.of(decision.childId());
        var body = EventBody.of(event.on(), about, decision.area()).with("reviewId", decision.reviewId());
        return new CatalogueEvent(
                name(event),
                1,
                "review-decision",
                decision.decisionId(),
                event.on(),
                about,
                decision.area(),
                told(event, body).link(links.to("/v1/review-decisions/" + decision.decisionId())));
    }

    private static String name(DecisionEvent event) {
        return switch (event) {
            case ReviewDecided e -> "review-decision-made";
            case DecisionCorrected e -> "review-decision-corrected";
            case DecisionCarriedOut e -> "review-decision-done";
            case DecisionWithdrawn e -> "review-decision-withdrawn";
        };
    }

    private static EventBody told(DecisionEvent event, EventBody body) {
        return switch (event) {
            case ReviewDecided e -> body.with("kind", e.kind()).with("dueOn", e.dueOn());
            case DecisionCorrected e ->
                body.with("kind", e.kind()).with("dueOn", e.dueOn()).with("doneOn", e.doneOn());
            case DecisionCarriedOut e -> body.with("dueOn", e.dueOn());
            case DecisionWithdrawn e -> body;
        };
    }
}
