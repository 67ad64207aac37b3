package safeguarding.reviewing.health.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.health.year.HealthYear;
import safeguarding.reviewing.health.year.HealthYears;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.ListedRecords;
import safeguarding.reviewing.lists.RecordKind;

/** Lists records, and what has changed in them. Who may see them is decided by today. */
@ApplicationScoped
class ListingHealthYears {

    private final RecordKind<HealthYear> kind;
    private final ListedRecords listed;
    private final Links links;
    private final Clock clock;

    ListingHealthYears(HealthYears facts, ListedRecords listed, Links links, Clock clock) {
        this.kind = new RecordKind<>(
                "listHealthYears", "health-year", "health_year", HealthYear.class, facts::all, HealthYear::childId);
        this.listed = listed;
        this.links = links;
        this.clock = clock;
    }

    HealthYearPage list(HealthYearFilter filter, OnADay day, Access access, PageRequest page) {
        var known = day.earlierKnowledge(clock);
        var ids = listed.visible(kind, access, known)
                .where(
                        "r.withdrawn_on is null and make_date(r.return_year - 1, 4, 1) <= :asAt",
                        "asAt",
                        day.state(clock))
                .whereGiven("r.child_id = :child", "child", filter.childId())
                .whereGiven("r.period_id = :period", "period", filter.periodId())
                .ids(page);
        var items = listed.read(kind, ids.items(), known, access).stream()
                .map(fact -> HealthYearView.of(fact, links))
                .toList();
        return new HealthYearPage(items, List.of(), ids.next());
    }

    HealthYearPage changedSince(String cursor, Access access, PageRequest page) {
        var changed = listed.changedSince(kind, cursor, access, page, fact -> HealthYearView.of(fact, links));
        return new HealthYearPage(changed.items(), changed.removed(), changed.next());
    }
}
