package safeguarding.audit.concerns.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The unit is satisfied that the child is safe. */
@Schema(description = "The unit is satisfied that the child is safe.")
public record ResolveImmediateConcernRequest(
        @Schema(required = true, description = "By what that is known.") @NotBlank @Size(max = 4000)
        String evidence) {

    @Override
    public String toString() {
        return "ResolveImmediateConcernRequest[masked]";
    }
}
