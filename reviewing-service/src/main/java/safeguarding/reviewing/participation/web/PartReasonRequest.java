package safeguarding.reviewing.participation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something that belongs to a review is taken back. */
@Schema(name = "ReviewPartReason", description = "Why it is taken back; it stays in this service.")
public record PartReasonRequest(
        @Schema(required = true, description = "In the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "PartReasonRequest[masked]";
    }
}
