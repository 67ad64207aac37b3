package safeguarding.conference.chairs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of chairs. */
public interface Chairs {

    /** The chair, or empty when there is none. */
    Optional<Chair> find(UUID chairId);

    /** The chair, kept from everybody else until the end of the transaction: a place among the month's conferences is given once. */
    Optional<Chair> lock(UUID chairId);

    /** The chair with this staff number, or empty when there is none. */
    Optional<Chair> withStaffId(String staffId);

    /** The whole register, by identifier. */
    List<Chair> everybody();

    /** Keeps the chair with what happened to it. */
    Chair save(Chair chair);
}
