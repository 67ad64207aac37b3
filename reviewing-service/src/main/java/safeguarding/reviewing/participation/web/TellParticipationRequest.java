package safeguarding.reviewing.participation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who took part in a review. */
@Schema(name = "ReviewTakingPartTold", description = "Who took part in a review, the whole of it.")
public record TellParticipationRequest(
        @Schema(required = true) @Valid @NotNull ParticipationFields told,

        @Schema(description = "Why what was recorded before is put right; needed when something was.")
        @Size(min = 1, max = 1000)
        @Nullable
        String reason) {

    @Override
    public String toString() {
        return "TellParticipationRequest[masked]";
    }
}
