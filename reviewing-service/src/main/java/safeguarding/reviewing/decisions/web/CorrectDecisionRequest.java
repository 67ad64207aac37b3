package safeguarding.reviewing.decisions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision was otherwise than was recorded, or is due on another day. */
@Schema(
        name = "ReviewDecisionCorrection",
        description = "A decision was otherwise than was recorded, or is due on another day.")
public record CorrectDecisionRequest(
        @Schema(required = true) @Valid @NotNull DecisionFields made,

        @Schema(description = "Absent when it is not done.") @Valid @Nullable
        DoneFields done,

        @Schema(required = true, description = "Why it is put right, or due on another day.")
        @NotBlank
        @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "CorrectDecisionRequest[masked]";
    }
}
