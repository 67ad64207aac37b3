package safeguarding.licensing.licences;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import safeguarding.licensing.neighbours.LicenceKind;

/** Who holds licences. */
public interface Holders {

    /** The parties with a licence of a kind that is in force on a civil date. */
    Set<UUID> inForce(LicenceKind kind, LocalDate on);
}
