package safeguarding.reviewing.court.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.PageRequest;
import safeguarding.reviewing.court.CourtLine;

/** Lists the care proceedings of children who are looked after and whom the caller may see, by the day on which they are due. */
@ApplicationScoped
class ListingCourtLines {

    /** A child of the proceedings, by whichever record of the person, is looked after and in the caller's sight. */
    private static final String TOUCHES_A_CHILD_IN_SIGHT = """
            exists (select 1 from unnest(r.child_ids) told (id) cross join lateral same_person(told.id) child (id)
                    join period_of_care%1$s p on p.child_id = child.id
                    where p.withdrawn_on is null and p.started_on <= :asAt
                      and (p.ended_on is null or p.ended_on > :asAt) and %2$s and (%3$s))""";

    private final KeysetPages pages;
    private final KnownLines known;
    private final SeenChildren seen;
    private final CourtLineViews views;
    private final Clock clock;

    ListingCourtLines(KeysetPages pages, KnownLines known, SeenChildren seen, CourtLineViews views, Clock clock) {
        this.pages = pages;
        this.known = known;
        this.seen = seen;
        this.views = views;
        this.clock = clock;
    }

    CourtLinePage list(CourtLineFilter filter, OnADay day, Access access, PageRequest page) {
        var asAt = day.state(clock);
        var knowledge = day.earlierKnowledge(clock);
        var query = pages.list("listReviewingCourtProceedings")
                .select("r.id")
                .from("court_line" + (knowledge == null ? "" : "_versions") + " r")
                .where(
                        "r.withdrawn_on is null and least(r.letter_on, r.issued_on) <= :asAt and "
                                + filter.stageCondition(day.now()),
                        "asAt",
                        asAt)
                .whereGiven(
                        "r.child_ids && array(select same.id from same_person(cast(:child as uuid)) same (id))",
                        "child",
                        filter.childId())
                .whereGiven("r.due_on >= :dueFrom", "dueFrom", filter.dueFrom())
                .whereGiven("r.due_on <= :dueTo", "dueTo", filter.dueTo())
                .visible(touching(access.toList("child.id"), knowledge, filter.childId()))
                .orderBy(Key.date("coalesce(r.due_on, date '9999-12-31')"), Key.id("r.id"));
        if (knowledge != null) {
            knowledge.parameters().forEach((name, value) -> query.where(knowledge.sql("r"), name, value));
        }
        var ids = query.ids(page);
        var byId = known.all(ids.items(), knowledge).stream().collect(Collectors.toMap(CourtLine::id, line -> line));
        var lines = ids.items().stream()
                .map(id -> Objects.requireNonNull(byId.get(id)))
                .toList();
        return new CourtLinePage(views.of(lines, shown(lines, access), asAt, day.knownOn()), ids.next());
    }

    private Map<UUID, Set<UUID>> shown(List<CourtLine> lines, Access access) {
        var shown = new HashMap<UUID, Set<UUID>>();
        lines.forEach(line -> shown.put(line.id(), seen.of(line, access)));
        access.shown(shown.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return shown;
    }

    /** Where a child is asked for, it is that child who has to be in sight: a sibling is no way to learn of it. */
    private static RowPredicate touching(RowPredicate visible, @Nullable KnownOn knowledge, @Nullable UUID childId) {
        var policy = childId == null ? visible.sql() : "child.id = :child and (%s)".formatted(visible.sql());
        return new RowPredicate(
                TOUCHES_A_CHILD_IN_SIGHT.formatted(
                        knowledge == null ? "" : "_versions", knowledge == null ? "true" : knowledge.sql("p"), policy),
                visible.parameters());
    }
}
