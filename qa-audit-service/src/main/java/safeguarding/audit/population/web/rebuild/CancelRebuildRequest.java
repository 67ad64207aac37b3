package safeguarding.audit.population.web.rebuild;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a rebuild is given up. */
@Schema(name = "CancelPopulationRebuild", description = "Why a rebuild is given up.")
public record CancelRebuildRequest(
        @Schema(required = true, maxLength = 500) @NotBlank @Size(max = 500)
        String reason) {}
