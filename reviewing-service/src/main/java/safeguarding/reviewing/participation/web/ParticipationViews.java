package safeguarding.reviewing.participation.web;

import jakarta.inject.Singleton;
import java.util.List;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.rule.Correction;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.neighbours.KnownChild;
import safeguarding.reviewing.neighbours.KnownChildren;
import safeguarding.reviewing.neighbours.KnownReview;
import safeguarding.reviewing.neighbours.KnownReviews;
import safeguarding.reviewing.neighbours.LegalStatuses;
import safeguarding.reviewing.participation.ParticipationFinding;
import safeguarding.reviewing.participation.ParticipationQuality;
import safeguarding.reviewing.participation.ParticipationQuality.Circumstances;
import safeguarding.reviewing.participation.ReviewParticipation;

/** Shows how reviews were prepared and who took part. Findings and deadlines are those of today. */
@Singleton
class ParticipationViews {

    private final KnownReviews reviews;
    private final KnownChildren children;
    private final LegalStatuses statuses;
    private final Deadlines deadlines;
    private final Links links;

    ParticipationViews(
            KnownReviews reviews, KnownChildren children, LegalStatuses statuses, Deadlines deadlines, Links links) {
        this.reviews = reviews;
        this.children = children;
        this.statuses = statuses;
        this.deadlines = deadlines;
        this.links = links;
    }

    ParticipationView show(ReviewParticipation participation) {
        var papers = participation.papers();
        return new ParticipationView(
                participation.reviewId(),
                participation.childId(),
                papers.socialWorkReportOn(),
                papers.carePlanOn(),
                participation.told().map(ParticipationFields::of).orElse(null),
                findings(participation).stream()
                        .map(ParticipationFindingView::of)
                        .toList(),
                deadlines.of(participation.id()),
                participation.correction().map(Correction::on).orElse(null),
                participation.correction().map(Correction::reason).orElse(null),
                links.to("/v1/reviews/" + participation.reviewId() + "/participation"));
    }

    private List<ParticipationFinding> findings(ReviewParticipation participation) {
        var review = reviews.find(participation.reviewId());
        var openedOn = review.map(KnownReview::openedOn).orElse(null);
        if (openedOn == null) {
            return List.of();
        }
        var bornOn =
                children.find(participation.childId()).map(KnownChild::bornOn).orElse(null);
        return ParticipationQuality.check(
                participation.told().orElse(null),
                new Circumstances(
                        openedOn,
                        review.map(KnownReview::finishedOn).isPresent(),
                        bornOn,
                        statuses.everOf(participation.childId())));
    }
}
