package safeguarding.reviewing.desk.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is due on the desk of a reviewing officer. */
@Schema(name = "DeskLine", description = "One thing that is due for a child on the desk.")
public record DeskLineView(
        @Schema(
                description = "Explained by GET /v1/deadlines/{id}; absent for what is owed before a review and has no"
                        + " deadline.")
        @Nullable
        UUID deadlineId,

        @Schema(description = "Review before which it is owed; absent where there is a deadline.") @Nullable
        UUID reviewId,

        @Schema(description = "Consultation that waits for an answer; absent for everything else.") @Nullable
        UUID consultationId,

        @Schema(required = true) UUID periodId,
        @Schema(required = true) UUID childId,

        @Schema(
                required = true,
                description = "Who owes it: the reviewing officer, or somebody else.",
                enumeration = {"iro", "others"})
        String owedBy,

        @Schema(required = true, description = "What is due.", examples = "midway-check")
        String kind,

        @Schema(required = true, description = "Rule that made the day.", examples = "C2.12")
        String ruleId,

        @Schema(
                required = true,
                description = "Last day in time (Europe/London); of what is owed before a review, its day.")
        LocalDate dueOn,

        @Schema(
                required = true,
                description = "How it stands today.",
                enumeration = {"overdue", "due-soon", "due"})
        String state,

        @Schema(required = true, description = "How the day came about, in a sentence.")
        String sentence) {}
