package safeguarding.reviewing.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.feed.ChangeFeed;
import safeguarding.platform.feed.GoneFromSight;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.paging.PageRequest;

/** Lists records about children. Who may see them is decided by today, whatever day is asked for. */
@ApplicationScoped
public class ListedRecords {

    private final KeysetPages pages;
    private final KnownFacts facts;
    private final ChangeFeed changes;
    private final GoneFromSight gone;

    ListedRecords(KeysetPages pages, KnownFacts facts, ChangeFeed changes, GoneFromSight gone) {
        this.pages = pages;
        this.facts = facts;
        this.changes = changes;
        this.gone = gone;
    }

    /**
     * A query for the records that the caller may see, {@code r}, with their children, {@code c}.
     *
     * @param known what was known; null for what is
     */
    public KeysetQuery visible(RecordKind<?> kind, Access access, @Nullable KnownOn known) {
        var query = pages.list(kind.operation())
                .select("r.id")
                .from(kind.table() + (known == null ? "" : "_versions") + " r join child c on c.id = r.child_id")
                .visible(access.toList("r.child_id"))
                .orderBy(Key.id("r.id"));
        if (known != null) {
            known.parameters().forEach((name, value) -> query.where(known.sql("r"), name, value));
        }
        return query;
    }

    /** The records, in the order of their identifiers; whose they are is noted as shown. */
    public <A extends Aggregate> List<A> read(
            RecordKind<A> kind, List<UUID> ids, @Nullable KnownOn known, Access access) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = known == null
                ? kind.all().apply(ids)
                : facts.list(kind.entity(), known, "v.id in (:ids)", Map.of("ids", ids));
        access.shown(found.stream().map(kind.childOf()).collect(Collectors.toSet()));
        var byId = found.stream().collect(Collectors.toMap(Aggregate::id, record -> record));
        return ids.stream().map(id -> Objects.requireNonNull(byId.get(id))).toList();
    }

    /** What has changed since a cursor: records as they stand, and which have gone from the caller's sight. */
    public <A extends Aggregate, V> ChangedRecords<V> changedSince(
            RecordKind<A> kind, String cursor, Access access, PageRequest page, Function<A, V> shown) {
        var changed = changes.page(kind.type(), cursor, page, ids -> told(kind, ids, access, shown));
        return new ChangedRecords<>(
                changed.items().stream().flatMap(one -> one.view().stream()).toList(),
                changed.items().stream()
                        .filter(one -> one.view().isEmpty())
                        .map(Told::id)
                        .toList(),
                Objects.requireNonNull(changed.next()));
    }

    private record Told<V>(UUID id, Optional<V> view) {}

    private <A extends Aggregate, V> List<Told<V>> told(
            RecordKind<A> kind, List<UUID> changed, Access access, Function<A, V> shown) {
        var seen = visible(kind, access, null)
                .where("r.id = any (:ids)", "ids", changed)
                .ids(new PageRequest(PageRequest.LARGEST, null));
        var views = new HashMap<UUID, V>();
        read(kind, seen.items(), null, access).forEach(record -> views.put(record.id(), shown.apply(record)));
        return gone.tell(changed, views.keySet(), access).stream()
                .map(id -> new Told<>(id, Optional.ofNullable(views.get(id))))
                .toList();
    }
}
