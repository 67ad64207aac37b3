package safeguarding.conference.plan.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.coding.Codes;
import safeguarding.conference.plan.EndingReason;

/** A plan that ends without a conference. */
@Schema(description = "A plan that ends without a conference (B3.5).")
public record EndPlanRequest(
        @Schema(
                required = true,
                enumeration = {"moved-and-taken-over", "turned-18", "died", "left-uk"})
        @NotNull
        String reason,

        @Schema(required = true, description = "First day on which it no longer holds; never in the future.") @NotNull
        LocalDate endedOn) {

    EndingReason reasonRead() {
        return Codes.read("reason", reason, EndingReason.class);
    }

    @Override
    public String toString() {
        return "EndPlanRequest[masked]";
    }
}
