package safeguarding.conference.returns.cpis.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notice with those of its children whom the reader may see. Masks itself. */
@Schema(name = "CpIsAccessNotice", description = "Somebody in health looked a child up.")
public record CpIsAccessNoticeView(
        @Schema(required = true) UUID accessNoticeId,

        @Schema(hidden = true) @JsonIgnore int version,

        @Schema(required = true, description = "Children whose number was looked up and whom the reader may see.")
        List<UUID> childIds,

        @Schema(
                maxLength = 20,
                description = "The number that was looked up, where nobody here has it: find out who it is.")
        @Nullable
        String nhsNumber,

        @Schema(
                required = true,
                enumeration = {"key-worker", "duty-team"},
                description = "For whom it is.")
        String forWhom,

        @Schema(required = true, examples = "RTK00", description = "Code of the organisation.")
        String organisation,

        @Nullable String organisationName,
        @Schema(description = "Where in it.") @Nullable String place,

        @Schema(description = "Who looked, as the sender says.") @Nullable
        String lookedUpBy,

        @Schema(required = true) Instant accessedAt,
        @Schema(required = true) Instant receivedAt,

        @Schema(description = "When somebody had seen to it; absent until then.") @Nullable
        Instant acknowledgedAt,

        @Schema(description = "Staff number of who did.") @Nullable
        String acknowledgedBy,

        @Schema(description = "What was done.") @Nullable String note,
        @Schema(required = true) URI link) {

    public CpIsAccessNoticeView {
        childIds = List.copyOf(childIds);
    }

    @Override
    public String toString() {
        return "CpIsAccessNoticeView[" + accessNoticeId + "]";
    }
}
