package safeguarding.audit.actions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.actions.ActionBasis;
import safeguarding.platform.problem.ProblemException;

/** Something that is to be done. */
@Schema(name = "AgreeImprovementActionRequest", description = "Something that is to be done.")
public record AgreeActionRequest(
        @Schema(description = "The finding it is of; this or the recommendation.") @Nullable
        UUID findingId,

        @Schema(description = "The recommendation it is of; this or the finding.") @Nullable
        UUID recommendationId,

        @Schema(description = "Code of the area that does it; absent for all that see its finding or recommendation.")
        @Size(min = 1, max = 50)
        @Nullable
        String area,

        @Schema(required = true, description = "Civil date by which it is done (QA36).") @NotNull
        LocalDate dueOn,

        @Schema(required = true) @Valid @NotNull ActionFields details) {

    ActionBasis basis() {
        if ((findingId == null) == (recommendationId == null)) {
            throw ProblemException.invalid("findingId", "A finding or a recommendation, not both.");
        }
        return new ActionBasis(findingId, recommendationId);
    }
}
