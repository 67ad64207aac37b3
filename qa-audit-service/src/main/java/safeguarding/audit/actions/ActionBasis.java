package safeguarding.audit.actions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why it is done: of a finding or of a recommendation.
 *
 * @param findingId the finding; null when it is of a recommendation
 * @param recommendationId the recommendation; null when it is of a finding
 */
@Embeddable
public record ActionBasis(
        @Nullable @Column(name = "finding_id", updatable = false)
        UUID findingId,

        @Nullable @Column(name = "recommendation_id", updatable = false)
        UUID recommendationId) {

    public ActionBasis {
        if ((findingId == null) == (recommendationId == null)) {
            throw new IllegalArgumentException("An action is of a finding or of a recommendation");
        }
    }
}
