package safeguarding.reviewing.retention.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the second person decides. */
@Schema(
        name = "DecideReviewingDestructionRequest",
        description = "What the second person decides about a destruction (L9).")
public record DecideDestructionRequest(
        @Schema(required = true) @NotNull @Nullable Boolean approved,
        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {

    @Override
    public String toString() {
        return "DecideDestructionRequest[masked]";
    }
}
