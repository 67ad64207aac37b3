package safeguarding.licensing.neighbours;

import java.time.LocalDate;
import java.util.UUID;

/** Bodies of persons whose children perform without licences of their own (H3). */
public interface ApprovedBodies {

    /** Whether a party holds an approval of that council, of the place, which is in force on a civil date. */
    boolean isApproved(UUID partyId, String council, LocalDate on);
}
