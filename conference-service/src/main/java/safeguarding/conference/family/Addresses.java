package safeguarding.conference.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The addresses of the children and of the people around them. */
public interface Addresses {

    /** The address, when it belongs to this child and was not removed. */
    Optional<Address> find(UUID childId, UUID addressId);

    /** Every address of a child that was not removed, in the order in which they were written. */
    List<Address> of(UUID childId);

    /**
     * The addresses as they were known, in the same order.
     *
     * @param asAt civil date on which they held; null for all of them, left ones as well
     * @param knownOn civil date: what was recorded by its end counts
     */
    List<Address> of(UUID childId, @Nullable LocalDate asAt, LocalDate knownOn);

    /** Every address that was ever written for a child, the removed as well. */
    List<Address> everOf(UUID childId);

    /** Keeps the address with what happened to it. */
    Address save(Address address);

    /** Keeps several in one round. */
    void saveAll(List<Address> addresses);
}
