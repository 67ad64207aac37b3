package safeguarding.reviewing.decisions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review decided something. */
@Schema(name = "ReviewDecisionRequest", description = "A review decided or recommended something.")
public record MakeDecisionRequest(
        @Schema(required = true, description = "The review that decided it.") @NotNull
        UUID reviewId,

        @Schema(required = true) @Valid @NotNull DecisionFields made) {

    @Override
    public String toString() {
        return "MakeDecisionRequest[" + reviewId + "]";
    }
}
