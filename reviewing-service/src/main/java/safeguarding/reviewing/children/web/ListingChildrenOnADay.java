package safeguarding.reviewing.children.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.children.Children;

/** Lists children as they were on a day, as far as was known on another. Who may see them is decided by today. */
@ApplicationScoped
class ListingChildrenOnADay {

    /**
     * Where an area is asked for, the children who were ever there: the ends of two indexes instead of all children. Which of
     * them were there on the day is told by the version that held.
     */
    private static final String EVER_IN = """
            (select k.id from child k where k.area = :area union select k.id from child_history k where k.area = :area) c""";

    private static final String HELD = """
            %s cross join lateral (
                select v.area, v.team, v.social_worker, v.withdrawn_on from child_versions v
                where v.id = c.id and v.recorded_from < :knownBefore and v.holds_from <= :asAt
                order by v.recorded_from desc limit 1) h""";

    private final KeysetPages pages;
    private final Children children;
    private final ChildViews views;
    private final Clock clock;

    ListingChildrenOnADay(KeysetPages pages, Children children, ChildViews views, Clock clock) {
        this.pages = pages;
        this.children = children;
        this.views = views;
        this.clock = clock;
    }

    Page<ChildItem> list(ChildFilter filter, OnADay day, Access access, PageRequest page) {
        var asAt = day.state(clock);
        var known = day.knowledge(clock);
        var query = pages.list("listReviewingChildren")
                .select("c.id")
                .from(HELD.formatted(among(filter.area())))
                .where("h.withdrawn_on is null", "asAt", asAt)
                .whereGiven("h.area = :area", "area", filter.area())
                .whereGiven("h.team = :team", "team", filter.team())
                .whereGiven("h.social_worker = :socialWorker", "socialWorker", filter.socialWorker())
                .visible(access.toList("c.id"))
                .orderBy(Key.id("c.id"));
        known.parameters().forEach((name, value) -> query.where("true", name, value));
        var ids = query.ids(page);
        access.shown(ids.items());
        return new Page<>(
                children.all(ids.items(), asAt, known.day()).stream()
                        .map(views::show)
                        .map(ChildItem::of)
                        .toList(),
                ids.next());
    }

    private static String among(@Nullable String area) {
        return area == null ? "child c" : EVER_IN;
    }
}
