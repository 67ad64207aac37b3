package safeguarding.reviewing.retention.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The destruction of a record. */
@Schema(
        name = "ReviewingDestruction",
        description = "The destruction of a child's record, from the proposal to the day on which it was done (L9).")
public record DestructionView(
        @Schema(required = true) UUID destructionId,
        @Schema(required = true) UUID childId,
        @Schema(required = true) String area,

        @Schema(
                required = true,
                enumeration = {"proposed", "refused", "approved", "destroyed"})
        String state,

        @Schema(
                required = true,
                enumeration = {"looked-after", "adopted", "child-in-need"})
        String retention,

        @Schema(required = true, examples = "L1") String rule,

        @Schema(required = true, description = "Day on which the record came up for review.")
        LocalDate dueOn,

        @Schema(required = true) String proposedBy,
        @Schema(required = true) LocalDate proposedOn,
        @Schema(required = true) String proposalReason,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String decisionReason,
        @Nullable String destroyedBy,
        @Nullable LocalDate destroyedOn,

        @Schema(
                required = true,
                description = "What hinders it now, as codes such as legal-hold; none once it is done.")
        List<String> hindrances,

        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "DestructionView[" + destructionId + ", " + state + "]";
    }
}
