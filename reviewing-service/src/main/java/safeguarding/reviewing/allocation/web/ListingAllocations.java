package safeguarding.reviewing.allocation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.feed.ChangeFeed;
import safeguarding.platform.feed.GoneFromSight;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.allocation.IroAllocation;
import safeguarding.reviewing.allocation.IroAllocations;

/** Lists who is whose IRO on a day, and what has changed. Who may see it is decided by today. */
@ApplicationScoped
class ListingAllocations {

    private static final String ALLOCATION = "iro-allocation";

    /** Who is named on the day: the latest of the terms that had begun. */
    private static final String NAMED_ON_THE_DAY = """
            (select (one ->> 'officerId')::uuid from jsonb_array_elements((a.terms)::jsonb -> 'all')
             with ordinality as told (one, place)
             where (one ->> 'from')::date <= :asAt order by place desc limit 1)""";

    private final KeysetPages pages;
    private final IroAllocations allocations;
    private final KnownFacts facts;
    private final ChangeFeed changes;
    private final GoneFromSight gone;
    private final AllocationViews views;
    private final Clock clock;

    ListingAllocations(
            KeysetPages pages,
            IroAllocations allocations,
            KnownFacts facts,
            ChangeFeed changes,
            GoneFromSight gone,
            AllocationViews views,
            Clock clock) {
        this.pages = pages;
        this.allocations = allocations;
        this.facts = facts;
        this.changes = changes;
        this.gone = gone;
        this.views = views;
        this.clock = clock;
    }

    AllocationPage list(AllocationFilter filter, OnADay day, Access access, PageRequest page) {
        var asAt = day.state(clock);
        var known = day.earlierKnowledge(clock);
        var named = day.now() ? "a.officer_id" : NAMED_ON_THE_DAY;
        var ids = visible(access, known)
                .where(
                        "a.started_on <= :asAt and a.withdrawn_on is null and " + filter.standingCondition(named),
                        "asAt",
                        asAt)
                .whereGiven("c.area = :area", "area", filter.area())
                .whereGiven("a.child_id = :child", "child", filter.childId())
                .whereGiven("a.period_id = :period", "period", filter.periodId())
                .whereGiven(ofOfficer(day, named), "officer", filter.officerId())
                .ids(page);
        var items = read(ids.items(), known, access).stream()
                .map(allocation -> views.item(allocation, asAt))
                .toList();
        return new AllocationPage(items, List.of(), ids.next());
    }

    /** The index finds the children of an officer now, or all whom the officer ever had. */
    private static String ofOfficer(OnADay day, String named) {
        return day.now()
                ? "a.officer_id = :officer"
                : "a.officers @> array[cast(:officer as uuid)] and :officer = " + named;
    }

    /** What has changed since a cursor: allocations as they stand, and which have gone from the caller's sight. */
    AllocationPage changedSince(String cursor, Access access, PageRequest page) {
        var changed = changes.page(ALLOCATION, cursor, page, ids -> told(ids, access));
        return new AllocationPage(
                changed.items().stream().flatMap(one -> one.item().stream()).toList(),
                changed.items().stream()
                        .filter(one -> one.item().isEmpty())
                        .map(Told::allocationId)
                        .toList(),
                changed.next());
    }

    private record Told(UUID allocationId, Optional<IroAllocationItem> item) {}

    private List<Told> told(List<UUID> changed, Access access) {
        var seen = visible(access, null)
                .where("a.id = any (:ids)", "ids", changed)
                .ids(new PageRequest(PageRequest.LARGEST, null));
        var shown = new HashMap<UUID, IroAllocationItem>();
        var today = CivilTime.today(clock);
        read(seen.items(), null, access).stream()
                .map(allocation -> views.item(allocation, today))
                .forEach(item -> shown.put(item.allocationId(), item));
        return gone.tell(changed, shown.keySet(), access).stream()
                .map(id -> new Told(id, Optional.ofNullable(shown.get(id))))
                .toList();
    }

    private KeysetQuery visible(Access access, @Nullable KnownOn known) {
        var query = pages.list("listIroAllocations")
                .select("a.id")
                .from((known == null ? "iro_allocation a" : "iro_allocation_versions a")
                        + " join child c on c.id = a.child_id")
                .visible(access.toList("a.child_id"))
                .orderBy(Key.id("a.id"));
        if (known != null) {
            known.parameters().forEach((name, value) -> query.where(known.sql("a"), name, value));
        }
        return query;
    }

    private List<IroAllocation> read(List<UUID> ids, @Nullable KnownOn known, Access access) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = known == null
                ? allocations.all(ids)
                : facts.list(IroAllocation.class, known, "v.id in (:ids)", Map.of("ids", ids));
        access.shown(found.stream().map(IroAllocation::childId).collect(Collectors.toSet()));
        var byId = found.stream().collect(Collectors.toMap(IroAllocation::id, allocation -> allocation));
        return ids.stream().map(id -> Objects.requireNonNull(byId.get(id))).toList();
    }
}
