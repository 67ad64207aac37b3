package safeguarding.reviewing.iros;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of reviewing officers. */
public interface ReviewingOfficers {

    /** The officer, or empty when there is none. */
    Optional<ReviewingOfficer> find(UUID officerId);

    /** The officer with this staff number, or empty when there is none. */
    Optional<ReviewingOfficer> withStaffId(String staffId);

    /** The whole register, by identifier. */
    List<ReviewingOfficer> everybody();

    /** Keeps the officer with what happened. */
    ReviewingOfficer save(ReviewingOfficer officer);
}
