package safeguarding.platform.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.feed.ChangeFeed;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.KeysetQuery;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/**
 * Lists and opens records that are about no child. Whoever sees an area sees what belongs to it; what concerns the whole
 * council everybody sees whom the operation is open to. What a caller may not see is not there.
 */
@ApplicationScoped
public class AreaRecords {

    private final KeysetPages pages;
    private final KnownFacts facts;
    private final ChangeFeed changes;
    private final CurrentCaller caller;
    private final Clock clock;

    AreaRecords(KeysetPages pages, KnownFacts facts, ChangeFeed changes, CurrentCaller caller, Clock clock) {
        this.pages = pages;
        this.facts = facts;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    /** A query for the identifiers of the records, {@code r}, that the caller may see, in the order of identifiers. */
    public KeysetQuery list(AreaRecordKind<?> kind) {
        var query = pages.list(kind.operation())
                .select("r.id")
                .from(kind.table() + " r")
                .orderBy(Key.id("r.id"));
        var sight = kind.sight();
        return sight == null || caller.caller().seesEveryArea()
                ? query
                : query.where(
                        sight,
                        "callersAreas",
                        caller.caller().areas().stream().sorted().toList());
    }

    /** One page of a query of {@link #list}. */
    public <A extends Aggregate, V> Page<V> page(
            AreaRecordKind<A> kind, KeysetQuery query, PageRequest page, Function<A, V> shown) {
        var ids = query.ids(page);
        return new Page<>(read(kind, ids.items(), shown), ids.next());
    }

    /** What has changed since a cursor, as it stands; what the caller may not see is passed over. */
    public <A extends Aggregate, V> Page<V> changedSince(
            AreaRecordKind<A> kind, String cursor, PageRequest page, Function<A, V> shown) {
        return changes.page(kind.type(), cursor, page, ids -> read(kind, ids, shown));
    }

    /** The record, or 404. */
    public <A extends Aggregate> A toRead(AreaRecordKind<A> kind, Optional<A> found) {
        return found.filter(record -> isInSight(kind, record)).orElseThrow(() -> none(kind.type()));
    }

    /** The record in the version that the caller names, or 404, 412 or 428. */
    public <A extends Aggregate> A toChange(AreaRecordKind<A> kind, Optional<A> found, @Nullable String ifMatch) {
        var record = toRead(kind, found);
        Versions.require(ifMatch, record);
        return record;
    }

    /**
     * Answers with a record as it stands, or as it was known.
     *
     * @param knownOn what was recorded by the end of this civil day; null for what is known now
     */
    public <A extends Aggregate> Response answer(
            AreaRecordKind<A> kind,
            A record,
            @Nullable LocalDate knownOn,
            @Nullable String ifNoneMatch,
            Function<A, ?> shown) {
        if (knownOn == null) {
            return Versions.answer(ifNoneMatch, record, () -> shown.apply(record));
        }
        var known = facts.find(kind.entity(), record.id(), KnownOn.of(knownOn, clock))
                .orElseThrow(() -> none(kind.type()));
        return Response.ok(shown.apply(known)).build();
    }

    /** The answer to who has changed it: as it stands, with its version. */
    public static Response changed(Aggregate record, Object view) {
        return Response.ok(view).tag(Versions.etag(record)).build();
    }

    /** The answer to who has made it. */
    public static Response created(URI link, Aggregate record, Object view) {
        return Response.created(link).tag(Versions.etag(record)).entity(view).build();
    }

    /** That there is no such thing for this caller. */
    public static ProblemException none(String type) {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such %s for this caller.".formatted(type));
    }

    /** Whether the caller sees what belongs to these areas; none is the whole council. */
    public boolean isInSight(Collection<String> areas) {
        return areas.isEmpty()
                || caller.caller().seesEveryArea()
                || areas.stream().anyMatch(caller.caller().areas()::contains);
    }

    private <A extends Aggregate> boolean isInSight(AreaRecordKind<A> kind, A record) {
        return isInSight(kind.areasOf().apply(record));
    }

    private <A extends Aggregate, V> List<V> read(AreaRecordKind<A> kind, List<UUID> ids, Function<A, V> shown) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, A> byId = kind.all().apply(ids).stream().collect(Collectors.toMap(Aggregate::id, record -> record));
        return ids.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .filter(record -> isInSight(kind, record))
                .map(shown)
                .toList();
    }
}
