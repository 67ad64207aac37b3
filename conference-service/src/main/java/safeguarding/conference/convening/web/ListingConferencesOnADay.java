package safeguarding.conference.convening.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.sight.PersonInSight;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** Lists conferences as they stood on a day and were known on another, with the siblings whom the caller may see. */
@ApplicationScoped
class ListingConferencesOnADay {

    private static final String CHILDREN = "select k.child_id from unnest(c.child_ids) k(child_id) where ";

    private record Row(UUID id, Set<UUID> visible) {}

    private final KeysetPages pages;
    private final ConferencesOnADay onADay;
    private final ConferenceViews views;
    private final Clock clock;
    private final PersonInSight inSight;

    ListingConferencesOnADay(
            KeysetPages pages, ConferencesOnADay onADay, ConferenceViews views, Clock clock, PersonInSight inSight) {
        this.inSight = inSight;
        this.pages = pages;
        this.onADay = onADay;
        this.views = views;
        this.clock = clock;
    }

    Page<ConferenceItem> list(ConferenceFilter filter, OnADay day, Access access, PageRequest page) {
        var asAt = day.state(clock);
        var tables = new Facts(day.earlierKnowledge(clock));
        RowPredicate policy = access.toList("k.child_id");
        var query = pages.list("listConferences")
                .select("c.id, array(" + CHILDREN + policy.sql() + ") as visible")
                .from(tables.of("conference") + " c")
                .where(ConferencesOnADay.BEGUN.formatted("c") + " and " + filter.stageCondition(), "asAt", asAt)
                .whereGiven("c.area = :area", "area", filter.area())
                .whereGiven("c.chair_id = :chair", "chair", filter.chairId())
                .whereGiven("c.kind = :kind", "kind", filter.kindName())
                .whereGiven(ConferenceFilter.WAITING + " and c.due_on < :due", "due", filter.dueBefore())
                .where("c.withdrawn_on is null")
                .whereGiven("c.child_ids && cast(:records as uuid[])", "records", inSight.filter(filter.childId()))
                .visible(new RowPredicate("exists (" + CHILDREN + policy.sql() + ")", policy.parameters()))
                .visible(policy.rowsOf("conference", "c.id"))
                .orderBy(Key.id("c.id"));
        tables.parameters().forEach((name, value) -> query.where("true", name, value));
        var rows = query.page(page, ListingConferencesOnADay::row);
        return new Page<>(shown(rows.items(), day, access), rows.next());
    }

    private List<ConferenceItem> shown(List<Row> rows, OnADay day, Access access) {
        var visible = new HashSet<UUID>();
        rows.forEach(row -> visible.addAll(row.visible()));
        access.shown(visible);
        var asAt = day.state(clock);
        return onADay.found(rows.stream().map(Row::id).toList(), asAt, day.knowledge(clock)).stream()
                .map(conference ->
                        ConferenceItem.of(views.show(conference, visible, null).asAt(asAt)))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class), Set.of((UUID[]) row.getArray(2).getArray()));
    }
}
