package safeguarding.audit.moderation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.audit.moderation.Settlement;

/** The disagreements about a case are settled otherwise. */
@Schema(description = "The disagreements about a case are settled otherwise, all of them.")
public record CorrectModerationRequest(
        @Schema(required = true) @NotNull @Size(max = 3000) List<@Valid @NotNull SettledFields> settled,
        @Schema(required = true) @NotBlank @Size(max = 1000) String reason) {

    Settlement settlement() {
        return new Settlement(settled.stream().map(SettledFields::read).toList());
    }
}
