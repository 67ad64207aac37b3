package safeguarding.audit.population.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import safeguarding.audit.cases.CaseKey;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.neighbours.PopulationCase;
import safeguarding.audit.neighbours.PopulationQuestion;
import safeguarding.audit.neighbours.Populations;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.time.CivilTime;

/** Answers what was known of cases at an instant. */
@ApplicationScoped
class KnownPopulations implements Populations {

    private static final String KNOWN = "t.recorded_at <= :recordedBy and t.taken_at <= :takenBy";

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    KnownPopulations(Sql sql, ObjectMapper json, Clock clock) {
        this.clock = clock;
        this.sql = sql;
        this.json = json;
    }

    @Override
    public Instant holdStill() {
        sql.list("select pg_advisory_xact_lock(" + CasesKept.TELLING + ")", row -> true);
        return sql.one(
                "select clock_timestamp()",
                row -> row.getObject(1, OffsetDateTime.class).toInstant());
    }

    @Override
    public List<PopulationCase> asKnown(PopulationQuestion question, Instant recordedBy, Instant takenBy) {
        var asked = AskedCases.of(question);
        var values = new HashMap<>(asked.values());
        values.put("recordedBy", recordedBy.atOffset(ZoneOffset.UTC));
        values.put("takenBy", takenBy.atOffset(ZoneOffset.UTC));
        var statement = NamedSql.of(
                "select " + OnADay.COLUMNS + " from "
                        + OnADay.from("(" + CaseStatement.of("told_fact", KNOWN) + ")")
                        + " where p.set_aside is null and "
                        + String.join(" and ", asked.conditions())
                        + " order by p.case_key collate \"C\", p.started_on, p.record_id",
                values);
        return sql.list(
                statement.sql(),
                new CaseRow(question.asAt(), json),
                statement.values().toArray());
    }

    @Override
    public Optional<PopulationCase> stillThere(CaseKind kind, CaseKey caseKey) {
        var today = CivilTime.today(clock);
        var statement = NamedSql.of(
                "select " + OnADay.COLUMNS + " from " + OnADay.from("population_case")
                        + " where p.kind = :kind and p.case_key = :caseKey and p.set_aside is null"
                        + " order by p.started_on desc limit 1",
                Map.of("kind", kind.name(), "caseKey", caseKey.value(), "asAt", today, "asAtText", today.toString()));
        return sql.first(
                statement.sql(), new CaseRow(today, json), statement.values().toArray());
    }

    @Override
    public Optional<UUID> childOf(CaseKind kind, CaseKey caseKey) {
        return sql
                .list(
                        "select child_id from population_case where kind = ? and case_key = ? and child_id is not null"
                                + " limit 1",
                        row -> row.getObject(1, UUID.class),
                        kind.name(),
                        caseKey.value())
                .stream()
                .findFirst();
    }

    @Override
    public Set<String> workersOf(CaseKind kind, CaseKey caseKey) {
        var workers = new HashSet<String>();
        sql.list(
                        "select workers from population_case where kind = ? and case_key = ?",
                        row -> List.of((String[]) row.getArray(1).getArray()),
                        kind.name(),
                        caseKey.value())
                .forEach(workers::addAll);
        return Set.copyOf(workers);
    }
}
