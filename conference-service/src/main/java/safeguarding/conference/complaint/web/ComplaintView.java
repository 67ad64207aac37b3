package safeguarding.conference.complaint.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.complaint.StageOfComplaint;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.deadline.Deadline;

/** A complaint about a conference. */
@Schema(name = "Complaint", description = "A complaint about a conference, with its stages and what is due of it.")
public record ComplaintView(
        @Schema(required = true) UUID complaintId,
        @Schema(required = true) UUID conferenceId,

        @Schema(required = true, description = "Those of its children whom the caller may see.")
        List<UUID> childIds,

        @Schema(required = true) String area,

        @Schema(
                required = true,
                enumeration = {"child", "parent", "carer", "agency", "other"})
        String madeBy,

        @Nullable UUID personId,

        @Schema(
                required = true,
                enumeration = {"process", "outcome", "record", "conduct", "other"})
        String about,

        @Schema(required = true) LocalDate receivedOn,
        @Schema(required = true) String words,
        @Nullable LocalDate acknowledgedOn,

        @Schema(required = true, description = "The first first.")
        List<StageView> stages,

        @Schema(description = "Absent while it is open.") @Nullable
        LocalDate closedOn,

        @Schema(enumeration = {"answered", "withdrawn"}) @Nullable
        String closing,

        @Nullable String closingReason,

        @Schema(required = true, description = "What is and was due of it (local practice, a setting).")
        List<Deadline> deadlines,

        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "ComplaintView[" + complaintId + "]";
    }

    /** One stage of a complaint. */
    @Schema(name = "ComplaintStage", description = "One stage of a complaint.")
    public record StageView(
            @Schema(
                    required = true,
                    enumeration = {"local-resolution", "panel", "independent-review"})
            String stage,

            @Schema(required = true) LocalDate startedOn,

            @Schema(description = "Why it went on to this stage.") @Nullable
            String reason,

            @Nullable LocalDate answeredOn,

            @Schema(enumeration = {"upheld", "partly-upheld", "not-upheld"}) @Nullable
            String outcome,

            @Nullable String words,

            @Schema(description = "What the complaint changed.") @Nullable
            String changed) {

        static StageView of(StageOfComplaint stage) {
            return new StageView(
                    Codes.of(stage.stage()),
                    stage.startedOn(),
                    stage.reason(),
                    stage.answeredOn(),
                    Codes.orNull(stage.outcome()),
                    stage.words(),
                    stage.changed());
        }

        @Override
        public String toString() {
            return "StageView[" + stage + "]";
        }
    }
}
