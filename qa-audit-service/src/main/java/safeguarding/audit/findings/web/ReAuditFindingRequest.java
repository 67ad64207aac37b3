package safeguarding.audit.findings.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A re-audit that looked again. */
@Schema(name = "ReAuditAuditFindingRequest", description = "A re-audit that looked again.")
public record ReAuditFindingRequest(
        @Schema(required = true, description = "The re-audit: later, of the same theme, reported (QA38).") @NotNull
        UUID auditId,

        @Schema(description = "What the first audit came to; only for a measure from elsewhere.") @Valid @Nullable
        CountedFields before,

        @Schema(description = "What the re-audit came to; only for a measure from elsewhere.") @Valid @Nullable
        CountedFields after,

        @Schema(description = "Where the figures stand; only for a measure from elsewhere.")
        @Size(min = 1, max = 2000)
        @Nullable
        String evidence) {}
