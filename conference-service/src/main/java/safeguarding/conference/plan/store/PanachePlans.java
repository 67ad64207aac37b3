package safeguarding.conference.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import safeguarding.conference.neighbours.RunningPlan;
import safeguarding.conference.neighbours.RunningPlans;
import safeguarding.conference.plan.OneOpenPlan;
import safeguarding.conference.plan.Plans;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.sql.Sql;

/** Keeps plans. That a child has one open plan at most is held by the database too, however many decide at once. */
@ApplicationScoped
public class PanachePlans extends AggregateRepository<ProtectionPlan> implements Plans, RunningPlans {

    /** On whichever record of the person it stands; the records are asked for once, not for each plan. */
    private static final String OF_PERSON = """
            select p.* from protection_plan p
            where p.child_id = any(cast((select records_of_person(cast(:child as uuid))) as uuid[]))
              and p.withdrawn_on is null""";

    private static final String OPEN = OF_PERSON + " and p.ended_on is null order by p.id";
    private static final String ALL = OF_PERSON + " order by p.started_on, p.id";

    private static final String RUNNING = """
            select p.id, asked.id, coalesce(p.reviewed_on[cardinality(p.reviewed_on)], p.started_on),
                   cardinality(p.reviewed_on) > 0
            from unnest(?) as asked (id) cross join lateral unnest(records_of_person(asked.id)) as record (id)
            join protection_plan p on p.child_id = record.id
            where p.ended_on is null and p.withdrawn_on is null
            order by asked.id, p.id""";

    private static final String BEFORE = """
            select p.id, asked.id,
                   coalesce((select max(r.day) from unnest(p.reviewed_on) r (day) where r.day < d.day), p.started_on),
                   exists (select from unnest(p.reviewed_on) r (day) where r.day < d.day)
            from unnest(?) as asked (id) cross join (values (cast(? as date))) d (day)
            cross join lateral unnest(records_of_person(asked.id)) as record (id)
            join protection_plan p on p.child_id = record.id
            where p.started_on < d.day and (p.ended_on is null or p.ended_on >= d.day) and p.withdrawn_on is null
            order by asked.id, p.id""";

    private final Sql sql;

    PanachePlans(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ProtectionPlan> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<ProtectionPlan> lock(UUID id) {
        var plan = find(id);
        plan.ifPresent(known -> getEntityManager().refresh(known, LockModeType.PESSIMISTIC_WRITE));
        return plan;
    }

    @Override
    public List<ProtectionPlan> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public Optional<ProtectionPlan> openOf(UUID childId) {
        return ofPerson(OPEN, childId).stream().findFirst();
    }

    @Override
    public List<ProtectionPlan> ofChild(UUID childId) {
        return ofPerson(ALL, childId);
    }

    @SuppressWarnings("unchecked")
    private List<ProtectionPlan> ofPerson(String query, UUID childId) {
        return getEntityManager()
                .createNativeQuery(query, ProtectionPlan.class)
                .setParameter("child", childId)
                .getResultList();
    }

    @Override
    public List<RunningPlan> ofChildren(Collection<UUID> childIds) {
        return sql.list(RUNNING, PanachePlans::running, childIds);
    }

    @Override
    public List<RunningPlan> before(Collection<UUID> childIds, LocalDate day) {
        return sql.list(BEFORE, PanachePlans::running, childIds, day);
    }

    private static RunningPlan running(ResultSet row) throws SQLException {
        return new RunningPlan(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, LocalDate.class),
                row.getBoolean(4));
    }

    @Override
    public ProtectionPlan save(ProtectionPlan plan) {
        try {
            return super.save(plan);
        } catch (ConstraintViolationException refused) {
            if ("protection_plan_one_open".equals(refused.getConstraintName())) {
                throw ProblemException.byRule(
                        new ProblemException.Rule(OneOpenPlan.RULE.id(), OneOpenPlan.RULE.citation()),
                        "The child has an open plan: a second one cannot begin.");
            }
            throw refused;
        }
    }
}
