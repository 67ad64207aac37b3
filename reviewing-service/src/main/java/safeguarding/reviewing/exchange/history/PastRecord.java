package safeguarding.reviewing.exchange.history;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.decisions.RecordCourse;
import safeguarding.reviewing.decisions.web.ObjectionFields;

/** How the decisions of a review reached the managers, and how its record was written. */
@Schema(
        description =
                "How the decisions of a review reached the managers, and how its record was written; what is absent"
                        + " has not happened.")
public record PastRecord(
        @Schema(description = "The decisions were sent to the managers (C2.6).") @Nullable
        LocalDate decisionsSentOn,

        @Schema(description = "The managers received them (C2.7).") @Nullable
        LocalDate decisionsReceivedOn,

        @Schema(description = "Absent where nobody objected.") @Valid @Nullable
        ObjectionFields objection,

        @Schema(description = "The full record was written (C2.8).") @Nullable
        LocalDate writtenOn,

        @Schema(description = "The full record was distributed (C2.8).") @Nullable
        LocalDate distributedOn) {

    /** The same in the words of the domain. */
    public RecordCourse read() {
        return new RecordCourse(
                decisionsSentOn,
                decisionsReceivedOn,
                objection == null ? null : objection.read(),
                writtenOn,
                distributedOn,
                null);
    }

    @Override
    public String toString() {
        return "PastRecord[masked]";
    }
}
