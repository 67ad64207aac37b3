package safeguarding.audit.population.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.audit.cases.CaseKey;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.population.CasesKnown;
import safeguarding.platform.sql.NameLocks;
import safeguarding.platform.sql.NamedSql;
import safeguarding.platform.sql.Sql;

/** Keeps the cases as known now, each worked out anew when something is told of it. */
@ApplicationScoped
class CasesKept implements CasesKnown {

    /** Whoever tells shares it, whoever draws or rebuilds has it alone. */
    static final String TELLING = "hashtextextended('population/telling', 0)";

    private static final String FILL = "insert into population_case (" + CaseStatement.COLUMNS + ") select "
            + CaseStatement.COLUMNS + " from (%s) worked_out";

    private static final String OF_CHILD = FILL.formatted(CaseStatement.of("told_fact", "t.child_id = :child"));

    private static final String OF_NO_CHILD =
            FILL.formatted(CaseStatement.of("told_fact", "false", "t.kind = :kind and t.case_key = :caseKey"));

    private static final String ALL = FILL.formatted(CaseStatement.of("told_fact", "true"));

    private final Sql sql;
    private final NameLocks locks;

    CasesKept(Sql sql, NameLocks locks) {
        this.sql = sql;
        this.locks = locks;
    }

    @Override
    public void shareWithOthersWhoTell() {
        sql.list("select pg_advisory_xact_lock_shared(" + TELLING + ")", row -> true);
    }

    @Override
    public void hold(UUID childId) {
        locks.hold("population-child", List.of(childId.toString()));
    }

    @Override
    public void hold(CaseKind kind, CaseKey caseKey) {
        locks.hold("population-case", List.of(kind.name() + "/" + caseKey.value()));
    }

    @Override
    public void workOut(UUID childId) {
        sql.update("delete from population_case where child_id = ?", childId);
        run(OF_CHILD, Map.of("child", childId));
    }

    @Override
    public void workOut(CaseKind kind, CaseKey caseKey) {
        sql.update("delete from population_case where kind = ? and case_key = ?", kind.name(), caseKey.value());
        run(OF_NO_CHILD, Map.of("kind", kind.name(), "caseKey", caseKey.value()));
    }

    @Override
    public void workOutAll() {
        sql.update("delete from population_case");
        run(ALL, Map.of());
    }

    private void run(String named, Map<String, ?> values) {
        var statement = NamedSql.of(named, values);
        sql.update(statement.sql(), statement.values().toArray());
    }
}
