package safeguarding.platform.importing;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of an upload.
 *
 * @param line number of the line, from 1
 */
@Schema(description = "What became of one line of an import.")
public record ImportRowView(
        @Schema(required = true, minimum = "1") int line,

        @Schema(
                required = true,
                enumeration = {"waiting", "created", "updated", "unchanged", "rejected", "failed", "cancelled"})
        String outcome,

        @Schema(required = true) List<Finding> findings,
        @Nullable Instant doneAt) {}
