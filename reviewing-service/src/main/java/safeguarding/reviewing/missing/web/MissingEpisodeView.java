package safeguarding.reviewing.missing.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.missing.MissingEpisode;

/** That a child was missing, or away without authorisation. */
@Schema(name = "MissingEpisode", description = "That a child was missing, or away without authorisation.")
public record MissingEpisodeView(
        @Schema(required = true) UUID missingEpisodeId,
        @Schema(required = true) UUID periodId,
        @Schema(required = true) UUID childId,
        @Schema(required = true) AbsenceFields told,

        @Schema(description = "Day on which it was put right last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why it was put right.") @Nullable
        String correctionReason,

        @Schema(description = "Day on which it was withdrawn as recorded in error; absent for others.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why it was withdrawn.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    static MissingEpisodeView of(MissingEpisode episode, Links links) {
        return new MissingEpisodeView(
                episode.id(),
                episode.periodId(),
                episode.childId(),
                AbsenceFields.of(episode.told()),
                episode.correction().map(Correction::on).orElse(null),
                episode.correction().map(Correction::reason).orElse(null),
                episode.withdrawal().map(MadeInError::on).orElse(null),
                episode.withdrawal().map(MadeInError::reason).orElse(null),
                links.to("/v1/missing-episodes/" + episode.id()));
    }

    @Override
    public String toString() {
        return "MissingEpisodeView[" + missingEpisodeId + "]";
    }
}
