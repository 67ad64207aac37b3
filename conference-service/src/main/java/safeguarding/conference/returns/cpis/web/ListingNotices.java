package safeguarding.conference.returns.cpis.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.links.Links;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.paging.PageRequest;

/** Lists notices with the children whom the reader may see; those about numbers that nobody here has, too. */
@ApplicationScoped
public class ListingNotices {

    private static final String COLUMNS = """
            n.id, n.version, n.organisation, n.organisation_name, n.place, n.looked_up_by, n.accessed_at, n.received_at,
            n.acknowledged_at, n.acknowledged_by, n.note,
            case when n.child_ids = '{}' then n.nhs_number end,
            exists (select 1 from child w where w.id = any (n.child_ids) and w.key_worker is not null),
            array(select one.child_id from unnest(n.child_ids) as one (child_id) where %s)""";

    private final KeysetPages pages;
    private final Links links;

    ListingNotices(KeysetPages pages, Links links) {
        this.pages = pages;
        this.links = links;
    }

    CpIsAccessNoticePage list(AccessNoticeFilter filter, Access access, PageRequest page) {
        var query = visible(access)
                .whereGiven("n.child_ids @> array[cast(:child as uuid)]", "child", filter.childId())
                .whereGiven("(n.acknowledged_at is not null) = :acknowledged", "acknowledged", filter.acknowledged())
                .whereGiven(
                        "exists (select 1 from child k where k.id = any (n.child_ids) and k.key_worker = :keyWorker)",
                        "keyWorker",
                        filter.keyWorker());
        var rows = query.page(page, this::view);
        return new CpIsAccessNoticePage(shown(rows.items(), access), rows.next());
    }

    /** The notice, if the reader may see a child of it, or nobody has the number. */
    Optional<CpIsAccessNoticeView> find(UUID noticeId, Access access) {
        var found = visible(access)
                .where("n.id = :id", "id", noticeId)
                .page(new PageRequest(1, null), this::view)
                .items();
        return shown(found, access).stream().findFirst();
    }

    private KeysetQuery visible(Access access) {
        var policy = access.toList("one.child_id");
        return pages.list("listCpIsAccessNotices")
                .select(COLUMNS.formatted(policy.sql()))
                .from("cp_is_access_notice n")
                .visible(anyChildOrNobody(policy))
                .visible(policy.rowsOf("cp_is_access_notice", "n.id"))
                .orderByDescending(Key.id("n.id"));
    }

    private static RowPredicate anyChildOrNobody(RowPredicate policy) {
        return new RowPredicate(
                "n.child_ids = '{}' or exists (select 1 from unnest(n.child_ids) as one (child_id) where "
                        + policy.sql() + ")",
                policy.parameters());
    }

    private static List<CpIsAccessNoticeView> shown(List<CpIsAccessNoticeView> views, Access access) {
        var children = new HashSet<UUID>();
        views.forEach(view -> children.addAll(view.childIds()));
        access.shown(children);
        return views;
    }

    private CpIsAccessNoticeView view(ResultSet row) throws SQLException {
        var id = row.getObject(1, UUID.class);
        return new CpIsAccessNoticeView(
                id,
                row.getInt(2),
                List.of((UUID[]) row.getArray(14).getArray()),
                row.getString(12),
                row.getBoolean(13) ? "key-worker" : "duty-team",
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                instant(row, 9),
                row.getString(10),
                row.getString(11),
                links.to("/v1/cp-is/access-notices/" + id));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
