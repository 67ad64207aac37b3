package safeguarding.reviewing.reviews.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next review is excused until a day. */
@Schema(name = "ReviewExemptionRequest", description = "The next review is excused until a day.")
public record ExcuseReviewRequest(
        @Schema(required = true) @NotNull LocalDate until,

        @Schema(required = true, description = "Why; it stays in this service.", examples = "The child is in hospital.")
        @NotBlank
        @Size(max = 1000)
        String reason) {

    @Override
    public String toString() {
        return "ExcuseReviewRequest[masked]";
    }
}
