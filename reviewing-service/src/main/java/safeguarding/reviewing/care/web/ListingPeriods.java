package safeguarding.reviewing.care.web;

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
import safeguarding.reviewing.care.PeriodOfCare;
import safeguarding.reviewing.care.PeriodsOfCare;

/** Lists periods of care on a day, and what has changed in them. Who may see them is decided by today. */
@ApplicationScoped
class ListingPeriods {

    private static final String PERIOD = "period-of-care";

    /** What held, or held last, on the day: the latest of the episodes that had begun. */
    private static final String STATUS_OF_THE_DAY = """
            :legalStatus = (select one ->> 'legalStatus' from jsonb_array_elements((e.episodes)::jsonb -> 'all')
                            with ordinality as told (one, place)
                            where (one ->> 'startedOn')::date <= :asAt order by place desc limit 1)""";

    private final KeysetPages pages;
    private final PeriodsOfCare periods;
    private final KnownFacts facts;
    private final ChangeFeed changes;
    private final GoneFromSight gone;
    private final PeriodOfCareViews views;
    private final Clock clock;

    ListingPeriods(
            KeysetPages pages,
            PeriodsOfCare periods,
            KnownFacts facts,
            ChangeFeed changes,
            GoneFromSight gone,
            PeriodOfCareViews views,
            Clock clock) {
        this.pages = pages;
        this.periods = periods;
        this.facts = facts;
        this.changes = changes;
        this.gone = gone;
        this.views = views;
        this.clock = clock;
    }

    PeriodOfCarePage list(PeriodOfCareFilter filter, OnADay day, Access access, PageRequest page) {
        var asAt = day.state(clock);
        var known = day.earlierKnowledge(clock);
        var ids = visible(access, known)
                .where(
                        "e.started_on <= :asAt and e.withdrawn_on is null and " + filter.standingCondition(),
                        "asAt",
                        asAt)
                .whereGiven("c.area = :area", "area", filter.area())
                .whereGiven("e.child_id = :child", "child", filter.childId())
                .whereGiven(
                        day.now() ? "e.legal_status = :legalStatus" : STATUS_OF_THE_DAY,
                        "legalStatus",
                        filter.legalStatus())
                .ids(page);
        var items = read(ids.items(), known, access).stream()
                .map(period -> day.now() ? views.show(period) : views.show(period, asAt))
                .toList();
        return new PeriodOfCarePage(items, List.of(), ids.next());
    }

    /** What has changed since a cursor: periods as they stand, and which have gone from the caller's sight. */
    PeriodOfCarePage changedSince(String cursor, Access access, PageRequest page) {
        var changed = changes.page(PERIOD, cursor, page, ids -> told(ids, access));
        return new PeriodOfCarePage(
                changed.items().stream().flatMap(one -> one.view().stream()).toList(),
                changed.items().stream()
                        .filter(one -> one.view().isEmpty())
                        .map(Told::periodId)
                        .toList(),
                changed.next());
    }

    private record Told(UUID periodId, Optional<PeriodOfCareView> view) {}

    private List<Told> told(List<UUID> changed, Access access) {
        var seen = visible(access, null)
                .where("e.id = any (:ids)", "ids", changed)
                .ids(new PageRequest(PageRequest.LARGEST, null));
        var shown = new HashMap<UUID, PeriodOfCareView>();
        read(seen.items(), null, access).stream().map(views::show).forEach(view -> shown.put(view.periodId(), view));
        return gone.tell(changed, shown.keySet(), access).stream()
                .map(id -> new Told(id, Optional.ofNullable(shown.get(id))))
                .toList();
    }

    private KeysetQuery visible(Access access, @Nullable KnownOn known) {
        var query = pages.list("listPeriodsOfCare")
                .select("e.id")
                .from((known == null ? "period_of_care e" : "period_of_care_versions e")
                        + " join child c on c.id = e.child_id")
                .visible(access.toList("e.child_id"))
                .orderBy(Key.id("e.id"));
        if (known != null) {
            known.parameters().forEach((name, value) -> query.where(known.sql("e"), name, value));
        }
        return query;
    }

    private List<PeriodOfCare> read(List<UUID> ids, @Nullable KnownOn known, Access access) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = known == null
                ? periods.all(ids)
                : facts.list(PeriodOfCare.class, known, "v.id in (:ids)", Map.of("ids", ids));
        access.shown(found.stream().map(PeriodOfCare::childId).collect(Collectors.toSet()));
        var byId = found.stream().collect(Collectors.toMap(PeriodOfCare::id, period -> period));
        return ids.stream().map(id -> Objects.requireNonNull(byId.get(id))).toList();
    }
}
