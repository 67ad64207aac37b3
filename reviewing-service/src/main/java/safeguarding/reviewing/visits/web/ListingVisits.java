package safeguarding.reviewing.visits.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.ListedRecords;
import safeguarding.reviewing.lists.RecordKind;
import safeguarding.reviewing.visits.LookedAfterVisit;
import safeguarding.reviewing.visits.Visits;

/** Lists visits, and what has changed in them. Who may see them is decided by today. */
@ApplicationScoped
class ListingVisits {

    private final RecordKind<LookedAfterVisit> kind;
    private final ListedRecords listed;
    private final Links links;
    private final Clock clock;

    ListingVisits(Visits visits, ListedRecords listed, Links links, Clock clock) {
        this.kind = new RecordKind<>(
                "listLookedAfterVisits",
                "looked-after-visit",
                "looked_after_visit",
                LookedAfterVisit.class,
                visits::all,
                LookedAfterVisit::childId);
        this.listed = listed;
        this.links = links;
        this.clock = clock;
    }

    VisitPage list(VisitFilter filter, OnADay day, Access access, PageRequest page) {
        var known = day.earlierKnowledge(clock);
        var ids = listed.visible(kind, access, known)
                .where("r.withdrawn_on is null and r.visited_on <= :asAt", "asAt", day.state(clock))
                .whereGiven("c.area = :area", "area", filter.area())
                .whereGiven("r.child_id = :child", "child", filter.childId())
                .whereGiven("r.period_id = :period", "period", filter.periodId())
                .whereGiven("r.visited_on >= :from", "from", filter.from())
                .whereGiven("r.visited_on <= :to", "to", filter.to())
                .ids(page);
        var items = listed.read(kind, ids.items(), known, access).stream()
                .map(visit -> VisitView.of(visit, links))
                .toList();
        return new VisitPage(items, List.of(), ids.next());
    }

    /** What has changed since a cursor: visits as they stand, and which have gone from the caller's sight. */
    VisitPage changedSince(String cursor, Access access, PageRequest page) {
        var changed = listed.changedSince(kind, cursor, access, page, visit -> VisitView.of(visit, links));
        return new VisitPage(changed.items(), changed.removed(), changed.next());
    }
}
