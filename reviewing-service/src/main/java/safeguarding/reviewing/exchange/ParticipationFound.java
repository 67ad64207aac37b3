package safeguarding.reviewing.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import safeguarding.platform.importing.Finding;
import safeguarding.reviewing.neighbours.KnownChild;
import safeguarding.reviewing.neighbours.KnownChildren;
import safeguarding.reviewing.neighbours.KnownReview;
import safeguarding.reviewing.neighbours.LegalStatuses;
import safeguarding.reviewing.participation.ParticipationQuality;
import safeguarding.reviewing.participation.ParticipationQuality.Circumstances;
import safeguarding.reviewing.participation.Participations;
import safeguarding.reviewing.participation.ReviewParticipation;

/** What is bad but may be so in how a child took part in a review. */
@ApplicationScoped
class ParticipationFound {

    private final Participations participations;
    private final KnownChildren children;
    private final LegalStatuses statuses;

    ParticipationFound(Participations participations, KnownChildren children, LegalStatuses statuses) {
        this.participations = participations;
        this.children = children;
        this.statuses = statuses;
    }

    Stream<Finding> in(KnownReview review) {
        var openedOn = review.openedOn();
        if (openedOn == null) {
            return Stream.empty();
        }
        var told = participations
                .ofReview(review.reviewId())
                .flatMap(ReviewParticipation::told)
                .orElse(null);
        var bornOn = children.find(review.childId()).map(KnownChild::bornOn).orElse(null);
        return ParticipationQuality.check(
                        told,
                        new Circumstances(
                                openedOn, review.finishedOn() != null, bornOn, statuses.everOf(review.childId())))
                .stream()
                .map(finding -> Finding.of(finding.code(), "periodsOfCare.reviews.participation", finding.sentence()));
    }
}
