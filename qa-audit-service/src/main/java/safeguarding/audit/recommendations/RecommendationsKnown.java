package safeguarding.audit.recommendations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.neighbours.KnownFinding;
import safeguarding.audit.neighbours.KnownRecommendations;

/** Tells the other features of recommendations. */
@ApplicationScoped
class RecommendationsKnown implements KnownRecommendations {

    private final Recommendations recommendations;

    RecommendationsKnown(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public Optional<KnownFinding> recommendation(UUID recommendationId) {
        return recommendations.find(recommendationId).map(it -> {
            var area = it.details().area();
            return new KnownFinding(
                    it.id(),
                    area == null ? List.of() : List.of(area),
                    it.standing().over());
        });
    }
}
