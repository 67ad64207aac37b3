package safeguarding.reviewing.decisions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The decisions and recommendations of reviews. */
public interface Decisions {

    /** The decision, or empty when there is none. */
    Optional<ReviewDecision> find(UUID decisionId);

    /** The decisions with these identifiers, in the order of these. */
    List<ReviewDecision> all(Collection<UUID> ids);

    /** Those of a review that stand, done or not. */
    List<ReviewDecision> ofReview(UUID reviewId);

    /** Keeps the decision with what happened to it. */
    ReviewDecision save(ReviewDecision decision);
}
