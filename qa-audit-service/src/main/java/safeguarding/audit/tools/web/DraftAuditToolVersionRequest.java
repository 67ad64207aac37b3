package safeguarding.audit.tools.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A further version of a tool: a copy of one that is there, or other content. */
@Schema(
        description =
                "A further version of an audit tool: a copy of one that is there, or other content; one of the two.")
public record DraftAuditToolVersionRequest(
        @Schema(description = "Number of the version to copy.") @Min(1) @Max(10000) @Nullable
        Integer copyOf,

        @Schema(description = "What it asks.") @Valid @Nullable
        ContentFields content) {}
