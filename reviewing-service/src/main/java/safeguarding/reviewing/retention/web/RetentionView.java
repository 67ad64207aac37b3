package safeguarding.reviewing.retention.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How long a child's record is kept, and what needs it. */
@Schema(
        name = "ReviewingRetention",
        description = "How long a child's record is kept, by which rule, and what hinders its destruction.")
public record RetentionView(
        @Schema(required = true) UUID childId,

        @Schema(
                required = true,
                enumeration = {"looked-after", "adopted", "child-in-need"})
        String retention,

        @Schema(required = true, examples = "L1") String rule,
        @Schema(required = true) String citation,

        @Schema(description = "Why a person set it; absent while it follows from what is recorded.") @Nullable
        String reason,

        @Schema(description = "Staff number of who set it.") @Nullable
        String setBy,

        @Schema(description = "Day on which it was set.") @Nullable
        LocalDate setOn,

        @Schema(description = "Day of the adoption order.") @Nullable
        LocalDate basisOn,

        @Schema(required = true, description = "Whether the council has switched its schedule on.")
        boolean scheduleOn,

        @Schema(description = "Day on which the record comes up for review; absent when it is kept.") @Nullable
        LocalDate reviewDueOn,

        @Schema(required = true, description = "What hinders its destruction, as codes such as legal-hold.")
        List<String> hindrances,

        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "RetentionView[" + childId + ", " + retention + "]";
    }
}
