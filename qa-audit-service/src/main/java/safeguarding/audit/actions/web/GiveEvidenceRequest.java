package safeguarding.audit.actions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shows that an action was done. */
@Schema(name = "GiveImprovementActionEvidenceRequest", description = "What shows that an action was done.")
public record GiveEvidenceRequest(
        @Schema(required = true, description = "What shows it, and where it lies; names no child.")
        @NotBlank
        @Size(max = 4000)
        String evidence) {}
