package safeguarding.gateway.cpis;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One service's part, as it gave it. Masks itself.
 *
 * @param source short name of the service
 * @param answeredAt when it answered
 * @param council three digits of the council
 * @param councilName name of the council as health reads it; null when the service does not know it
 * @param dayTelephone null when the service does not know it
 * @param emergencyTelephone null when the service does not know it
 * @param digest of its rows, as it says and as they have been found to have
 */
record Part(
        String source,
        Instant answeredAt,
        String council,
        @Nullable String councilName,
        @Nullable String dayTelephone,
        @Nullable String emergencyTelephone,
        String digest,
        List<Row> rows,
        List<HeldOut> heldOut) {

    Part {
        rows = List.copyOf(rows);
        heldOut = List.copyOf(heldOut);
    }

    @Override
    public String toString() {
        return "Part[" + source + ", masked]";
    }
}
