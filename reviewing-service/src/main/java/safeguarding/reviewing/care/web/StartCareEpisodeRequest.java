package safeguarding.reviewing.care.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.care.Episode;

/** Legal status, placement or carer changed. */
@Schema(description = "That legal status, placement or carer changed; what did not change is said again.")
public record StartCareEpisodeRequest(
        @Schema(required = true, description = "Day of the change.", examples = "2013-08-12") @NotNull
        LocalDate startedOn,

        @Schema(required = true, description = "Code of the set RNE: what changed.", examples = "P")
        @NotBlank
        @Size(max = 10)
        String reason,

        @Schema(required = true, description = "Code of the set LS.", examples = "C1") @NotBlank @Size(max = 10)
        String legalStatus,

        @Schema(description = "Code of the set CIN; that of the episode before when absent.", examples = "N1")
        @Size(max = 10)
        @Nullable
        String categoryOfNeed,

        @Schema(required = true) @Valid @NotNull PlacementFields placement,

        @Schema(description = "Why the placement changed: code of the set REASON_PLACE_CHANGE.", examples = "CARPL")
        @Size(max = 10)
        @Nullable
        String placeChangeReason) {

    Episode read(String needBefore) {
        var need = categoryOfNeed == null || categoryOfNeed.isBlank() ? needBefore : categoryOfNeed;
        return new Episode(startedOn, reason, legalStatus, need, placement.read(), null);
    }
}
