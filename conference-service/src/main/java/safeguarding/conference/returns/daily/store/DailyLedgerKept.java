package safeguarding.conference.returns.daily.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.returns.daily.DailyEntry;
import safeguarding.conference.returns.daily.DailyLedger;
import safeguarding.conference.returns.daily.SentItems;
import safeguarding.platform.sql.Sql;

/** Keeps the ledger. Turns and pauses are counted in the database's own time, which all instances share. */
@ApplicationScoped
class DailyLedgerKept implements DailyLedger {

    private static final String ACCEPT = """
            insert into dfe_daily_child (child_id, council_child_id, digest, items, receipt, accepted_at)
            values (?, ?, ?, cast(? as jsonb), ?, ?)
            on conflict (child_id) do update set council_child_id = excluded.council_child_id,
                digest = excluded.digest, items = excluded.items, receipt = excluded.receipt,
                accepted_at = excluded.accepted_at, held_out = null""";
    private static final String HOLD_OUT = """
            insert into dfe_daily_child (child_id, council_child_id, digest, items, accepted_at, held_out)
            values (?, ?, '', '{"episodes": []}', ?, ?)
            on conflict (child_id) do update set held_out = excluded.held_out, digest = ''""";
    private static final String TAKE_TURN = """
            update dfe_daily_feed set leased_until = clock_timestamp() + cast(? as interval)
            where (leased_until is null or leased_until < clock_timestamp())
                and (next_attempt_at is null or next_attempt_at <= clock_timestamp())
            returning failures""";
    private static final String FAILED = """
            update dfe_daily_feed set failures = failures + 1, failed_because = ?,
                next_attempt_at = clock_timestamp() + cast(? as interval)""";
    private static final String MOVED = """
            update dfe_daily_feed set position = ?, failures = 0, failed_because = null, next_attempt_at = null""";

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    DailyLedgerKept(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public @Nullable String position() {
        return sql.list("select position from dfe_daily_feed", row -> Optional.ofNullable(row.getString(1)))
                .getFirst()
                .orElse(null);
    }

    @Override
    public Map<UUID, Held> of(Collection<UUID> childIds) {
        return sql
                .list(
                        "select child_id, council_child_id, digest, items from dfe_daily_child where child_id = any (?)",
                        row -> Map.entry(
                                row.getObject(1, UUID.class),
                                new Held(row.getString(2), row.getString(3), items(row.getString(4)))),
                        childIds)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void accepted(Collection<DailyEntry> entries, @Nullable String receipt) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        for (var entry : entries) {
            if (entry.purges()) {
                sql.update("delete from dfe_daily_child where child_id = ?", entry.childId());
            } else {
                sql.update(
                        ACCEPT,
                        entry.childId(),
                        entry.child().laChildId(),
                        entry.digest(),
                        written(entry.items()),
                        receipt,
                        now);
            }
        }
        sql.update("update dfe_daily_feed set accepted_at = ?", now);
    }

    @Override
    public void heldOut(HeldOut child, String councilChildId) {
        sql.update(HOLD_OUT, child.childId(), councilChildId, clock.instant().atOffset(ZoneOffset.UTC), child.reason());
    }

    @Override
    public List<HeldOut> heldOut() {
        return sql.list(
                "select child_id, held_out from dfe_daily_child where held_out is not null order by child_id",
                row -> new HeldOut(row.getObject(1, UUID.class), row.getString(2)));
    }

    @Override
    public void moved(@Nullable String position) {
        sql.update(MOVED, position);
    }

    @Override
    public Optional<Integer> takeTurn(Duration atMost) {
        return sql.first(TAKE_TURN, row -> row.getInt(1), atMost.toString());
    }

    @Override
    public void giveBackTurn() {
        sql.update("update dfe_daily_feed set leased_until = null");
    }

    @Override
    public void failed(String because, Duration pause) {
        sql.update(FAILED, because, pause.toString());
    }

    private SentItems items(String written) {
        try {
            return json.readValue(written, SentItems.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was sent was written by us", e);
        }
    }

    private String written(SentItems items) {
        try {
            return json.writeValueAsString(items);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Identifiers are always JSON", e);
        }
    }
}
