package safeguarding.conference.court.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.court.CourtProceedings;
import safeguarding.conference.court.CourtRegister;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.KeysetQuery;

/** Finds the proceedings of which the caller may see at least one child, now or as they were known. */
@ApplicationScoped
class SoughtProceedings {

    private final KeysetPages pages;
    private final CourtRegister register;
    private final KnownFacts facts;

    SoughtProceedings(KeysetPages pages, CourtRegister register, KnownFacts facts) {
        this.pages = pages;
        this.register = register;
        this.facts = facts;
    }

    /** Proceedings on their way to the page. */
    record Seen(UUID proceedingsId, Set<UUID> children) {}

    KeysetQuery visible(String operation, Access access, @Nullable KnownOn knownOn) {
        var policy = access.toList("one.child_id");
        var query = pages.list(operation)
                .select("e.id, array(select one.child_id from unnest(e.child_ids) as one (child_id) where %s)"
                        .formatted(policy.sql()))
                .from(knownOn == null ? "court_proceedings e" : "court_proceedings_versions e")
                .where("e.withdrawn_on is null")
                .visible(anyChild(policy))
                .visible(policy.rowsOf("court_proceedings", "e.id"));
        if (knownOn != null) {
            knownOn.parameters().forEach((name, value) -> query.where(knownOn.sql("e"), name, value));
        }
        return query;
    }

    /** What of a page is read, at once and in its order. */
    <T> List<T> read(List<Seen> page, @Nullable KnownOn knownOn, BiFunction<CourtProceedings, Set<UUID>, T> shown) {
        var ids = page.stream().map(Seen::proceedingsId).toList();
        var found = new HashMap<UUID, CourtProceedings>();
        found(ids, knownOn).forEach(one -> found.put(one.id(), one));
        return page.stream()
                .map(seen -> shown.apply(Objects.requireNonNull(found.get(seen.proceedingsId())), seen.children()))
                .toList();
    }

    private List<CourtProceedings> found(List<UUID> ids, @Nullable KnownOn knownOn) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return knownOn == null
                ? register.all(ids)
                : facts.list(CourtProceedings.class, knownOn, "v.id in (:ids)", Map.of("ids", ids));
    }

    static Seen seen(ResultSet row) throws SQLException {
        return new Seen(
                row.getObject(1, UUID.class), Set.of((UUID[]) row.getArray(2).getArray()));
    }

    /** The children of a page are shown: that goes into the access log. */
    static List<Seen> logged(List<Seen> rows, Access access) {
        var shown = new HashSet<UUID>();
        rows.forEach(row -> shown.addAll(row.children()));
        access.shown(shown);
        return rows;
    }

    private static RowPredicate anyChild(RowPredicate policy) {
        return new RowPredicate(
                "exists (select 1 from unnest(e.child_ids) as one (child_id) where " + policy.sql() + ")",
                policy.parameters());
    }
}
