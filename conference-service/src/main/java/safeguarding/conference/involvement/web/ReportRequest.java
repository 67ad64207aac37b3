package safeguarding.conference.involvement.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agency's report came. */
@Schema(description = "An agency's report came to the chair. Late is recorded, never refused.")
public record ReportRequest(
        @Schema(description = "Now when absent; never in the future. Of a partner agency always now.") @Nullable
        Instant receivedAt,

        @Schema(description = "Whether the parents have seen it.") @Nullable
        Boolean sharedWithParents) {}
