package safeguarding.audit.programmes.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.programmes.AuditProgramme;
import safeguarding.audit.programmes.ProgrammeYear;
import safeguarding.audit.programmes.Programmes;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.sql.NameLocks;

/** Keeps the programmes of the years. */
@ApplicationScoped
public class PanacheProgrammes extends AggregateRepository<AuditProgramme> implements Programmes {

    private final NameLocks locks;

    PanacheProgrammes(NameLocks locks) {
        this.locks = locks;
    }

    @Override
    public void holdStill(ProgrammeYear year) {
        locks.hold("past-audits", List.of(year.code()));
    }

    @Override
    public Optional<AuditProgramme> find(UUID programmeId) {
        return findByIdOptional(programmeId);
    }

    @Override
    public Optional<AuditProgramme> of(ProgrammeYear year) {
        return find("startsIn", year.startsIn()).firstResultOptional();
    }

    @Override
    public List<AuditProgramme> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public void hold(AuditProgramme programme) {
        getEntityManager().refresh(programme, LockModeType.PESSIMISTIC_WRITE);
    }
}
