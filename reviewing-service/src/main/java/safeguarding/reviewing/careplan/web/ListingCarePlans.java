package safeguarding.reviewing.careplan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.careplan.CarePlan;
import safeguarding.reviewing.careplan.CarePlans;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.lists.ListedRecords;
import safeguarding.reviewing.lists.RecordKind;

/** Lists care plans on a day, and what has changed in them. Who may see them is decided by today. */
@ApplicationScoped
class ListingCarePlans {

    private final RecordKind<CarePlan> kind;
    private final ListedRecords listed;
    private final Links links;
    private final Clock clock;

    ListingCarePlans(CarePlans plans, ListedRecords listed, Links links, Clock clock) {
        this.kind = new RecordKind<>(
                "listCarePlans", "care-plan", "care_plan", CarePlan.class, plans::all, CarePlan::childId);
        this.listed = listed;
        this.links = links;
        this.clock = clock;
    }

    CarePlanPage list(CarePlanFilter filter, OnADay day, Access access, PageRequest page) {
        var asAt = day.state(clock);
        var known = day.earlierKnowledge(clock);
        var ids = listed.visible(kind, access, known)
                .where(
                        "r.started_on <= :asAt and r.withdrawn_on is null and " + filter.standingCondition(),
                        "asAt",
                        asAt)
                .whereGiven("c.area = :area", "area", filter.area())
                .whereGiven("r.child_id = :child", "child", filter.childId())
                .whereGiven("r.period_id = :period", "period", filter.periodId())
                .ids(page);
        var items = listed.read(kind, ids.items(), known, access).stream()
                .map(plan -> CarePlanItem.of(plan, asAt, links))
                .toList();
        return new CarePlanPage(items, List.of(), ids.next());
    }

    /** What has changed since a cursor: care plans as they stand, and which have gone from the caller's sight. */
    CarePlanPage changedSince(String cursor, Access access, PageRequest page) {
        var today = CivilTime.today(clock);
        var changed = listed.changedSince(kind, cursor, access, page, plan -> CarePlanItem.of(plan, today, links));
        return new CarePlanPage(changed.items(), changed.removed(), changed.next());
    }
}
