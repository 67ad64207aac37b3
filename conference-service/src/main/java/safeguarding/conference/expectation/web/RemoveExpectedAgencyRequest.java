package safeguarding.conference.expectation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an agency is not expected. */
@Schema(description = "Why an agency is not expected.")
public record RemoveExpectedAgencyRequest(
        @Schema(required = true, description = "In the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "RemoveExpectedAgencyRequest[masked]";
    }
}
