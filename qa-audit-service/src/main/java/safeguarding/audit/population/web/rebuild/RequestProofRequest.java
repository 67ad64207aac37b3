package safeguarding.audit.population.web.rebuild;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be compared.
 *
 * @param asAt civil date; null for today
 */
@Schema(name = "RequestPopulationProof", description = "What is to be compared.")
public record RequestProofRequest(
        @Schema(
                required = true,
                enumeration = {"child-protection-plan", "looked-after"})
        @NotBlank
        String caseKind,

        @Schema(description = "Day on which a case has to be open; today when absent.") @Nullable
        LocalDate asAt) {}
