package safeguarding.conference.plan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who leads a plan. */
@Schema(description = "Who leads a plan.")
public record LeadRequest(
        @Schema(required = true, description = "Staff number of the lead social worker.") @NotBlank @Size(max = 40)
        String leadSocialWorker) {}
