package safeguarding.reviewing.siblings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why two children are no siblings. */
@Schema(description = "Why two children are no siblings: it was recorded in error.")
public record WithdrawSiblingTieRequest(
        @Schema(required = true, description = "Why, in words; it stays in this service.") @NotBlank @Size(max = 2000)
        String reason) {

    @Override
    public String toString() {
        return "WithdrawSiblingTieRequest[masked]";
    }
}
