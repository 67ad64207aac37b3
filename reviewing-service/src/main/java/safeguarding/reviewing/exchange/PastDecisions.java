package safeguarding.reviewing.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.decisions.Deciding;
import safeguarding.reviewing.decisions.DecisionDone;
import safeguarding.reviewing.decisions.DecisionMade;
import safeguarding.reviewing.decisions.Decisions;
import safeguarding.reviewing.decisions.ReviewDecision;
import safeguarding.reviewing.exchange.history.PastReviewDecision;
import safeguarding.reviewing.neighbours.KnownReview;

/** Takes in what reviews decided. A decision is known by its wording. */
@ApplicationScoped
class PastDecisions {

    private final Decisions decisions;
    private final Deciding deciding;

    PastDecisions(Decisions decisions, Deciding deciding) {
        this.decisions = decisions;
        this.deciding = deciding;
    }

    void take(KnownReview review, List<PastReviewDecision> told) {
        told.forEach(each -> take(review, each.made().read(), done(each)));
    }

    private static @Nullable DecisionDone done(PastReviewDecision told) {
        var done = told.done();
        return done == null ? null : done.read();
    }

    private void take(KnownReview review, DecisionMade made, @Nullable DecisionDone done) {
        var known = known(review, made);
        var decision = known.orElseGet(() -> deciding.make(review, made));
        if (decision.made().equals(made) && decision.done().isEmpty() && done != null) {
            deciding.carryOut(decision, done);
        } else if (known.isPresent()) {
            deciding.correct(decision, made, done, Told.OTHERWISE);
        }
    }

    private Optional<ReviewDecision> known(KnownReview review, DecisionMade made) {
        return decisions.ofReview(review.reviewId()).stream()
                .filter(decision -> decision.made().kind() == made.kind()
                        && decision.made().wording().equals(made.wording()))
                .findFirst();
    }
}
