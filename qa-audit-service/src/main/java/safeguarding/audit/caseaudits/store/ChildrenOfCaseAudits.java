package safeguarding.audit.caseaudits.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.access.log.ChildrenOfRecords;
import safeguarding.platform.sql.Sql;

/** The children of audits of cases, whose events do not say who they are: a refusal names them in the access log. */
@ApplicationScoped
class ChildrenOfCaseAudits implements ChildrenOfRecords {

    private final Sql sql;

    ChildrenOfCaseAudits(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> of(Set<UUID> records) {
        return Set.copyOf(sql.list(
                "select distinct child_id from case_audit where id = any (?) and child_id is not null",
                row -> row.getObject(1, UUID.class),
                records));
    }
}
