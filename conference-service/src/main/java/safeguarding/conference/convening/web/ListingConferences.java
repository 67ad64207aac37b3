package safeguarding.conference.convening.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.Conferences;
import safeguarding.conference.sight.PersonInSight;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.feed.ChangeFeed;
import safeguarding.platform.feed.GoneFromSight;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;

/** Lists of conferences and what has changed in them, with the siblings whom the caller may see. */
@ApplicationScoped
class ListingConferences {

    private static final String CHILDREN = "select k.child_id from unnest(c.child_ids) k(child_id) where ";

    private record Row(UUID id, Set<UUID> visible) {}

    private final KeysetPages pages;
    private final ChangeFeed changes;
    private final GoneFromSight gone;
    private final Conferences conferences;
    private final ConferenceViews views;
    private final PersonInSight inSight;

    ListingConferences(
            KeysetPages pages,
            ChangeFeed changes,
            GoneFromSight gone,
            Conferences conferences,
            ConferenceViews views,
            PersonInSight inSight) {
        this.inSight = inSight;
        this.pages = pages;
        this.changes = changes;
        this.gone = gone;
        this.conferences = conferences;
        this.views = views;
    }

    Page<ConferenceItem> list(ConferenceFilter filter, Access access, PageRequest page) {
        var rows = visible(access)
                .where("c.withdrawn_on is null")
                .whereGiven("c.area = :area", "area", filter.area())
                .whereGiven("c.chair_id = :chair", "chair", filter.chairId())
                .whereGiven("c.stage = :stage", "stage", filter.stageName())
                .whereGiven("c.kind = :kind", "kind", filter.kindName())
                .whereGiven(
                        "c.held_on is null and c.stage <> 'CANCELLED' and c.due_on < :due", "due", filter.dueBefore())
                .whereGiven("c.child_ids && cast(:records as uuid[])", "records", inSight.filter(filter.childId()))
                .page(page, ListingConferences::row);
        return new Page<>(
                shown(rows.items(), access).values().stream()
                        .map(ConferenceItem::of)
                        .toList(),
                rows.next());
    }

    Page<ConferenceItem> changedSince(@Nullable String cursor, Access access, PageRequest page) {
        return changes.page("conference", cursor, page, changed -> told(changed, access));
    }

    private List<ConferenceItem> told(List<UUID> changed, Access access) {
        var rows = visible(access)
                .where("c.id = any (:ids)", "ids", changed)
                .page(new PageRequest(PageRequest.LARGEST, null), ListingConferences::row);
        var shown = shown(rows.items(), access);
        return gone.tell(changed, shown.keySet(), access).stream()
                .map(id -> ConferenceItem.ofChange(id, shown.get(id)))
                .toList();
    }

    private KeysetQuery visible(Access access) {
        RowPredicate policy = access.toList("k.child_id");
        return pages.list("listConferences")
                .select("c.id, array(" + CHILDREN + policy.sql() + ") as visible")
                .from("conference c")
                .visible(new RowPredicate("exists (" + CHILDREN + policy.sql() + ")", policy.parameters()))
                .visible(policy.rowsOf("conference", "c.id"))
                .orderBy(Key.id("c.id"));
    }

    private Map<UUID, ConferenceView> shown(List<Row> rows, Access access) {
        var all = new HashSet<UUID>();
        rows.forEach(row -> all.addAll(row.visible()));
        access.shown(all);
        var found = conferences.all(rows.stream().map(Row::id).toList());
        return found.stream()
                .collect(Collectors.toMap(
                        conference -> conference.id(),
                        conference -> views.show(conference, all, null),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static Row row(java.sql.ResultSet row) throws java.sql.SQLException {
        var children = (UUID[]) row.getArray(2).getArray();
        return new Row(row.getObject(1, UUID.class), Arrays.stream(children).collect(Collectors.toSet()));
    }
}
