package safeguarding.reviewing.decisions.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.decisions.SummaryGiven;

/** The child was given its summary of the review. */
@Schema(name = "ReviewChildSummaryGiven", description = "The child was given its summary of the review.")
public record SummaryGivenFields(
        @Schema(required = true, description = "Not before the review opened, and not ahead.") @NotNull
        LocalDate on,

        @Schema(
                required = true,
                enumeration = {"read-together", "on-paper", "electronically", "through-somebody-else"})
        @NotNull
        String how) {

    SummaryGiven read() {
        return new SummaryGiven(on, Codes.read("how", how, SummaryGiven.How.class));
    }

    static @Nullable SummaryGivenFields of(@Nullable SummaryGiven given) {
        return given == null ? null : new SummaryGivenFields(given.on(), Codes.of(given.how()));
    }
}
