package safeguarding.audit.population.store.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.population.rebuild.Proof;
import safeguarding.audit.population.rebuild.Proofs;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.sql.Sql;

/** Keeps proofs. */
@ApplicationScoped
class ProofsKept implements Proofs {

    private static final int MOST_KEYS = 100;

    private static final String COLUMNS = "p.id, p.version, p.kind, p.as_at, p.state, p.asked_by, p.asked_at,"
            + " p.finished_at, p.reason, p.there, p.here, p.only_there, p.only_here";

    /** After every identifier there is. */
    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;

    ProofsKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public UUID ask(CaseKind kind, LocalDate asAt, String askedBy) {
        var id = Identifiers.next();
        sql.update(
                "insert into population_proof (id, kind, as_at, asked_by) values (?, ?, ?, ?)",
                id,
                kind.name(),
                asAt,
                askedBy);
        return id;
    }

    @Override
    public Optional<Proof> find(UUID proofId) {
        return sql.first("select " + COLUMNS + " from population_proof p where p.id = ?", ProofsKept::read, proofId);
    }

    @Override
    public List<Proof> latest(@Nullable UUID before, int most) {
        return sql.list(
                "select " + COLUMNS + " from population_proof p where p.id < ? order by p.id desc limit ?",
                ProofsKept::read,
                before == null ? LAST : before,
                most);
    }

    @Override
    public Optional<Proof> hold() {
        return sql.first(
                "select " + COLUMNS + " from population_proof p where p.state = 'waiting' order by p.id limit 1"
                        + " for update skip locked",
                ProofsKept::read);
    }

    @Override
    public Set<String> here(Proof proof) {
        return Set.copyOf(sql.list(
                "select distinct p.case_key from population_case p where p.kind = ? and p.set_aside is null"
                        + " and p.started_on <= ? and (p.ended_on is null or p.ended_on > ?)",
                row -> row.getString(1),
                proof.kind().name(),
                proof.asAt(),
                proof.asAt()));
    }

    @Override
    public void finished(Proof proof, Set<String> there, Set<String> here) {
        sql.update(
                "update population_proof set state = 'finished', version = version + 1, finished_at = recorded_now(),"
                        + " reason = null, there = ?, here = ?, only_there = ?, only_here = ? where id = ?",
                there.size(),
                here.size(),
                without(there, here),
                without(here, there),
                proof.id());
    }

    @Override
    public void waits(UUID proofId, String reason) {
        sql.update("update population_proof set reason = ? where id = ?", reason, proofId);
    }

    private static List<String> without(Set<String> these, Set<String> those) {
        var left = new HashSet<>(these);
        left.removeAll(those);
        return left.stream().sorted().limit(MOST_KEYS).toList();
    }

    private static Proof read(ResultSet row) throws SQLException {
        var finishedAt = row.getObject(8, OffsetDateTime.class);
        return new Proof(
                row.getObject(1, UUID.class),
                row.getInt(2),
                CaseKind.valueOf(row.getString(3)),
                row.getObject(4, LocalDate.class),
                row.getString(5).equals("finished"),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                finishedAt == null ? null : finishedAt.toInstant(),
                row.getString(9),
                number(row, 10),
                number(row, 11),
                List.of((String[]) row.getArray(12).getArray()),
                List.of((String[]) row.getArray(13).getArray()));
    }

    private static @Nullable Integer number(ResultSet row, int column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
