package safeguarding.audit.neighbours;

import java.util.List;
import java.util.Optional;

/** The register of those who audit. */
public interface KnownOfficers {

    /** Who has this staff number; empty when nobody of the register has. */
    Optional<KnownOfficer> find(String staffId);

    /** The whole register. */
    List<KnownOfficer> everybody();
}
