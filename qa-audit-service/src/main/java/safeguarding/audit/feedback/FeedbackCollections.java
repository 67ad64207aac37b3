package safeguarding.audit.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The collections of feedback. */
public interface FeedbackCollections {

    /** The collection; empty when there is none. */
    Optional<FeedbackCollection> find(UUID collectionId);

    /** The collections with these identifiers. */
    List<FeedbackCollection> all(Collection<UUID> ids);

    /** Keeps the collection with what happened. */
    FeedbackCollection save(FeedbackCollection collection);
}
