package safeguarding.gateway.cpis;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a number (K1). Masks itself.
 *
 * @param planType {@code child-protection}, {@code unborn-child-protection} or {@code looked-after}
 * @param endedOn civil date; null while the plan is open
 * @param lastResult what an earlier upload was answered with (K6); null while nobody said
 */
public record Row(
        UUID childId,
        String nhsNumber,
        String planType,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String lastResult) {

    private static final String UNBORN = "unborn-child-protection";

    /** Whether it stands under the mother's number, not the child's own. */
    boolean onTheMother() {
        return planType.equals(UNBORN);
    }

    /** The row as it is digested, with its line feed. */
    String line() {
        var type = planType.toUpperCase(Locale.ROOT).replace('-', '_');
        return String.join("|", nhsNumber, type, startedOn.toString(), endedOn == null ? "" : endedOn.toString())
                + "\n";
    }

    @Override
    public String toString() {
        return "Row[masked]";
    }
}
