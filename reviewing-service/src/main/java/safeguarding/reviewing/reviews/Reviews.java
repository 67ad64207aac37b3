package safeguarding.reviewing.reviews;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reviews of looked-after children. */
public interface Reviews {

    /** The review, or empty when there is none. */
    Optional<LookedAfterReview> find(UUID reviewId);

    /** The reviews with these identifiers, in the order of these. */
    List<LookedAfterReview> all(Collection<UUID> ids);

    /** The reviews of a chain, without what was withdrawn. */
    List<LookedAfterReview> ofChain(UUID chainId);

    /** Keeps the review with what happened to it. */
    LookedAfterReview save(LookedAfterReview review);
}
