package safeguarding.platform.local.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One agency at one conference.
 *
 * @param directContact whether it works with the child, and so counts for the quorum (B2.1)
 * @param reportReceivedOn civil day on which its report was with the chair; null when none came
 */
record Seat(
        String agency,
        String kind,
        boolean directContact,
        String attendance,
        LocalDate invitedOn,
        @Nullable LocalDate reportReceivedOn) {

    static final String ATTENDED = "attended";
}
