package safeguarding.reviewing.care.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.care.Episode;

/** A child became looked after. */
@Schema(description = "That a child became looked after, or that a series of short breaks (V3, V4) began.")
public record StartPeriodOfCareRequest(
        @Schema(required = true) @NotNull UUID childId,

        @Schema(required = true, examples = "2013-06-03") @NotNull
        LocalDate startedOn,

        @Schema(required = true, description = "Code of the set LS.", examples = "V2") @NotBlank @Size(max = 10)
        String legalStatus,

        @Schema(required = true, description = "Code of the set CIN.", examples = "N1") @NotBlank @Size(max = 10)
        String categoryOfNeed,

        @Schema(required = true) @Valid @NotNull PlacementFields placement) {

    Episode read() {
        return new Episode(startedOn, Episode.STARTED, legalStatus, categoryOfNeed, placement.read(), null);
    }
}
