package safeguarding.reviewing.careplan.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.careplan.LineKind;

/** A route to permanence is followed. */
@Schema(name = "PermanenceLineStart", description = "A route to permanence is followed.")
public record StartLineRequest(
        @Schema(
                required = true,
                enumeration = {"adoption", "special-guardianship", "long-term-fostering"})
        @NotNull
        String line,

        @Schema(required = true, description = "From which day; never in the future.") @NotNull
        LocalDate startedOn) {

    LineKind readLine() {
        return Codes.read("line", line, LineKind.class);
    }
}
