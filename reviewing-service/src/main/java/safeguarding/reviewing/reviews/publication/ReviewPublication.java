package safeguarding.reviewing.reviews.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.reviews.ReviewEvent;
import safeguarding.reviewing.reviews.ReviewEvent.ReviewAdjourned;
import safeguarding.reviewing.reviews.ReviewEvent.ReviewCancelled;
import safeguarding.reviewing.reviews.ReviewEvent.ReviewCorrected;
import safeguarding.reviewing.reviews.ReviewEvent.ReviewFinished;
import safeguarding.reviewing.reviews.ReviewEvent.ReviewOpened;
import safeguarding.reviewing.reviews.ReviewEvent.ReviewScheduled;
import safeguarding.reviewing.reviews.ReviewEvent.ReviewWithdrawn;

/** Publishes what happens to reviews: dates, never a reason in words. */
@ApplicationScoped
public class ReviewPublication implements Publication<ReviewEvent> {

    private final Links links;

    ReviewPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<ReviewEvent> about() {
        return ReviewEvent.class;
    }

    @Override
    public CatalogueEvent translate(ReviewEvent event) {
        var review = event.review();
        var about = Set.of(review.childId());
        var body = EventBody.of(event.on(), about, review.area())
                .with("periodId", review.periodId())
                .with("chainId", review.chainId());
        return new CatalogueEvent(
                name(event),
                1,
                "looked-after-review",
                review.reviewId(),
                event.on(),
                about,
                review.area(),
                told(event, body).link(links.review(review.reviewId())));
    }

    private static String name(ReviewEvent event) {
        return switch (event) {
            case ReviewScheduled e -> "review-scheduled";
            case ReviewCancelled e -> "review-cancelled";
            case ReviewOpened e -> "review-opened";
            case ReviewAdjourned e -> "review-adjourned";
            case ReviewFinished e -> "review-finished";
            case ReviewCorrected e -> "review-corrected";
            case ReviewWithdrawn e -> "review-withdrawn";
        };
    }

    private static EventBody told(ReviewEvent event, EventBody body) {
        return switch (event) {
            case ReviewScheduled e -> body.with("startsAt", e.startsAt());
            case ReviewCancelled e -> body;
            case ReviewOpened e -> body.with("meeting", e.meeting());
            case ReviewAdjourned e -> body.with("openedOn", e.openedOn());
            case ReviewFinished e -> body.with("openedOn", e.openedOn());
            case ReviewCorrected e ->
                body.with("openedOn", e.openedOn())
                        .with("finishedOn", e.finishedOn())
                        .with("meeting", e.meeting())
                        .with("adjournments", e.adjournments());
            case ReviewWithdrawn e -> body.with("openedOn", e.openedOn());
        };
    }
}
