package safeguarding.reviewing.reviews.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.ListedRecords;
import safeguarding.reviewing.lists.RecordKind;
import safeguarding.reviewing.reviews.ReviewChain;
import safeguarding.reviewing.reviews.ReviewChains;

/** Lists chains of reviews on a day, and what has changed in them. Who may see them is decided by today. */
@ApplicationScoped
class ListingChains {

    private final RecordKind<ReviewChain> kind;
    private final ListedRecords listed;
    private final Links links;
    private final Clock clock;

    ListingChains(ReviewChains chains, ListedRecords listed, Links links, Clock clock) {
        this.kind = new RecordKind<>(
                "listReviewChains",
                "review-chain",
                "review_chain",
                ReviewChain.class,
                chains::all,
                ReviewChain::childId);
        this.listed = listed;
        this.links = links;
        this.clock = clock;
    }

    ReviewChainPage list(ChainFilter filter, OnADay day, Access access, PageRequest page) {
        var asAt = day.state(clock);
        var known = day.earlierKnowledge(clock);
        var ids = listed.visible(kind, access, known)
                .where(
                        "r.started_on <= :asAt and r.withdrawn_on is null and " + filter.standingCondition(day.now()),
                        "asAt",
                        asAt)
                .whereGiven("c.area = :area", "area", filter.area())
                .whereGiven("r.child_id = :child", "child", filter.childId())
                .whereGiven("r.period_id = :period", "period", filter.periodId())
                .ids(page);
        var items = listed.read(kind, ids.items(), known, access).stream()
                .map(chain -> ReviewChainItem.of(chain, asAt, links))
                .toList();
        return new ReviewChainPage(items, List.of(), ids.next());
    }

    /** What has changed since a cursor: chains as they stand, and which have gone from the caller's sight. */
    ReviewChainPage changedSince(String cursor, Access access, PageRequest page) {
        var today = CivilTime.today(clock);
        var changed = listed.changedSince(kind, cursor, access, page, chain -> ReviewChainItem.of(chain, today, links));
        return new ReviewChainPage(changed.items(), changed.removed(), changed.next());
    }
}
