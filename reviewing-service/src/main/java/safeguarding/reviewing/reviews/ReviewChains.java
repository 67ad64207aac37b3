package safeguarding.reviewing.reviews;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The chains of reviews of this service. */
public interface ReviewChains {

    /** The chain, or empty when there is none. */
    Optional<ReviewChain> find(UUID chainId);

    /** The chain of a period of care; every period has one. */
    Optional<ReviewChain> ofPeriod(UUID periodId);

    /**
     * Keeps everybody else from the chain and from writing its reviews until the end of the transaction, and reads it anew:
     * nobody works out what is due from what another has just changed.
     */
    void hold(ReviewChain chain);

    /** The chains with these identifiers, in the order of these. */
    List<ReviewChain> all(Collection<UUID> ids);

    /** Keeps the chain with what happened to it. */
    ReviewChain save(ReviewChain chain);
}
