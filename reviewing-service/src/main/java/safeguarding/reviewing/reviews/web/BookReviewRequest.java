package safeguarding.reviewing.reviews.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a review is to be held. */
@Schema(name = "ReviewBooking", description = "When a review is to be held.")
public record BookReviewRequest(
        @Schema(required = true, examples = "2013-12-16T10:00:00Z") @NotNull
        Instant startsAt,

        @Schema(
                required = true,
                description = "Whether those who take part meet; otherwise it is held on papers and talks (C1.6).")
        @NotNull
        Boolean meeting) {}
