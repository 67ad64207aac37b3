package safeguarding.conference.complaint.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A complaint in a list, without its words. */
@Schema(description = "A complaint in a list, without its words.")
public record ComplaintItem(
        @Schema(required = true) UUID complaintId,
        @Schema(required = true) UUID conferenceId,

        @Schema(required = true, description = "Those of its children whom the caller may see.")
        List<UUID> childIds,

        @Schema(required = true) String area,
        @Schema(required = true) String madeBy,
        @Schema(required = true) String about,
        @Schema(required = true) LocalDate receivedOn,

        @Schema(
                required = true,
                enumeration = {"local-resolution", "panel", "independent-review"})
        String stage,

        @Schema(
                enumeration = {"upheld", "partly-upheld", "not-upheld"},
                description = "What the stage found; absent while it is not answered.")
        @Nullable
        String outcome,

        @Nullable LocalDate closedOn,
        @Schema(required = true) URI link) {}
