package safeguarding.audit.population.store.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.audit.neighbours.Populations;
import safeguarding.audit.population.CasesKnown;
import safeguarding.audit.population.Publisher;
import safeguarding.audit.population.rebuild.Rebuild;
import safeguarding.audit.population.rebuild.Rebuild.Difference;
import safeguarding.platform.sql.Sql;

/**
 * Puts what was read anew in the place of what stands: what is the same stays untouched, so that what was known when is not
 * changed by a rebuild that finds nothing wrong. What was taken in since the rebuild was asked for stays as well.
 */
@ApplicationScoped
class TakingInPlace {

    private static final String KEY = "publisher, subject, sequence";

    private static final String SAME_KEY =
            Stream.of(KEY.split(", ")).map("a.%1$s = f.%1$s"::formatted).collect(Collectors.joining(" and "));

    private static final String DESTROYED = """
            delete from told_fact_anew a where a.thing = 'DESTRUCTION' or exists (
                select 1 from told_destruction d where d.publisher = a.publisher and d.child_id = a.child_id
                and d.recorded_at >= a.recorded_at)""";

    private static final String WRONG = "delete from told_fact f using told_fact_anew a where " + SAME_KEY + " and "
            + row("f") + " is distinct from " + row("a");

    private static final String EXTRA = "delete from told_fact f where f.taken_at < (select standing_from from"
            + " population_rebuild where id = ?) and not exists (select 1 from told_fact_anew a where " + SAME_KEY
            + ")";

    private static final String MISSING = "insert into told_fact (" + FactsAnew.COLUMNS + ", taken_at) select "
            + FactsAnew.COLUMNS
            + ", case when ? then least(recorded_at, clock_timestamp()) else clock_timestamp() end"
            + " from told_fact_anew a where not exists (select 1 from told_fact f where " + SAME_KEY + ")";

    /** Publishers of whom something stands and nothing was read: another database, or another topic. */
    private static final String SILENT = """
            select p.publisher from (values ('CONFERENCE'), ('REVIEWING')) p (publisher)
            where exists (select 1 from told_fact f where f.publisher = p.publisher)
                and not exists (select 1 from told_fact_anew a where a.publisher = p.publisher)""";

    private static final String DIGEST =
            "select count(*), coalesce(md5(string_agg(md5(cast(p as text)), '' order by p.kind, p.record_id)), '')"
                    + " from population_case p";

    private final Sql sql;
    private final Populations populations;
    private final CasesKnown cases;

    TakingInPlace(Sql sql, Populations populations, CasesKnown cases) {
        this.sql = sql;
        this.populations = populations;
        this.cases = cases;
    }

    /** Why what was read must not be put in place; empty when nothing speaks against it. */
    Optional<String> objection(Rebuild rebuild) {
        var written = sql.one("select count(*) from told_fact_anew", row -> row.getLong(1));
        if (written != rebuild.factsRead()) {
            return Optional.of("a crash of the database took what had been read: ask for another rebuild");
        }
        return sql.list(SILENT, row -> Publisher.valueOf(row.getString(1)).code()).stream()
                .map("the journal of %s-service holds nothing of what it has told"::formatted)
                .findFirst();
    }

    private record Digest(long cases, String digest) {}

    Difference take(UUID rebuildId) {
        populations.holdStill();
        sql.update("analyze told_fact_anew");
        onceEach();
        destructions();
        var nothingStood = sql.first("select 1 from told_fact limit 1", row -> row.getInt(1))
                .isEmpty();
        var before = digest();
        var wrong = changing(rebuildId, WRONG);
        var extra = changing(rebuildId, EXTRA, rebuildId);
        var put = changing(rebuildId, MISSING, nothingStood);
        cases.workOutAll();
        var after = digest();
        sql.update("truncate told_fact_anew");
        return new Difference(
                put - wrong, wrong, extra, before.cases(), after.cases(), before.digest(), after.digest());
    }

    /** A replay brings an event at least once. */
    private void onceEach() {
        sql.update("""
                delete from told_fact_anew a using (
                    select ctid, row_number() over (partition by %s, child_id order by ctid) as place
                    from told_fact_anew) r
                where r.ctid = a.ctid and r.place > 1""".formatted(KEY));
    }

    private void destructions() {
        sql.update(
                "insert into told_destruction (publisher, child_id, recorded_at) select distinct a.publisher,"
                        + " a.child_id, a.recorded_at from told_fact_anew a where a.thing = 'DESTRUCTION' on conflict do nothing");
        sql.update(DESTROYED);
    }

    /** Changes facts and notes whose they are. */
    private long changing(UUID rebuildId, String change, Object... values) {
        var all = Stream.concat(Stream.of(values), Stream.of(rebuildId)).toArray();
        var returned = change.startsWith("insert") ? "child_id" : "f.child_id";
        return sql.one(
                "with changed as (" + change + " returning " + returned + "), noted as (insert into"
                        + " population_rebuild_child (rebuild_id, child_id) select distinct cast(? as uuid), c.child_id"
                        + " from changed c on conflict do nothing) select count(*) from changed",
                row -> row.getLong(1),
                all);
    }

    private Digest digest() {
        return sql.one(DIGEST, row -> new Digest(row.getLong(1), row.getString(2)));
    }

    private static String row(String alias) {
        return Stream.of(FactsAnew.COLUMNS.split(", "))
                .map(column -> alias + "." + column)
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
