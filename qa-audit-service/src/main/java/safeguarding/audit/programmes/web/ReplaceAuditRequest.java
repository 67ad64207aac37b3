package safeguarding.audit.programmes.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an audit is planned now. */
@Schema(description = "How an audit is planned now.")
public record ReplaceAuditRequest(
        @Schema(required = true) @Valid @NotNull AuditPlanFields plan) {}
