package safeguarding.reviewing.neighbours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reviews of looked-after children, as other features see them. */
public interface KnownReviews {

    /** The review as it stands, withdrawn or not; empty when there is none. */
    Optional<KnownReview> find(UUID reviewId);

    /** The reviews of a chain that were held, the earliest first. */
    List<KnownReview> heldOf(UUID chainId);

    /** The chain of reviews, or empty when there is none. */
    Optional<KnownChain> chain(UUID chainId);

    /** Keeps everybody else from the chain and from writing its reviews until the end of the transaction. */
    void hold(UUID chainId);

    /**
     * The reviews of a period of care.
     *
     * @param area code of the area that is responsible for the child
     * @param open whether the child is looked after still, and ever was
     */
    record KnownChain(UUID chainId, UUID periodId, UUID childId, String area, LocalDate startedOn, boolean open) {}
}
