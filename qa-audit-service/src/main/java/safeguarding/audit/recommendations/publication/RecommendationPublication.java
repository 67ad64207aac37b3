package safeguarding.audit.recommendations.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.audit.links.Links;
import safeguarding.audit.recommendations.FollowingRecommendations;
import safeguarding.audit.recommendations.RecommendationEvent;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to recommendations: codes and dates, never words. */
@ApplicationScoped
public class RecommendationPublication implements Publication<RecommendationEvent> {

    private final Links links;

    RecommendationPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<RecommendationEvent> about() {
        return RecommendationEvent.class;
    }

    @Override
    public CatalogueEvent translate(RecommendationEvent event) {
        var details = event.details();
        var body = EventBody.of(event.on())
                .with("area", details.area())
                .with("source", event.source())
                .with("dueOn", details.dueOn());
        return new CatalogueEvent(
                name(event),
                1,
                FollowingRecommendations.TYPE,
                event.recommendationId(),
                event.on(),
                Set.of(),
                details.area(),
                more(event, body).link(links.auditRecommendation(event.recommendationId())));
    }

    private static String name(RecommendationEvent event) {
        return switch (event) {
            case RecommendationEvent.Registered e -> "audit-recommendation-registered";
            case RecommendationEvent.Changed e -> "audit-recommendation-changed";
            case RecommendationEvent.TestsChosen e -> "audit-recommendation-tests-chosen";
            case RecommendationEvent.Moved e -> "audit-recommendation-moved";
        };
    }

    private static EventBody more(RecommendationEvent event, EventBody body) {
        return switch (event) {
            case RecommendationEvent.Registered e -> body;
            case RecommendationEvent.Changed e -> body;
            case RecommendationEvent.TestsChosen e -> body.with("auditIds", e.auditIds());
            case RecommendationEvent.Moved e ->
                body.with("standing", e.step().to())
                        .with("auditId", e.step().auditId())
                        .with("embedded", e.step().embedded());
        };
    }
}
