package safeguarding.reviewing.participation.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.participation.ChildsWords;
import safeguarding.reviewing.participation.Influence;

/** What a child said for a review. */
@Schema(name = "ChildsWords", description = "What a child said for a review, and what it changed.")
public record WordsView(
        @Schema(required = true) UUID wordsId,
        @Schema(required = true) UUID reviewId,
        @Schema(required = true) UUID childId,
        @Schema(required = true) SpokenFields spoken,

        @Schema(description = "Whether they changed something; absent while nobody said.") @Nullable
        Boolean changed,

        @Schema(description = "What and how, or why not.") @Nullable
        String because,

        @Schema(description = "The same for the child; absent while nobody has written it.") @Nullable
        String changedInPlainWords,

        @Schema(description = "Day on which it was corrected last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why it was corrected.") @Nullable
        String correctionReason,

        @Schema(description = "Day on which it was withdrawn as recorded in error; absent for others.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why it was withdrawn.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    static WordsView of(ChildsWords words, Links links) {
        var part = words.part();
        return new WordsView(
                words.id(),
                part.reviewId(),
                part.childId(),
                SpokenFields.of(words.spoken()),
                words.influence().map(Influence::changed).orElse(null),
                words.influence().map(Influence::because).orElse(null),
                words.influence().map(Influence::inPlainWords).orElse(null),
                words.correction().map(Correction::on).orElse(null),
                words.correction().map(Correction::reason).orElse(null),
                words.withdrawal().map(MadeInError::on).orElse(null),
                words.withdrawal().map(MadeInError::reason).orElse(null),
                links.to("/v1/review-words/" + words.id()));
    }

    @Override
    public String toString() {
        return "WordsView[" + wordsId + "]";
    }
}
