package safeguarding.reviewing.missing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a child was missing, or away without authorisation. */
@Schema(name = "MissingEpisodeRequest", description = "That a child was missing, or away without authorisation.")
public record RecordMissingEpisodeRequest(
        @Schema(required = true, description = "The period of care.") @NotNull
        UUID periodId,

        @Schema(required = true) @Valid @NotNull AbsenceFields told) {

    @Override
    public String toString() {
        return "RecordMissingEpisodeRequest[" + periodId + "]";
    }
}
