package safeguarding.reviewing.reviews.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a review was held, in the place of what was recorded. */
@Schema(name = "ReviewCorrection", description = "How a review was held, in the place of what was recorded.")
public record CorrectReviewRequest(
        @Schema(required = true) @Valid @NotNull HeldReviewFields held,

        @Schema(required = true, description = "Why, in the words of the unit.") @NotBlank @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "CorrectReviewRequest[masked]";
    }
}
