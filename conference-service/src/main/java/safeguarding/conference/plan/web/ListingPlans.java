package safeguarding.conference.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.Plans;
import safeguarding.conference.sight.PersonInSight;
import safeguarding.platform.access.Access;
import safeguarding.platform.feed.ChangeFeed;
import safeguarding.platform.feed.GoneFromSight;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.time.CivilTime;

/** Lists of plans on a day, and what has changed in them. */
@ApplicationScoped
class ListingPlans {

    /** The category on the day that is asked for: the last one decided by then. */
    private static final String CATEGORY = """
            coalesce((select d.category from %s d
                      where d.plan_id = p.id and d.outcome = 'CATEGORY_CHANGED' and d.withdrawn_on is null
                        and d.decided_on <= :asAt
                      order by d.decided_on desc, d.id desc limit 1), p.initial_category)""";

    private final KeysetPages pages;
    private final ChangeFeed changes;
    private final GoneFromSight gone;
    private final Plans plans;
    private final PlanViews views;
    private final PlansOnADay onADay;
    private final Clock clock;
    private final PersonInSight inSight;

    ListingPlans(
            KeysetPages pages,
            ChangeFeed changes,
            GoneFromSight gone,
            Plans plans,
            PlanViews views,
            PlansOnADay onADay,
            Clock clock,
            PersonInSight inSight) {
        this.inSight = inSight;
        this.pages = pages;
        this.changes = changes;
        this.gone = gone;
        this.plans = plans;
        this.views = views;
        this.onADay = onADay;
        this.clock = clock;
    }

    Page<PlanItem> list(PlanFilter filter, Access access, PageRequest page) {
        var asAt = filter.day().state(clock);
        var known = filter.day().earlierKnowledge(clock);
        var tables = new Facts(known);
        var query = pages.list("listPlans")
                .select("p.id")
                .from(tables.of("protection_plan") + " p")
                .where("p.withdrawn_on is null and " + filter.stateCondition(), "asAt", asAt)
                .whereGiven("p.area = :area", "area", filter.area())
                .whereGiven(
                        CATEGORY.formatted(tables.of("conference_decision")) + " = :category",
                        "category",
                        filter.categoryName())
                .whereGiven("p.child_id = any(:records)", "records", inSight.filter(filter.childId()))
                .whereGiven(
                        "cast(p.started_on + make_interval(months => :months) as date)"
                                + " <= least(coalesce(p.ended_on, :asAt), :asAt)",
                        "months",
                        filter.lengthMonthsAtLeast())
                .visible(access.toList("p.child_id"))
                .orderBy(Key.date(filter.startColumn()), Key.id("p.id"));
        tables.parameters().forEach((name, value) -> query.where("true", name, value));
        var ids = query.ids(page);
        var shown = known == null && asAt.equals(CivilTime.today(clock))
                ? shown(ids.items(), access)
                : shown(ids.items(), access, asAt, filter.day().knowledge(clock));
        return new Page<>(
                ids.items().stream().map(id -> PlanItem.of(id, shown.get(id))).toList(), ids.next());
    }

    Page<PlanItem> changedSince(@Nullable String cursor, Access access, PageRequest page) {
        return changes.page("plan", cursor, page, changed -> told(changed, access));
    }

    private List<PlanItem> told(List<UUID> changed, Access access) {
        var visible = pages.list("listPlans")
                .select("p.id")
                .from("protection_plan p")
                .where("p.id = any (:ids)", "ids", changed)
                .visible(access.toList("p.child_id"))
                .orderBy(Key.id("p.id"))
                .ids(new PageRequest(PageRequest.LARGEST, null));
        var shown = shown(visible.items(), access);
        return gone.tell(changed, shown.keySet(), access).stream()
                .map(id -> PlanItem.of(id, shown.get(id)))
                .toList();
    }

    private Map<UUID, PlanView> shown(Collection<UUID> ids, Access access) {
        return noted(plans.all(ids).stream().map(views::show).toList(), access);
    }

    private Map<UUID, PlanView> shown(Collection<UUID> ids, Access access, LocalDate asAt, KnownOn knownOn) {
        return noted(onADay.show(ids, asAt, knownOn), access);
    }

    /** The children of a page are shown: that goes into the access log. */
    private static Map<UUID, PlanView> noted(List<PlanView> views, Access access) {
        access.shown(views.stream().map(PlanView::childId).toList());
        var shown = new HashMap<UUID, PlanView>();
        views.forEach(view -> shown.put(view.planId(), view));
        return shown;
    }
}
