package safeguarding.audit.population.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKey;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.population.FileCase;
import safeguarding.audit.population.ToldCases;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.sql.Sql;

/** Keeps what files told of cases. */
@ApplicationScoped
class CasesTold implements ToldCases {

    /** The last version, and whether it is the same as what is told now. */
    private static final String LAST = """
            select t.version, t.record_id,
                   (t.area, t.team, t.worker, t.opened_on, t.closed_on, t.category, t.attributes) is not distinct from
                   (cast(? as text), cast(? as text), cast(? as text), cast(? as date), cast(? as date), cast(? as text),
                    cast(? as jsonb))
            from told_case t where t.kind = ? and t.case_key = ? order by t.version desc limit 1""";

    private final Sql sql;
    private final ObjectMapper json;

    CasesTold(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    private record Last(int version, UUID recordId, boolean same) {}

    @Override
    public Kept keep(CaseKind kind, CaseKey caseKey, @Nullable UUID childId, FileCase told) {
        var last = sql.first(
                LAST,
                row -> new Last(row.getInt(1), row.getObject(2, UUID.class), row.getBoolean(3)),
                told.area(),
                told.team(),
                told.worker(),
                told.openedOn(),
                told.closedOn(),
                told.category(),
                written(told.attributes()),
                kind.name(),
                caseKey.value());
        if (last.isPresent() && last.get().same()) {
            return Kept.THE_SAME;
        }
        insert(kind, caseKey, childId, told, last.orElseGet(() -> new Last(0, Identifiers.next(), false)));
        return last.isPresent() ? Kept.CHANGED : Kept.NEW;
    }

    private void insert(CaseKind kind, CaseKey caseKey, @Nullable UUID childId, FileCase told, Last last) {
        sql.update(
                "insert into told_case (kind, case_key, version, record_id, child_id, area, team, worker, opened_on,"
                        + " closed_on, category, attributes) values (?, ?, ?, ?, ?::uuid, ?, ?, ?, ?, ?::date, ?, ?::jsonb)",
                kind.name(),
                caseKey.value(),
                last.version() + 1,
                last.recordId(),
                childId,
                told.area(),
                told.team(),
                told.worker(),
                told.openedOn(),
                told.closedOn(),
                told.category(),
                written(told.attributes()));
    }

    private String written(Map<String, String> attributes) {
        try {
            return json.writeValueAsString(attributes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
