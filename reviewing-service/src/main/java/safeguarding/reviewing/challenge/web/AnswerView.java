package safeguarding.reviewing.challenge.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.challenge.ChallengeAnswer;
import safeguarding.reviewing.links.Links;

/** A manager's answer to a challenge. */
@Schema(name = "ChallengeAnswer", description = "A manager's answer to a challenge.")
public record AnswerView(
        @Schema(required = true) UUID answerId,
        @Schema(required = true) UUID challengeId,
        @Schema(required = true) UUID childId,

        @Schema(required = true, description = "Staff number of the manager, who alone may change it.")
        String answeredBy,

        @Schema(required = true) AnswerFields answer,

        @Schema(description = "Day on which it was corrected last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why it was corrected.") @Nullable
        String correctionReason,

        @Schema(description = "Day on which it was withdrawn as recorded in error; absent for others.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why it was withdrawn.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    static AnswerView of(ChallengeAnswer answer, Links links) {
        return new AnswerView(
                answer.id(),
                answer.challengeId(),
                answer.childId(),
                answer.answeredBy(),
                AnswerFields.of(answer.answer()),
                answer.correction().map(Correction::on).orElse(null),
                answer.correction().map(Correction::reason).orElse(null),
                answer.withdrawal().map(MadeInError::on).orElse(null),
                answer.withdrawal().map(MadeInError::reason).orElse(null),
                links.challengeAnswer(answer.id()));
    }

    @Override
    public String toString() {
        return "AnswerView[" + answerId + "]";
    }
}
