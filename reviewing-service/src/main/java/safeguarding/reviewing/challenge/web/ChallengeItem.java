package safeguarding.reviewing.challenge.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.challenge.Challenge;
import safeguarding.reviewing.challenge.FormalStage;
import safeguarding.reviewing.challenge.Outcome;
import safeguarding.reviewing.challenge.Standing;
import safeguarding.reviewing.links.Links;

/** A challenge, in a list. */
@Schema(name = "ChallengeItem", description = "A challenge, in a list.")
public record ChallengeItem(
        @Schema(required = true) UUID challengeId,
        @Schema(required = true) UUID periodId,
        @Schema(required = true) UUID childId,
        @Schema(required = true) LocalDate raisedOn,
        @Schema(required = true) String topic,

        @Schema(
                required = true,
                enumeration = {"informal", "formal", "resolved"})
        String standing,

        @Schema(description = "The last level to which it went; absent while there is none.") @Nullable
        String level,

        @Schema(required = true, description = "Whether the case was referred to Cafcass.")
        boolean referredToCafcass,

        @Schema(description = "Day of the outcome; absent while there is none.") @Nullable
        LocalDate resolvedOn,

        @Schema(description = "What changed for the child; absent while there is no outcome.") @Nullable
        String effect,

        @Schema(required = true) URI link) {

    /** As it stood at the end of a civil day. */
    static ChallengeItem of(Challenge challenge, LocalDate asAt, Links links) {
        var course = challenge.course().by(asAt);
        var stages = course.stages().stream().map(FormalStage::level).toList();
        var outcome = course.outcome();
        return new ChallengeItem(
                challenge.id(),
                challenge.periodId(),
                challenge.childId(),
                course.matter().raisedOn(),
                Codes.of(course.matter().topic()),
                Codes.of(Standing.of(course)),
                stages.isEmpty() ? null : Codes.of(stages.getLast()),
                !course.referrals().isEmpty(),
                outcome == null ? null : outcome.on(),
                effect(outcome),
                links.challenge(challenge.id()));
    }

    private static @Nullable String effect(@Nullable Outcome outcome) {
        return outcome == null ? null : Codes.of(outcome.effect());
    }
}
