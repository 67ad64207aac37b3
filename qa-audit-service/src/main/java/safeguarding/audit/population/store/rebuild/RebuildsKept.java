package safeguarding.audit.population.store.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.population.rebuild.Rebuild;
import safeguarding.audit.population.rebuild.Rebuilds;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.sql.Sql;

/** Keeps rebuilds and how far each came. */
@ApplicationScoped
class RebuildsKept implements Rebuilds {

    private static final int CHILDREN_AT_ONCE = 500;

    /** After every identifier there is. */
    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;
    private final PortionsKept portions;
    private final FactsAnew facts;
    private final TakingInPlace taking;

    RebuildsKept(Sql sql, PortionsKept portions, FactsAnew facts, TakingInPlace taking) {
        this.sql = sql;
        this.portions = portions;
        this.facts = facts;
        this.taking = taking;
    }

    @Override
    public Optional<UUID> ask(String askedBy) {
        var id = Identifiers.next();
        var asked = sql.update(
                "insert into population_rebuild (id, asked_by) values (?, ?) on conflict do nothing", id, askedBy);
        if (asked == 0) {
            return Optional.empty();
        }
        portions.begin(id);
        sql.update("truncate told_fact_anew");
        return Optional.of(id);
    }

    @Override
    public Optional<Rebuild> find(UUID rebuildId) {
        return sql.first(
                "select " + RebuildRow.COLUMNS + " from population_rebuild r where r.id = ?",
                RebuildRow::read,
                rebuildId);
    }

    @Override
    public List<Rebuild> latest(@Nullable UUID before, int most) {
        return sql.list(
                "select " + RebuildRow.COLUMNS + " from population_rebuild r where r.id < ? order by r.id desc limit ?",
                RebuildRow::read,
                before == null ? LAST : before,
                most);
    }

    @Override
    public Optional<Rebuild> hold() {
        return sql.first(
                "select " + RebuildRow.COLUMNS + " from population_rebuild r where r.state in"
                        + " ('waiting', 'loading', 'placing') for update skip locked",
                RebuildRow::read);
    }

    @Override
    public List<Portion> portions(UUID rebuildId) {
        return portions.of(rebuildId);
    }

    @Override
    public void asked(UUID rebuildId, Portion portion, UUID replayId, String topic) {
        portions.asked(rebuildId, portion, replayId, topic);
        sql.update(
                "update population_rebuild set state = 'loading', version = version + 1, began_at = recorded_now(),"
                        + " reason = null where id = ? and state = 'waiting'",
                rebuildId);
    }

    @Override
    public void loaded(UUID rebuildId, Portion portion, Loaded loaded) {
        var written = facts.write(loaded.facts());
        portions.reached(rebuildId, portion, loaded.offsets());
        sql.update(
                "update population_rebuild set events_read = events_read + ?, facts_read = facts_read + ?,"
                        + " load_millis = load_millis + ?, reason = null where id = ?",
                loaded.events(),
                written,
                (System.nanoTime() - loaded.begun()) / 1_000_000,
                rebuildId);
    }

    @Override
    public void done(UUID rebuildId, Portion portion) {
        portions.done(rebuildId, portion);
    }

    @Override
    public void waits(UUID rebuildId, String reason) {
        sql.update("update population_rebuild set reason = ? where id = ?", reason, rebuildId);
    }

    @Override
    public Optional<Rebuild> lock(UUID rebuildId) {
        return sql.first(
                "select " + RebuildRow.COLUMNS + " from population_rebuild r where r.id = ? for update",
                RebuildRow::read,
                rebuildId);
    }

    @Override
    public void cancelled(UUID rebuildId, String reason) {
        end(rebuildId, "cancelled", reason);
    }

    @Override
    public void failed(UUID rebuildId, String reason) {
        end(rebuildId, "failed", reason);
    }

    private void end(UUID rebuildId, String state, String reason) {
        sql.update(
                "update population_rebuild set state = ?, version = version + 1, reason = ?,"
                        + " finished_at = recorded_now() where id = ?",
                state,
                reason,
                rebuildId);
    }

    @Override
    public void takeInPlace(UUID rebuildId) {
        taking.objection(find(rebuildId).orElseThrow())
                .ifPresentOrElse(reason -> failed(rebuildId, reason), () -> inPlace(rebuildId));
    }

    private void inPlace(UUID rebuildId) {
        var difference = taking.take(rebuildId);
        sql.update(
                "update population_rebuild set state = 'placing', version = version + 1, reason = null,"
                        + " loaded_at = recorded_now(), facts_missing = ?, facts_wrong = ?, facts_extra = ?,"
                        + " cases_before = ?, cases_after = ?, digest_before = ?, digest_after = ? where id = ?",
                difference.missing(),
                difference.wrong(),
                difference.extra(),
                difference.casesBefore(),
                difference.casesAfter(),
                difference.digestBefore(),
                difference.digestAfter(),
                rebuildId);
    }

    @Override
    public List<UUID> nextChildren(UUID rebuildId) {
        var children = sql.list(
                "delete from population_rebuild_child where rebuild_id = ? and child_id in (select child_id from"
                        + " population_rebuild_child where rebuild_id = ? order by child_id limit ?) returning child_id",
                row -> row.getObject(1, UUID.class),
                rebuildId,
                rebuildId,
                CHILDREN_AT_ONCE);
        if (children.isEmpty()) {
            sql.update(
                    "update population_rebuild set state = 'finished', version = version + 1,"
                            + " finished_at = recorded_now() where id = ?",
                    rebuildId);
        }
        return children;
    }
}
