package safeguarding.reviewing.participation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is asked before reviews. */
public interface Consultations {

    /** The consultation, or empty when there is none. */
    Optional<Consultation> find(UUID consultationId);

    /** Those of a review, the earliest recorded first, without what was withdrawn. */
    List<Consultation> ofReview(UUID reviewId);

    /** Keeps it with what happened to it. */
    Consultation save(Consultation consultation);
}
