package safeguarding.licensing.verification.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.verification.Verification;
import safeguarding.platform.coding.Codes;

/**
 * What anybody may know of a licence number: never a child, a place or a name.
 *
 * @param number as it is printed; as it was typed where no licence holds
 * @param kind code of the kind; absent where no licence holds
 * @param validFrom first day; absent where no licence holds
 * @param validTo last day; absent where no licence holds
 * @param asAt civil date of the check
 */
public record VerificationView(
        String number,
        boolean valid,
        @Nullable String kind,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        LocalDate asAt) {

    static VerificationView of(Verification verification, String typed) {
        var licence = verification.licence();
        if (licence == null) {
            return new VerificationView(typed, false, null, null, null, verification.asAt());
        }
        var term = Objects.requireNonNull(licence.term());
        return new VerificationView(
                Objects.requireNonNull(licence.number()),
                true,
                Codes.of(licence.kind()),
                term.from(),
                term.to(),
                verification.asAt());
    }
}
