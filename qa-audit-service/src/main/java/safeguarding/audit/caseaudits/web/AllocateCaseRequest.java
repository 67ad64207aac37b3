package safeguarding.audit.caseaudits.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A drawn case is given to an auditor. */
@Schema(description = "A drawn case is given to an auditor.")
public record AllocateCaseRequest(
        @Schema(required = true, description = "The drawn case.") @NotNull
        UUID sampleCaseId,

        @Schema(required = true, description = "Staff number of the auditor.", examples = "S1302")
        @NotBlank
        @Size(max = 50)
        String auditor) {

    @Override
    public String toString() {
        return "AllocateCaseRequest[masked]";
    }
}
