package safeguarding.reviewing.reviews.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.ListedRecords;
import safeguarding.reviewing.lists.RecordKind;
import safeguarding.reviewing.reviews.LookedAfterReview;
import safeguarding.reviewing.reviews.Reviews;

/** Lists reviews, and what has changed in them. Who may see them is decided by today. */
@ApplicationScoped
class ListingReviews {

    /** The day of the opening, or that of the booking until it opened. */
    private static final String DAY = "coalesce(r.opened_on, cast(r.starts_at at time zone 'Europe/London' as date))";

    private final RecordKind<LookedAfterReview> kind;
    private final ListedRecords listed;
    private final Links links;
    private final Clock clock;

    ListingReviews(Reviews reviews, ListedRecords listed, Links links, Clock clock) {
        this.kind = new RecordKind<>(
                "listLookedAfterReviews",
                "looked-after-review",
                "looked_after_review",
                LookedAfterReview.class,
                reviews::all,
                LookedAfterReview::childId);
        this.listed = listed;
        this.links = links;
        this.clock = clock;
    }

    ReviewPage list(ReviewFilter filter, OnADay day, Access access, PageRequest page) {
        var known = day.earlierKnowledge(clock);
        var query = listed.visible(kind, access, known).where("r.withdrawn_on is null");
        if (day.asAt() != null) {
            query.where("r.opened_on <= :asAt", "asAt", day.state(clock));
        }
        filter.stageCondition(day.asAt() != null).ifPresent(query::where);
        var ids = query.whereGiven("c.area = :area", "area", filter.area())
                .whereGiven("r.child_id = :child", "child", filter.childId())
                .whereGiven("r.chain_id = :chain", "chain", filter.chainId())
                .whereGiven(DAY + " >= :from", "from", filter.from())
                .whereGiven(DAY + " <= :to", "to", filter.to())
                .ids(page);
        var items = listed.read(kind, ids.items(), known, access).stream()
                .map(review -> item(review, day))
                .toList();
        return new ReviewPage(items, List.of(), ids.next());
    }

    private ReviewItem item(LookedAfterReview review, OnADay day) {
        var asAt = day.asAt();
        return asAt == null ? ReviewItem.of(review, links) : ReviewItem.of(review, asAt, links);
    }

    /** What has changed since a cursor: reviews as they stand, and which have gone from the caller's sight. */
    ReviewPage changedSince(String cursor, Access access, PageRequest page) {
        var changed = listed.changedSince(kind, cursor, access, page, review -> ReviewItem.of(review, links));
        return new ReviewPage(changed.items(), changed.removed(), changed.next());
    }
}
