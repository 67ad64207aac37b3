package safeguarding.reviewing.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.neighbours.KnownReview;
import safeguarding.reviewing.participation.ParticipationEvent.InfluenceRecorded;
import safeguarding.reviewing.participation.ParticipationEvent.ReviewPart;
import safeguarding.reviewing.participation.ParticipationEvent.WordsCorrected;
import safeguarding.reviewing.participation.ParticipationEvent.WordsRecorded;
import safeguarding.reviewing.participation.ParticipationEvent.WordsWithdrawn;

/** What a child said for one review. */
@Entity
@Table(name = "childs_words")
public class ChildsWords extends Aggregate {

    @Column(name = "review_id", nullable = false, updatable = false)
    private UUID reviewId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Embedded
    private WordsSpoken spoken;

    @Embedded
    private @Nullable Influence influence;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable MadeInError withdrawal;

    /** For Hibernate. */
    protected ChildsWords() {}

    private ChildsWords(KnownReview review, WordsSpoken spoken) {
        this.reviewId = review.reviewId();
        this.childId = review.childId();
        this.area = review.area();
        this.spoken = spoken;
    }

    /** The child said something. */
    static ChildsWords record(KnownReview review, WordsSpoken spoken) {
        var words = new ChildsWords(review, spoken);
        words.happened(new WordsRecorded(words.part(), spoken.on(), spoken.gathered(), spoken.readers()));
        return words;
    }

    /** It was recorded wrongly. The same again leaves no trace. */
    void correct(WordsSpoken corrected, Correction why) {
        refuseWithdrawn();
        if (!corrected.equals(spoken)) {
            spoken = corrected;
            correction = why;
            happened(new WordsCorrected(part(), why.on(), corrected.gathered(), corrected.readers()));
        }
    }

    /** What they changed is known, or known differently. The same again leaves no trace. */
    void changed(Influence found) {
        refuseWithdrawn();
        var known = influence;
        if (known == null || !known.saysTheSameAs(found)) {
            influence = found;
            happened(new InfluenceRecorded(part(), found.on(), found.changed()));
        }
    }

    void withdraw(MadeInError why) {
        refuseWithdrawn();
        withdrawal = why;
        happened(new WordsWithdrawn(part(), why.on()));
    }

    private void refuseWithdrawn() {
        if (withdrawal != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The words were withdrawn: they were never said.");
        }
    }

    /** For which review. */
    public ReviewPart part() {
        return new ReviewPart(id(), reviewId, childId, area);
    }

    public UUID childId() {
        return childId;
    }

    /** What was said. */
    public WordsSpoken spoken() {
        return spoken;
    }

    /** What it changed; empty while nobody said. */
    public Optional<Influence> influence() {
        return Optional.ofNullable(influence);
    }

    /** Why it was corrected last; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    /** Why it never was said; empty for what stands. */
    public Optional<MadeInError> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
