package safeguarding.reviewing.care.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.care.Episode;
import safeguarding.reviewing.care.EpisodeEnd;

/** An episode of care, whole. */
@Schema(name = "CareEpisode", description = "A stretch in which legal status, placement and carer stay the same.")
public record EpisodeFields(
        @Schema(required = true, description = "First day (DECOM).", examples = "2013-06-03") @NotNull
        LocalDate startedOn,

        @Schema(required = true, description = "Code of the set RNE; S exactly for the first.", examples = "S")
        @NotBlank
        @Size(max = 10)
        String reason,

        @Schema(required = true, description = "Code of the set LS.", examples = "C1") @NotBlank @Size(max = 10)
        String legalStatus,

        @Schema(required = true, description = "Code of the set CIN.", examples = "N1") @NotBlank @Size(max = 10)
        String categoryOfNeed,

        @Schema(required = true) @Valid @NotNull PlacementFields placement,

        @Schema(description = "Day on which it ceased (DEC); together with endReason (148).") @Nullable
        LocalDate endedOn,

        @Schema(description = "Code of the set REC (149): X1 exactly when another episode follows.", examples = "X1")
        @Size(max = 10)
        @Nullable
        String endReason,

        @Schema(
                description = "Code of the set REASON_PLACE_CHANGE, where the next episode changes the placement.",
                examples = "CARPL")
        @Size(max = 10)
        @Nullable
        String placeChangeReason) {

    static EpisodeFields of(Episode episode) {
        var end = episode.end();
        return new EpisodeFields(
                episode.startedOn(),
                episode.reason(),
                episode.legalStatus(),
                episode.need(),
                PlacementFields.of(episode.placement()),
                end == null ? null : end.on(),
                end == null ? null : end.reason(),
                end == null ? null : end.placeChangeReason());
    }

    /** The episode in the words of the domain. */
    public Episode read() {
        var lasts = endedOn == null && endReason == null && placeChangeReason == null;
        return new Episode(
                startedOn,
                reason,
                legalStatus,
                categoryOfNeed,
                placement.read(),
                lasts ? null : new EpisodeEnd(endedOn, endReason, placeChangeReason));
    }

    @Override
    public String toString() {
        return "EpisodeFields[masked]";
    }
}
