package safeguarding.reviewing.footprint.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact was otherwise than was recorded. */
@Schema(name = "IroContactCorrection", description = "A contact was otherwise than was recorded.")
public record CorrectContactRequest(
        @Schema(required = true) @Valid @NotNull ContactFields made,

        @Schema(required = true, description = "Why it is put right.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "CorrectContactRequest[masked]";
    }
}
