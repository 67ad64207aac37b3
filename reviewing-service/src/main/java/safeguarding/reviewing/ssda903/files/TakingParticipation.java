package safeguarding.reviewing.ssda903.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.reviewing.participation.Participation;
import safeguarding.reviewing.participation.ParticipationCode;
import safeguarding.reviewing.participation.Participations;
import safeguarding.reviewing.participation.PreparingReview;
import safeguarding.reviewing.participation.ReviewParticipation;
import safeguarding.reviewing.participation.RightsExplained;
import safeguarding.reviewing.reviews.LookedAfterReview;
import safeguarding.reviewing.ssda903.ReturnLine;
import safeguarding.reviewing.ssda903.TakingChild;

/** Takes in how a child took part in a review; whatever else is recorded of it stays. */
@ApplicationScoped
class TakingParticipation {

    private final Participations participations;
    private final PreparingReview preparing;

    TakingParticipation(Participations participations, PreparingReview preparing) {
        this.participations = participations;
        this.preparing = preparing;
    }

    void take(LookedAfterReview review, ReturnLine line, TakingChild taking) {
        code(line.cell("REVIEW_CODE")).ifPresent(code -> {
            var prepared = participations.ofReview(review.id()).orElseThrow();
            var here = prepared.told().orElse(null);
            if (here == null || here.code() != code) {
                tell(prepared, here, code, line, taking);
            }
        });
    }

    private void tell(
            ReviewParticipation prepared,
            @Nullable Participation here,
            ParticipationCode code,
            ReturnLine line,
            TakingChild taking) {
        try {
            preparing.tell(prepared, with(here, code), here == null ? null : taking.reason());
            taking.changed();
        } catch (ProblemException contradicted) {
            taking.findings()
                    .query(
                            "conflict",
                            ReviewsFile.NAME,
                            line,
                            "REVIEW_CODE",
                            "What is recorded of who took part says otherwise, and stays.");
        }
    }

    private static Optional<ParticipationCode> code(@Nullable String written) {
        return Arrays.stream(ParticipationCode.values())
                .filter(code -> code.name().equals(written))
                .findFirst();
    }

    private static Participation with(@Nullable Participation here, ParticipationCode code) {
        return here == null
                ? new Participation(
                        code,
                        List.of(),
                        null,
                        null,
                        false,
                        new RightsExplained(null, null, null),
                        null,
                        List.of(),
                        null)
                : new Participation(
                        code,
                        here.attendance(),
                        here.seenAlone(),
                        here.wishesToChair(),
                        here.chairedByChild(),
                        here.rights(),
                        here.guardian(),
                        here.plans(),
                        here.outOfArea());
    }
}
