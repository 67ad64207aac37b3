package safeguarding.reviewing.allocation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.allocation.IroAllocation;
import safeguarding.reviewing.allocation.IroAllocations;
import safeguarding.reviewing.lists.ListedRecords;
import safeguarding.reviewing.lists.RecordKind;

/** Lists who is whose IRO on a day, and what has changed. Who may see it is decided by today. */
@ApplicationScoped
class ListingAllocations {

    /** Who is named on the day: the latest of the terms that had begun. */
    private static final String NAMED_ON_THE_DAY = """
            (select (one ->> 'officerId')::uuid from jsonb_array_elements((r.terms)::jsonb -> 'all')
             with ordinality as told (one, place)
             where (one ->> 'from')::date <= :asAt order by place desc limit 1)""";

    private final RecordKind<IroAllocation> kind;
    private final ListedRecords listed;
    private final AllocationViews views;
    private final Clock clock;

    ListingAllocations(IroAllocations allocations, ListedRecords listed, AllocationViews views, Clock clock) {
        this.kind = new RecordKind<>(
                "listIroAllocations",
                "iro-allocation",
                "iro_allocation",
                IroAllocation.class,
                allocations::all,
                IroAllocation::childId);
        this.listed = listed;
        this.views = views;
        this.clock = clock;
    }

    AllocationPage list(AllocationFilter filter, OnADay day, Access access, PageRequest page) {
        var asAt = day.state(clock);
        var known = day.earlierKnowledge(clock);
        var named = day.now() ? "r.officer_id" : NAMED_ON_THE_DAY;
        var ids = listed.visible(kind, access, known)
                .where(
                        "r.started_on <= :asAt and r.withdrawn_on is null and "
                                + filter.standingCondition(day.now(), named),
                        "asAt",
                        asAt)
                .whereGiven("c.area = :area", "area", filter.area())
                .whereGiven("r.child_id = :child", "child", filter.childId())
                .whereGiven("r.period_id = :period", "period", filter.periodId())
                .whereGiven(ofOfficer(day, named), "officer", filter.officerId())
                .ids(page);
        var items = listed.read(kind, ids.items(), known, access).stream()
                .map(allocation -> views.item(allocation, asAt))
                .toList();
        return new AllocationPage(items, List.of(), ids.next());
    }

    /** The index finds the children of an officer now, or all whom the officer ever had. */
    private static String ofOfficer(OnADay day, String named) {
        return day.now()
                ? "r.officer_id = :officer"
                : "r.officers @> array[cast(:officer as uuid)] and :officer = " + named;
    }

    /** The children whose named IRO an officer is now, those whom the caller may see. */
    List<IroAllocation> ofOfficer(UUID officerId, Access access) {
        var all = new ArrayList<IroAllocation>();
        @Nullable String cursor = null;
        do {
            var ids = listed.visible(kind, access, null)
                    .where("r.officer_id = :officer", "officer", officerId)
                    .where("r.ended_on is null and r.withdrawn_on is null")
                    .ids(new PageRequest(PageRequest.LARGEST, cursor));
            all.addAll(listed.read(kind, ids.items(), null, access));
            cursor = ids.next();
        } while (cursor != null);
        return all;
    }

    /** What has changed since a cursor: allocations as they stand, and which have gone from the caller's sight. */
    AllocationPage changedSince(String cursor, Access access, PageRequest page) {
        var today = CivilTime.today(clock);
        var changed = listed.changedSince(kind, cursor, access, page, allocation -> views.item(allocation, today));
        return new AllocationPage(changed.items(), changed.removed(), changed.next());
    }
}
