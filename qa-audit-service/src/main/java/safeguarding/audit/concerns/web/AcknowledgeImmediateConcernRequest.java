package safeguarding.audit.concerns.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody answers for the child. */
@Schema(description = "Somebody answers for the child.")
public record AcknowledgeImmediateConcernRequest(
        @Schema(required = true, description = "What is being done for the child.") @NotBlank @Size(max = 4000)
        String action) {

    @Override
    public String toString() {
        return "AcknowledgeImmediateConcernRequest[masked]";
    }
}
