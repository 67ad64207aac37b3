package safeguarding.audit.neighbours;

import java.util.Optional;
import java.util.UUID;

/** The register of recommendations. */
public interface KnownRecommendations {

    /** The recommendation, whoever asks; empty when there is none. */
    Optional<KnownFinding> recommendation(UUID recommendationId);
}
