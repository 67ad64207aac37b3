package safeguarding.licensing.neighbours;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child who works or performs, as the other features see it. Masks itself.
 *
 * @param given given names; never into events, logs or addresses
 * @param bornOn civil date of birth
 * @param area code of its area
 * @param schoolCode number of its school in the national register, six figures; null when it has none or it is not known
 * @param endOfSchoolAge last day of compulsory school age (G1.1)
 */
public record KnownChild(
        UUID childId,
        String given,
        LocalDate bornOn,
        String area,
        @Nullable String schoolCode,
        LocalDate endOfSchoolAge) {

    @Override
    public String toString() {
        return "KnownChild[" + childId + "]";
    }
}
