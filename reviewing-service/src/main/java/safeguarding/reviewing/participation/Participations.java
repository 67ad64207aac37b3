package safeguarding.reviewing.participation;

import java.util.Optional;
import java.util.UUID;

/** How reviews were prepared and who took part. */
public interface Participations {

    /** That of a review; empty when there is none. */
    Optional<ReviewParticipation> ofReview(UUID reviewId);

    /** Keeps it with what happened to it. */
    ReviewParticipation save(ReviewParticipation participation);
}
