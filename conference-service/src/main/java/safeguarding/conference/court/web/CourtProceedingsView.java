package safeguarding.conference.court.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Care proceedings, with those of their children whom the caller may see. */
@Schema(
        name = "CourtProceedings",
        description = "Care proceedings, with those of their children whom the caller may see.")
public record CourtProceedingsView(
        @Schema(required = true) UUID proceedingsId,
        @Schema(required = true) List<UUID> childIds,
        @Schema(required = true, examples = "north-east") String area,

        @Schema(
                required = true,
                enumeration = {"pre-proceedings", "issued", "ended"})
        String stage,

        @Schema(description = "Day of the letter before proceedings.") @Nullable
        LocalDate letterOn,

        @Schema(description = "Day of issue: day 1 of C4.1.") @Nullable
        LocalDate issuedOn,

        @Schema(description = "By when they have to be over; absent before the issue.") @Nullable
        CourtLimitView limit,

        @Schema(required = true, description = "In the order in which they were granted.")
        List<CourtExtensionFields> extensions,

        @Schema(required = true, description = "In the order in which they were recorded.")
        List<CourtHearingFields> hearings,

        @Schema(required = true, description = "When guidance expects hearings (C4.4); none before the issue.")
        List<CourtWindowView> guidance,

        @Schema(description = "How they ended; absent while they have not.") @Nullable
        CourtEndingFields ending,

        @Schema(required = true, description = "What does not go together with the plans of the children.")
        List<CourtConflictView> conflicts,

        @Schema(description = "Day on which they were corrected last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why they were corrected.") @Nullable
        String correctionReason,

        @Schema(description = "Day on which they were withdrawn as recorded in error; absent for others.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why they were withdrawn.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "CourtProceedingsView[" + proceedingsId + "]";
    }
}
