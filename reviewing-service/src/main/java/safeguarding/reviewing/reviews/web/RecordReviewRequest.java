package safeguarding.reviewing.reviews.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/** A review is booked, or was held without a booking. */
@Schema(
        name = "ReviewRecording",
        description = "A review that is booked, or was held without a booking: one of the two.")
public record RecordReviewRequest(
        @Schema(required = true, description = "The period of care.") @NotNull
        UUID periodId,

        @Schema(description = "For when it is booked.") @Valid @Nullable
        BookReviewRequest booking,

        @Schema(description = "How it was held.") @Valid @Nullable
        HeldReviewFields held) {

    void refuseBothOrNeither() {
        if ((booking == null) == (held == null)) {
            throw ProblemException.invalid("booking", "Either it is booked, or it was held: give one of the two.");
        }
    }
}
