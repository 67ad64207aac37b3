package safeguarding.audit.caseaudits.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A practitioner or manager says something to an audit of a case. */
@Schema(description = "A practitioner or manager says something to an audit of a case.")
public record ReflectOnCaseAuditRequest(
        @Schema(
                required = true,
                description = "Whose reflection it is.",
                enumeration = {"practitioner", "manager"})
        @NotNull
        String from,

        @Schema(required = true) @NotBlank @Size(max = 8000) String words) {

    @Override
    public String toString() {
        return "ReflectOnCaseAuditRequest[masked]";
    }
}
