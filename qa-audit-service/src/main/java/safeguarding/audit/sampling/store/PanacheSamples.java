package safeguarding.audit.sampling.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.sampling.AuditSample;
import safeguarding.audit.sampling.Draw;
import safeguarding.audit.sampling.Frame;
import safeguarding.audit.sampling.Samples;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.sql.NameLocks;
import safeguarding.platform.sql.Sql;

/** Keeps samples and their frames. */
@ApplicationScoped
public class PanacheSamples extends AggregateRepository<AuditSample> implements Samples {

    private final Sql sql;
    private final NameLocks locks;

    PanacheSamples(Sql sql, NameLocks locks) {
        this.sql = sql;
        this.locks = locks;
    }

    @Override
    public Optional<AuditSample> find(UUID sampleId) {
        return findByIdOptional(sampleId);
    }

    @Override
    public List<AuditSample> all(Collection<UUID> sampleIds) {
        return list("id in ?1", sampleIds);
    }

    @Override
    public List<AuditSample> ofAudit(UUID auditId) {
        return list("auditId = ?1 order by id", auditId);
    }

    @Override
    public void keepFrame(UUID sampleId, Draw draw) {
        var rows = new ArrayList<@Nullable Object[]>();
        draw.order().forEach((stratum, keys) -> {
            for (var place = 1; place <= keys.size(); place++) {
                rows.add(new @Nullable Object[] {sampleId, keys.get(place - 1), stratum, place});
            }
        });
        sql.batch("insert into audit_sample_frame (sample_id, case_key, stratum, place) values (?, ?, ?, ?)", rows);
    }

    @Override
    public Frame frame(UUID sampleId) {
        var strata = new TreeMap<String, String>();
        sql.list(
                        "select case_key, stratum from audit_sample_frame where sample_id = ?",
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        sampleId)
                .forEach(each -> strata.put(each.getKey(), each.getValue()));
        return new Frame(strata);
    }

    @Override
    public List<Draw.Drawn> next(UUID sampleId, String stratum) {
        return sql.list(
                "select f.case_key, f.stratum, f.place from audit_sample_frame f where f.sample_id = ? and f.stratum = ?"
                        + " and f.place > coalesce((select max(c.place) from audit_sample_case c"
                        + " where c.sample_id = f.sample_id and c.stratum = f.stratum), 0) order by f.place",
                row -> new Draw.Drawn(row.getString(1), row.getString(2), row.getInt(3)),
                sampleId,
                stratum);
    }

    @Override
    public void hold(UUID sampleId) {
        locks.hold("audit-sample", List.of(sampleId.toString()));
    }
}
