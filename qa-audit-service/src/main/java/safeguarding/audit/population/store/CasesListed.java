package safeguarding.audit.population.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.neighbours.PopulationCase;
import safeguarding.audit.neighbours.PopulationQuestion;
import safeguarding.audit.population.ListedCases;
import safeguarding.audit.population.PopulationCount;
import safeguarding.audit.population.PopulationCount.Group;
import safeguarding.audit.population.PopulationCount.SetAside;
import safeguarding.platform.caller.Caller;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;

/** Lists and counts cases: those known now from their table, those known earlier from what was told. */
@ApplicationScoped
class CasesListed implements ListedCases {

    private static final String NOW = "population_case";

    private static final String EARLIER = "(" + CaseStatement.of("told_fact", "t.recorded_at < :recordedBefore") + ")";

    /** Who is set aside today is in no list, not even of a day on which that was not so. */
    private static final String NOT_SET_ASIDE = """
            p.set_aside is null and not exists (select 1 from population_case s
                where s.child_id = p.child_id and s.set_aside is not null)""";

    private final Sql sql;
    private final ObjectMapper json;

    CasesListed(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public List<PopulationCase> page(
            PopulationQuestion question, @Nullable Instant known, Sight sight, @Nullable Place after, int most) {
        var conditions = new ArrayList<>(AskedCases.of(question).conditions());
        var values = values(question, known, sight.caller());
        conditions.add(NOT_SET_ASIDE);
        conditions.addAll(areas(sight.caller()));
        if (question.kind().isOfChild()) {
            var visible = sight.access().toList("p.child_id");
            conditions.add(visible.sql());
            values.putAll(visible.parameters());
        }
        if (after != null) {
            conditions.add("(p.case_key collate \"C\", p.record_id) > (:afterKey, :afterRecord)");
            values.put("afterKey", after.caseKey());
            values.put("afterRecord", after.recordId());
        }
        var statement = NamedSql.of(
                "select " + OnADay.COLUMNS + " from " + OnADay.from(known == null ? NOW : EARLIER) + " where ("
                        + String.join(") and (", conditions) + ") order by p.case_key collate \"C\", p.record_id limit "
                        + most,
                values);
        return sql.list(
                statement.sql(),
                new CaseRow(question.asAt(), json),
                statement.values().toArray());
    }

    @Override
    public PopulationCount count(PopulationQuestion question, @Nullable Instant known, Caller caller) {
        var groups = list(
                "p.set_aside is null",
                "p.area, coalesce(e.need, p.category)",
                question,
                known,
                caller,
                row -> new Group(row.getString(1), row.getString(2), row.getInt(3)));
        var setAside = list(
                "p.set_aside is not null",
                "p.set_aside",
                question,
                known,
                caller,
                row -> new SetAside(row.getString(1), row.getInt(2)));
        return new PopulationCount(groups.stream().mapToInt(Group::cases).sum(), groups, setAside);
    }

    private <T> List<T> list(
            String which,
            String by,
            PopulationQuestion question,
            @Nullable Instant known,
            Caller caller,
            Sql.Row<T> row) {
        var conditions = String.join(") and (", AskedCases.of(question).conditions());
        var statement = NamedSql.of(
                "select " + by + ", count(*) from " + OnADay.from(known == null ? NOW : EARLIER) + " where " + which
                        + " and (" + conditions + ")"
                        + areas(caller).stream().map(area -> " and " + area).collect(Collectors.joining())
                        + " group by " + by + " order by " + by,
                values(question, known, caller));
        return sql.list(statement.sql(), row, statement.values().toArray());
    }

    private static List<String> areas(Caller caller) {
        return caller.seesEveryArea() ? List.of() : List.of("p.area = any (:callersAreas)");
    }

    private static Map<String, Object> values(PopulationQuestion question, @Nullable Instant known, Caller caller) {
        var values = new HashMap<>(AskedCases.of(question).values());
        if (known != null) {
            values.put("recordedBefore", known.atOffset(ZoneOffset.UTC));
        }
        if (!caller.seesEveryArea()) {
            values.put("callersAreas", caller.areas().stream().sorted().toList());
        }
        return values;
    }
}
