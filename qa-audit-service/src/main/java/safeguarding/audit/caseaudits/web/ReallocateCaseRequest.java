package safeguarding.audit.caseaudits.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another auditor has the case. */
@Schema(description = "Another auditor has the case.")
public record ReallocateCaseRequest(
        @Schema(required = true, description = "Staff number of the auditor.", examples = "S1303")
        @NotBlank
        @Size(max = 50)
        String auditor) {

    @Override
    public String toString() {
        return "ReallocateCaseRequest[masked]";
    }
}
