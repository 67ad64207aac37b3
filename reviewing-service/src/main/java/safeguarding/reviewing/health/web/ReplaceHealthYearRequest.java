package safeguarding.reviewing.health.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The whole of a record as it is known now. Masks itself. */
@Schema(name = "HealthYearReplacement", description = "The whole of a record as it is known now.")
public record ReplaceHealthYearRequest(
        @Schema(required = true) @Valid @NotNull YearAnswersFields told,

        @Schema(description = "Why what was said before is put right; may be absent where something is only added.")
        @Size(min = 1, max = 1000)
        @Nullable
        String reason) {

    @Override
    public String toString() {
        return "ReplaceHealthYearRequest[masked]";
    }
}
