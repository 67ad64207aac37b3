package safeguarding.platform.importing;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An import job as it is shown.
 *
 * @param version what travels as {@code ETag}
 * @param state received, running, finished, failed or cancelled
 * @param lines lines of the upload, empty ones left aside
 * @param reason why it failed or was cancelled; null otherwise
 */
@Schema(description = "A bulk import and how far it has come.")
public record ImportJobView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,

        @Schema(required = true, examples = "conference-histories", maxLength = 100)
        String kind,

        @Schema(
                required = true,
                enumeration = {"received", "running", "finished", "failed", "cancelled"},
                examples = "running")
        String state,

        @Schema(required = true, description = "True when the job makes its report only and changes nothing.")
        boolean dryRun,

        @Schema(required = true, minimum = "1") int lines,
        @Schema(required = true) Progress progress,
        @Schema(maxLength = 500) @Nullable String reason,
        @Schema(required = true) Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /** How many lines have come to which end. */
    @Schema(name = "ImportProgress", description = "How many lines of an import have come to which end.")
    public record Progress(
            @Schema(required = true) int waiting,
            @Schema(required = true) int created,
            @Schema(required = true) int updated,
            @Schema(required = true) int unchanged,
            @Schema(required = true) int rejected,
            @Schema(required = true) int failed,
            @Schema(required = true) int cancelled) {}
}
