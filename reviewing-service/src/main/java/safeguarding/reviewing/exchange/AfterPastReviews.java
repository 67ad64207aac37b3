package safeguarding.reviewing.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import safeguarding.platform.importing.Finding;
import safeguarding.reviewing.decisions.KeepingRecord;
import safeguarding.reviewing.decisions.Records;
import safeguarding.reviewing.exchange.history.PastRecord;
import safeguarding.reviewing.exchange.history.PastReview;
import safeguarding.reviewing.neighbours.KnownReview;
import safeguarding.reviewing.neighbours.KnownReviews;
import safeguarding.reviewing.participation.Participation;
import safeguarding.reviewing.participation.Participations;
import safeguarding.reviewing.participation.PreparingReview;
import safeguarding.reviewing.reviews.LookedAfterReview;

/** Takes in who took part in a review, what it decided and what became of that. */
@ApplicationScoped
class AfterPastReviews {

    private final Participations participations;
    private final PreparingReview preparing;
    private final Records records;
    private final KeepingRecord keeping;
    private final PastDecisions decisions;
    private final KnownReviews reviews;
    private final ParticipationFound found;

    AfterPastReviews(
            Participations participations,
            PreparingReview preparing,
            Records records,
            KeepingRecord keeping,
            PastDecisions decisions,
            KnownReviews reviews,
            ParticipationFound found) {
        this.participations = participations;
        this.preparing = preparing;
        this.records = records;
        this.keeping = keeping;
        this.decisions = decisions;
        this.reviews = reviews;
        this.found = found;
    }

    void take(LookedAfterReview review, PastReview told, Consumer<Finding> findings) {
        var known = reviews.find(review.id()).orElseThrow();
        var participation = told.participation();
        if (participation != null) {
            takePart(known, participation.read());
        }
        found.in(known).forEach(findings);
        decisions.take(known, told.decisions());
        var record = told.record();
        if (record != null) {
            keep(known, record);
        }
    }

    private void takePart(KnownReview review, Participation told) {
        var prepared = participations.ofReview(review.reviewId()).orElseThrow();
        if (!prepared.told().filter(told::equals).isPresent()) {
            preparing.tell(prepared, told, prepared.told().isPresent() ? Told.OTHERWISE : null);
        }
    }

    private void keep(KnownReview review, PastRecord told) {
        keeping.tell(records.ofReview(review.reviewId()).orElseThrow(), told.read(), Told.OTHERWISE);
    }
}
