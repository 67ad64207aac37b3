package safeguarding.reviewing.participation.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;

/** How a review was prepared and who took part. */
@Schema(name = "ReviewParticipation", description = "How a review was prepared and who took part.")
public record ParticipationView(
        @Schema(required = true) UUID reviewId,
        @Schema(required = true) UUID childId,

        @Schema(description = "When the social work report reached the IRO; absent while it has not come.") @Nullable
        LocalDate socialWorkReportOn,

        @Schema(description = "When the care plan reached the IRO; absent while it has not come.") @Nullable
        LocalDate carePlanOn,

        @Schema(description = "Who took part; absent while nobody told.") @Nullable
        ParticipationFields told,

        @Schema(required = true, description = "What is bad but may be so; empty until the review opened.")
        List<ParticipationFindingView> findings,

        @Schema(required = true, description = "By when the papers were or are due, counted back from the booked day.")
        List<Deadline> deadlines,

        @Schema(description = "Day on which it was corrected last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why it was corrected.") @Nullable
        String correctionReason,

        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "ParticipationView[" + reviewId + "]";
    }
}
