package safeguarding.licensing.neighbours;

import java.util.Optional;
import java.util.UUID;

/** The contents of performance licences. */
public interface LicensedPerformances {

    /** What a licence lets a child do, whether it was granted or not; empty when there is no such content. */
    Optional<LicensedPerformance> find(UUID licenceId);
}
