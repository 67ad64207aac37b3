package safeguarding.conference.returns.cpis.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The number that is to be recorded. */
@Schema(description = "The NHS number of an expected child's mother.")
public record ReplaceMotherNhsNumberRequest(
        @Schema(required = true, examples = "9990000026", description = "Ten digits, with or without blanks.")
        @NotBlank
        @Size(max = 20)
        String nhsNumber) {

    @Override
    public String toString() {
        return "ReplaceMotherNhsNumberRequest[masked]";
    }
}
