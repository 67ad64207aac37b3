package safeguarding.reviewing.reviews.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first meeting of a review opened. */
@Schema(name = "ReviewOpening", description = "The first meeting of a review opened.")
public record OpenReviewRequest(
        @Schema(required = true, description = "On which day; never in the future.") @NotNull
        LocalDate openedOn,

        @Schema(
                required = true,
                description = "Whether those who take part met; otherwise it is held on papers and talks (C1.6).")
        @NotNull
        Boolean meeting) {}
