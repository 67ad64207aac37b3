package safeguarding.reviewing.reviews.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something about reviews is taken back. */
@Schema(name = "ReviewReason", description = "Why something about reviews is taken back; it stays in this service.")
public record ReviewReasonRequest(
        @Schema(required = true, description = "In the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "ReviewReasonRequest[masked]";
    }
}
