package safeguarding.reviewing.careplan.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.careplan.LineEnd;
import safeguarding.reviewing.careplan.LineReversal;

/** A route to permanence is followed no more. */
@Schema(name = "PermanenceLineEnding", description = "A route to permanence is followed no more.")
public record EndLineRequest(
        @Schema(required = true, description = "From which day; never in the future.") @NotNull
        LocalDate endedOn,

        @Schema(
                required = true,
                description = "achieved: its last step was taken.",
                enumeration = {"achieved", "decision-reversed", "another-route", "care-ended"})
        @NotNull
        String end,

        @Schema(
                description = "Why the decision that the child should be placed for adoption no longer holds; for an"
                        + " adoption that was given up (E, RD1 to RD4, in this order).",
                enumeration = {"needs-changed", "no-placement-order", "no-adopters", "other"})
        @Nullable
        String reversal) {

    @Nullable
    LineReversal readReversal() {
        return Codes.readOrNull("reversal", reversal, LineReversal.class);
    }

    LineEnd readEnd() {
        return Codes.read("end", end, LineEnd.class);
    }
}
