package safeguarding.reviewing.decisions;

import java.util.Optional;
import java.util.UUID;

/** The records of reviews. */
public interface Records {

    /** The record, or empty when there is none. */
    Optional<ReviewRecord> find(UUID recordId);

    /** That of a review. */
    Optional<ReviewRecord> ofReview(UUID reviewId);

    /** Keeps the record with what happened to it. */
    ReviewRecord save(ReviewRecord record);
}
