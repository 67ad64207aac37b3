package safeguarding.conference.neighbours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child as somebody describes it who has no record in front of them. Masks itself.
 *
 * @param nhsNumber as it was told; null when it was not
 * @param given given names; null when they were not told
 * @param family family name; null when it was not told
 * @param bornOn date of birth; null when no name was told
 */
public record SoughtChild(
        @Nullable String nhsNumber,
        @Nullable String given,
        @Nullable String family,
        @Nullable LocalDate bornOn) {

    /** Whether a number was told. */
    public boolean byNumber() {
        return nhsNumber != null;
    }

    /** Whether a name was told, with a date of birth. */
    public boolean byName() {
        return bornOn != null;
    }

    /** Whether given and family name were told. */
    public boolean wholeName() {
        return given != null && family != null;
    }

    @Override
    public String toString() {
        return "SoughtChild[masked]";
    }
}
