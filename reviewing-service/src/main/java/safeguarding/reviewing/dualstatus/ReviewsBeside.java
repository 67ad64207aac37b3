package safeguarding.reviewing.dualstatus;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.neighbours.NextReview;
import safeguarding.reviewing.neighbours.NextReviews;
import safeguarding.reviewing.neighbours.ToldLimit;
import safeguarding.reviewing.neighbours.ToldLimits;

/** Lays the next child protection review and the next looked-after review beside each other. */
@ApplicationScoped
public class ReviewsBeside {

    /** Rules of the reviews of a plan: the first, and each later one. */
    private static final Set<String> REVIEWS_OF_PLAN = Set.of("B1.5", "B1.6");

    private final ToldLimits limits;
    private final ReviewConferences conferences;
    private final NextReviews next;
    private final Links links;

    ReviewsBeside(ToldLimits limits, ReviewConferences conferences, NextReviews next, Links links) {
        this.limits = limits;
        this.conferences = conferences;
        this.next = next;
        this.links = links;
    }

    /**
     * The next reviews, by dual status.
     *
     * @param knownOn what was recorded by the end of this civil day counts; null: what is known now
     */
    public Map<UUID, BothReviews> of(Collection<DualStatus> statuses, @Nullable LocalDate knownOn) {
        var due = due(statuses, knownOn);
        var booked = conferences.bookedFor(
                statuses.stream().map(DualStatus::planChildId).distinct().toList(), knownOn);
        var reviews = next.of(
                statuses.stream()
                        .map(status -> status.identity().periodId())
                        .distinct()
                        .toList(),
                knownOn);
        var both = new HashMap<UUID, BothReviews>();
        for (var status : statuses) {
            both.put(
                    status.id(),
                    new BothReviews(
                            protection(
                                    due.get(status.identity().planId()),
                                    booked.get(status.planChildId()),
                                    status.planLink()),
                            lookedAfter(reviews.get(status.identity().periodId()))));
        }
        return both;
    }

    /** The earliest that is waited for, by plan. */
    private Map<UUID, ToldLimit> due(Collection<DualStatus> statuses, @Nullable LocalDate knownOn) {
        var due = new HashMap<UUID, ToldLimit>();
        List<UUID> plans = statuses.stream()
                .map(status -> status.identity().planId())
                .distinct()
                .toList();
        limits.about(plans, knownOn).stream()
                .filter(limit -> limit.waits() && REVIEWS_OF_PLAN.contains(limit.ruleId()))
                .forEach(limit -> due.putIfAbsent(limit.aboutId(), limit));
        return due;
    }

    private static @Nullable ReviewDay protection(@Nullable ToldLimit due, @Nullable LocalDate booked, URI plan) {
        if (due == null) {
            return booked == null ? null : new ReviewDay(null, null, booked, plan);
        }
        return new ReviewDay(due.dueOn(), due.ruleId(), booked, due.link());
    }

    private @Nullable ReviewDay lookedAfter(@Nullable NextReview review) {
        return review == null || (review.dueOn() == null && review.bookedOn() == null)
                ? null
                : new ReviewDay(
                        review.dueOn(), review.ruleId(), review.bookedOn(), links.reviewChain(review.chainId()));
    }
}
