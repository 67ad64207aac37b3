package safeguarding.reviewing.reviews.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review was finished. */
@Schema(name = "ReviewCompletion", description = "A review was finished.")
public record CompleteReviewRequest(
        @Schema(required = true, description = "On which day; never in the future.") @NotNull
        LocalDate finishedOn) {}
