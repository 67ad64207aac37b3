package safeguarding.conference.papers.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A conference whose letters or full record are late. */
@Schema(
        name = "LatePaper",
        description = "A conference whose letters about the decision, or whose full record, are late.")
public record LatePaperView(
        @Schema(required = true) UUID conferenceId,

        @Schema(required = true, description = "Those of its children whom the caller may see.")
        List<UUID> childIds,

        @Schema(
                required = true,
                description = "What is late.",
                enumeration = {"letters", "record"})
        String paper,

        @Schema(required = true, examples = "B2.11") String ruleId,

        @Schema(description = "Day on which the conference was held; absent when that is no longer so.") @Nullable
        LocalDate heldOn,

        @Schema(required = true, description = "Last day that was in time.")
        LocalDate dueOn,

        @Schema(required = true, description = "The deadline, explained at /v1/deadlines/{deadlineId}.")
        UUID deadlineId,

        @Schema(required = true, description = "The conference.")
        URI link) {}
