package safeguarding.reviewing.childsummary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.reviewing.childsummary.PlainSummary.DecidedPlainly;
import safeguarding.reviewing.childsummary.PlainSummary.SaidPlainly;
import safeguarding.reviewing.decisions.Decisions;
import safeguarding.reviewing.decisions.ReviewDecision;
import safeguarding.reviewing.participation.ChildsWords;
import safeguarding.reviewing.participation.Influence;
import safeguarding.reviewing.participation.Participation;
import safeguarding.reviewing.participation.Participations;
import safeguarding.reviewing.participation.Readers;
import safeguarding.reviewing.participation.ReviewParticipation;
import safeguarding.reviewing.participation.Voices;
import safeguarding.reviewing.reviews.LookedAfterReview;
import safeguarding.reviewing.reviews.Reviews;

/** What was at a review, as far as its child may be told on paper. */
@ApplicationScoped
class TellingReview {

    private final Reviews reviews;
    private final Participations participations;
    private final Voices voices;
    private final Decisions decisions;

    TellingReview(Reviews reviews, Participations participations, Voices voices, Decisions decisions) {
        this.reviews = reviews;
        this.participations = participations;
        this.voices = voices;
        this.decisions = decisions;
    }

    /** Whether people met. */
    boolean wasMeeting(UUID reviewId) {
        return reviews.find(reviewId).map(LookedAfterReview::meeting).orElse(true);
    }

    /** Who took part; empty while nobody told. */
    Optional<Participation> participation(UUID reviewId) {
        return participations.ofReview(reviewId).flatMap(ReviewParticipation::told);
    }

    /** What stands of what was decided, in the order in which it was written down. */
    List<ReviewDecision> decided(UUID reviewId) {
        return decisions.ofReview(reviewId);
    }

    /**
     * What the child said for everybody. A summary lies about where the child lives: what was said for the professionals
     * or for the unit alone does not stand in it.
     */
    List<ChildsWords> forEverybody(UUID reviewId) {
        return voices.ofReview(reviewId).stream()
                .filter(words -> words.spoken().readers() == Readers.EVERYBODY)
                .toList();
    }

    static SaidPlainly inPlainWords(ChildsWords words) {
        return new SaidPlainly(
                words.spoken().wording(),
                words.influence().map(TellingReview::inPlainWords).orElse(null));
    }

    private static String inPlainWords(Influence influence) {
        var written = influence.inPlainWords();
        return written == null ? PlainWords.ofChange(influence.changed()) : written;
    }

    /** Empty for a decision that nobody has written for the child: the words for managers are never told. */
    static Optional<DecidedPlainly> inPlainWords(ReviewDecision decision) {
        return Optional.ofNullable(decision.made().inPlainWords())
                .map(plain -> new DecidedPlainly(
                        plain.text(),
                        PlainWords.of(plain.doneBy()),
                        PlainWords.of(decision.made().dueOn()),
                        decision.done().isPresent()));
    }

    static boolean lacksPlainWords(ChildsWords words) {
        return words.influence().map(Influence::inPlainWords).isEmpty();
    }
}
