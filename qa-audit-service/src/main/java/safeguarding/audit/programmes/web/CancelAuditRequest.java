package safeguarding.audit.programmes.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an audit will not be made. */
@Schema(description = "Why an audit will not be made.")
public record CancelAuditRequest(
        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {}
