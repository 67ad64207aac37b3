package safeguarding.audit.recommendations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All steps of a recommendation, the first first. */
public record RecommendationSteps(List<RecommendationStep> all) {

    public RecommendationSteps {
        all = List.copyOf(all);
    }

    RecommendationSteps with(RecommendationStep step) {
        return new RecommendationSteps(
                Stream.concat(all.stream(), Stream.of(step)).toList());
    }

    /** The latest test; empty when no audit has looked. */
    Optional<RecommendationStep> lastTest() {
        return all.stream()
                .filter(step -> step.to() == RecommendationStanding.TESTED)
                .reduce((earlier, later) -> later);
    }
}
