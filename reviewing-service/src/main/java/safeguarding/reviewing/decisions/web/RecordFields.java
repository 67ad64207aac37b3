package safeguarding.reviewing.decisions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.decisions.RecordCourse;

/** How the decisions of a review reached the managers, and how its record was written. */
@Schema(
        name = "ReviewRecordTold",
        description = "How the decisions of a review reached the managers, and how its record was written; the whole of"
                + " it, what is absent has not happened.")
public record RecordFields(
        @Schema(description = "The decisions were sent to the managers (C2.6).") @Nullable
        LocalDate decisionsSentOn,

        @Schema(description = "The managers received them: from here the window for objections counts (C2.7).")
        @Nullable
        LocalDate decisionsReceivedOn,

        @Schema(description = "Absent where nobody objected.") @Valid @Nullable
        ObjectionFields objection,

        @Schema(description = "The full record was written (C2.8).") @Nullable
        LocalDate writtenOn,

        @Schema(description = "The full record was distributed (C2.8).") @Nullable
        LocalDate distributedOn,

        @Schema(description = "The child was given its summary of the review; absent while it was not.")
        @Valid
        @Nullable
        SummaryGivenFields summaryGiven,

        @Schema(description = "Why what was recorded before is put right; needed when something is.")
        @Size(min = 1, max = 1000)
        @Nullable
        String reason) {

    RecordCourse read() {
        return new RecordCourse(
                decisionsSentOn,
                decisionsReceivedOn,
                objection == null ? null : objection.read(),
                writtenOn,
                distributedOn,
                summaryGiven == null ? null : summaryGiven.read());
    }

    @Override
    public String toString() {
        return "RecordFields[masked]";
    }
}
