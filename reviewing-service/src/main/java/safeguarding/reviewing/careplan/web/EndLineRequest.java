package safeguarding.reviewing.careplan.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.careplan.LineEnd;

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
        String end) {

    LineEnd readEnd() {
        return Codes.read("end", end, LineEnd.class);
    }
}
