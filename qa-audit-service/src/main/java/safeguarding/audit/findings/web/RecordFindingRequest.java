package safeguarding.audit.findings.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that an audit found. */
@Schema(name = "RecordAuditFindingRequest", description = "Something that an audit found.")
public record RecordFindingRequest(
        @Schema(required = true, description = "The audit.") @NotNull
        UUID auditId,

        @Schema(required = true) @Valid @NotNull PlaceFields place,
        @Schema(required = true) @Valid @NotNull FindingFields details) {}
