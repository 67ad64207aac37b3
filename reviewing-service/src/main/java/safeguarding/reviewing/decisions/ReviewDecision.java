package safeguarding.reviewing.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.decisions.DecisionEvent.DecisionCarriedOut;
import safeguarding.reviewing.decisions.DecisionEvent.DecisionCorrected;
import safeguarding.reviewing.decisions.DecisionEvent.DecisionIdentity;
import safeguarding.reviewing.decisions.DecisionEvent.DecisionWithdrawn;
import safeguarding.reviewing.decisions.DecisionEvent.ReviewDecided;
import safeguarding.reviewing.neighbours.KnownReview;

/** A decision or recommendation of a review, tracked until it is done or withdrawn. */
@Entity
@Table(name = "review_decision")
public class ReviewDecision extends Aggregate {

    @Column(name = "review_id", nullable = false, updatable = false)
    private UUID reviewId;

    @Column(name = "chain_id", nullable = false, updatable = false)
    private UUID chainId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Embedded
    private DecisionMade made;

    @Embedded
    private @Nullable DecisionDone done;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected ReviewDecision() {}

    private ReviewDecision(KnownReview review, DecisionMade made) {
        this.reviewId = review.reviewId();
        this.chainId = review.chainId();
        this.childId = review.childId();
        this.area = review.area();
        this.made = made;
    }

    /**
     * The review decided it.
     *
     * @param on civil date of the review
     */
    static ReviewDecision make(KnownReview review, DecisionMade made, LocalDate on) {
        var decision = new ReviewDecision(review, made);
        decision.happened(new ReviewDecided(decision.identity(), on, made.kind(), made.dueOn()));
        return decision;
    }

    void carryOut(DecisionDone how) {
        refuseWithdrawn();
        if (done != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The decision was done already.");
        }
        done = how;
        happened(new DecisionCarriedOut(identity(), how.on(), made.dueOn()));
    }

    /** It was otherwise. The same again leaves no trace. */
    void correct(DecisionMade now, @Nullable DecisionDone how, Correction why) {
        refuseWithdrawn();
        if (now.equals(made) && Objects.equals(how, done)) {
            return;
        }
        made = now;
        done = how;
        correction = why;
        happened(new DecisionCorrected(identity(), why.on(), now.kind(), now.dueOn(), how == null ? null : how.on()));
    }

    void withdraw(MadeInError why) {
        refuseWithdrawn();
        if (done != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The decision was done: it cannot be withdrawn.");
        }
        withdrawal = why;
        happened(new DecisionWithdrawn(identity(), why.on()));
    }

    private void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The decision was withdrawn.");
        }
    }

    /** Which decision. */
    public DecisionIdentity identity() {
        return new DecisionIdentity(id(), reviewId, childId, area);
    }

    public UUID childId() {
        return childId;
    }

    public UUID reviewId() {
        return reviewId;
    }

    /** What was decided. */
    public DecisionMade made() {
        return made;
    }

    /** That it was done; empty while it was not. */
    public Optional<DecisionDone> done() {
        return Optional.ofNullable(done);
    }

    /** Why it was corrected last; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Why it is to be done no more; empty for one that stands. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
