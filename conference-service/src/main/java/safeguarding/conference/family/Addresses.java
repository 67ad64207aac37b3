package safeguarding.conference.family;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The addresses of the children and of the people around them. */
public interface Addresses {

    /** The address, when it belongs to this child and was not removed. */
    Optional<Address> find(UUID childId, UUID addressId);

    /** Every address of a child that was not removed, in the order in which they were written. */
    List<Address> of(UUID childId);

    /** Every address that was ever written for a child, the removed as well. */
    List<Address> everOf(UUID childId);

    /** Keeps the address with what happened to it. */
    Address save(Address address);

    /** Keeps several in one round. */
    void saveAll(List<Address> addresses);
}
