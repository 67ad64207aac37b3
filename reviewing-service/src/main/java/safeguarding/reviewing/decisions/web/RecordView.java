package safeguarding.reviewing.decisions.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;

/** How the decisions of a review reached the managers, and its record. */
@Schema(name = "ReviewRecord", description = "How the decisions of a review reached the managers, and its record.")
public record RecordView(
        @Schema(required = true) UUID reviewId,
        @Schema(required = true) UUID childId,

        @Schema(description = "Absent while they were not sent.") @Nullable
        LocalDate decisionsSentOn,

        @Schema(description = "Absent while they were not received.") @Nullable
        LocalDate decisionsReceivedOn,

        @Schema(description = "Absent where nobody objected.") @Nullable
        ObjectionFields objection,

        @Schema(required = true, description = "Whether the objection came after the window, and so changes nothing.")
        boolean objectedLate,

        @Schema(description = "Day on which the decisions became agreed; absent while they are not (C2.7).") @Nullable
        LocalDate agreedOn,

        @Schema(
                description = "How they became agreed.",
                enumeration = {"by-silence", "after-objection"})
        @Nullable
        String agreedHow,

        @Schema(description = "Absent while it was not written.") @Nullable
        LocalDate writtenOn,

        @Schema(description = "Absent while it was not distributed.") @Nullable
        LocalDate distributedOn,

        @Schema(description = "Absent while the child was not given its summary.") @Nullable
        SummaryGivenFields summaryGiven,

        @Schema(required = true, description = "What was or is due after the review, the earliest first.")
        List<Deadline> deadlines,

        @Schema(description = "Day on which it was corrected last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why it was corrected.") @Nullable
        String correctionReason,

        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "RecordView[" + reviewId + "]";
    }
}
