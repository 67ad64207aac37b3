package safeguarding.reviewing.participation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What children said for their reviews. */
public interface Voices {

    /** The words, or empty when there are none. */
    Optional<ChildsWords> find(UUID wordsId);

    /** Those for a review, the earliest recorded first, without what was withdrawn. */
    List<ChildsWords> ofReview(UUID reviewId);

    /** Keeps them with what happened to them. */
    ChildsWords save(ChildsWords words);
}
