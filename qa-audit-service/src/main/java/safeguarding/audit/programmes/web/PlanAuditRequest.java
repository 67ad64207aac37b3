package safeguarding.audit.programmes.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An audit that is new in a programme. */
@Schema(description = "An audit that is new in a programme.")
public record PlanAuditRequest(
        @Schema(required = true, description = "The programme of the year.") @NotNull
        UUID programmeId,

        @Schema(required = true) @Valid @NotNull AuditPlanFields plan) {}
