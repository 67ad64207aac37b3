package safeguarding.audit.moderation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.audit.moderation.Settlement;

/** The disagreements about a case are settled. */
@Schema(description = "The disagreements about a case are settled, all of them.")
public record ModerateCaseRequest(
        @Schema(required = true, description = "The drawn case.") @NotNull
        UUID sampleCaseId,

        @Schema(required = true, description = "One for each disagreement; empty where there is none.")
        @NotNull
        @Size(max = 3000)
        List<@Valid @NotNull SettledFields> settled) {

    Settlement settlement() {
        return new Settlement(settled.stream().map(SettledFields::read).toList());
    }
}
