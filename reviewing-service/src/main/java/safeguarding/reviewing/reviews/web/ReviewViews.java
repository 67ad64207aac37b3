package safeguarding.reviewing.reviews.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.reviews.ChainFacts;
import safeguarding.reviewing.reviews.HeldReview;
import safeguarding.reviewing.reviews.JudgedReview;
import safeguarding.reviewing.reviews.LookedAfterReview;
import safeguarding.reviewing.reviews.ReviewChains;
import safeguarding.reviewing.reviews.ReviewFinding;
import safeguarding.reviewing.reviews.ReviewQuality;
import safeguarding.reviewing.reviews.ReviewStage;

/** Shows reviews. */
@Singleton
class ReviewViews {

    private final ReviewChains chains;
    private final KnownChains known;
    private final ReviewQuality quality;
    private final Links links;
    private final Clock clock;

    ReviewViews(ReviewChains chains, KnownChains known, ReviewQuality quality, Links links, Clock clock) {
        this.chains = chains;
        this.known = known;
        this.quality = quality;
        this.links = links;
        this.clock = clock;
    }

    /** The answer to who has read or changed it: as it stands, with its version. */
    Response answer(LookedAfterReview review) {
        return Response.ok(show(review)).tag(Versions.etag(review)).build();
    }

    ReviewView show(LookedAfterReview review) {
        var chain = chains.find(review.chainId());
        var facts = chain.flatMap(each -> known.standing(each).facts());
        return show(review, facts, CivilTime.today(clock));
    }

    /** As it was known, with what the clock had to know then. */
    ReviewView show(LookedAfterReview review, Optional<ChainFacts> facts, LocalDate asAt) {
        var held = review.held().map(each -> each.knownBy(asAt));
        var identity = review.identity();
        return new ReviewView(
                review.id(),
                review.chainId(),
                identity.periodId(),
                review.childId(),
                Codes.of(stage(review, held)),
                review.startsAt().orElse(null),
                held.map(HeldReview::openedOn).orElse(null),
                held.map(HeldReview::finishedOn).orElse(null),
                review.meeting(),
                held.map(HeldReview::adjournments).orElse(List.of()).stream()
                        .map(AdjournmentFields::of)
                        .toList(),
                held.flatMap(each -> judged(each, facts, asAt))
                        .map(JudgedReviewView::of)
                        .orElse(null),
                findings(review, facts).stream().map(ReviewFindingView::of).toList(),
                review.cancelledOn().orElse(null),
                review.cancellationReason().orElse(null),
                review.correction().map(Correction::on).orElse(null),
                review.correction().map(Correction::reason).orElse(null),
                review.withdrawal().map(MadeInError::on).orElse(null),
                review.withdrawal().map(MadeInError::reason).orElse(null),
                links.review(review.id()));
    }

    /** What was finished only after the day was open on it. */
    private static ReviewStage stage(LookedAfterReview review, Optional<HeldReview> held) {
        return review.stage() == ReviewStage.FINISHED
                        && held.isPresent()
                        && held.orElseThrow().finishedOn() == null
                ? ReviewStage.OPENED
                : review.stage();
    }

    private static Optional<JudgedReview> judged(HeldReview held, Optional<ChainFacts> facts, LocalDate asAt) {
        return facts.stream()
                .flatMap(each -> each.judged(asAt).stream())
                .filter(judged -> held.openedOn().equals(judged.openedOn()))
                .findFirst();
    }

    private List<ReviewFinding> findings(LookedAfterReview review, Optional<ChainFacts> facts) {
        var held = review.held();
        return held.isEmpty() || facts.isEmpty()
                ? List.of()
                : quality.check(
                        review.identity().periodId(),
                        held.orElseThrow(),
                        facts.orElseThrow().facts());
    }
}
