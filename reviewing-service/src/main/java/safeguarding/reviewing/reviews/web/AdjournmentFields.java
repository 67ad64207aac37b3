package safeguarding.reviewing.reviews.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.reviews.Adjournment;

/** A review is broken off to be finished on another day. */
@Schema(name = "ReviewAdjournment", description = "A review is broken off to be finished on another day (C1.10).")
public record AdjournmentFields(
        @Schema(required = true, description = "On which day; never in the future.") @NotNull
        LocalDate on,

        @Schema(
                required = true,
                description = "Why; it stays in this service.",
                examples = "The school report is missing.")
        @NotBlank
        @Size(max = 1000)
        String reason) {

    static AdjournmentFields of(Adjournment adjournment) {
        return new AdjournmentFields(adjournment.on(), adjournment.reason());
    }

    Adjournment read() {
        return new Adjournment(on, reason);
    }

    @Override
    public String toString() {
        return "AdjournmentFields[masked]";
    }
}
