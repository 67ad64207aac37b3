package safeguarding.reviewing.challenge.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;

/** An IRO's challenge. */
@Schema(name = "Challenge", description = "An IRO's challenge to what is done for a looked-after child.")
public record ChallengeView(
        @Schema(required = true) UUID challengeId,
        @Schema(required = true) UUID periodId,
        @Schema(required = true) UUID childId,

        @Schema(required = true, description = "Staff number of who raised it.")
        String raisedBy,

        @Schema(required = true, description = "Day at whose end this is seen.")
        LocalDate asAt,

        @Schema(
                required = true,
                enumeration = {"informal", "formal", "resolved"})
        String standing,

        @Schema(required = true) MatterFields matter,

        @Schema(required = true, description = "When it was talked over, informally, in order.")
        List<TalkFields> talks,

        @Schema(required = true, description = "The levels to which it went, in order.")
        List<StageFields> stages,

        @Schema(required = true, description = "Possible at any moment (C2.10).")
        List<CafcassFields> cafcassReferrals,

        @Schema(required = true, description = "When the IRO took independent legal advice.")
        List<LegalAdviceView> legalAdvice,

        @Schema(description = "What came of it; absent while it is open.") @Nullable
        OutcomeFields outcome,

        @Schema(required = true, description = "What managers answered, the earliest first.")
        List<AnswerView> answers,

        @Schema(
                required = true,
                description = "By when each level is to answer, and the whole to be finished (C2.9), each explaining"
                        + " itself.")
        List<Deadline> deadlines,

        @Schema(required = true, description = "What is bad but may be so.")
        List<ChallengeFindingView> findings,

        @Schema(description = "Day on which it was corrected last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why it was corrected.") @Nullable
        String correctionReason,

        @Schema(description = "Day on which it was withdrawn as recorded in error; absent for others.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why it was withdrawn.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "ChallengeView[" + challengeId + "]";
    }
}
