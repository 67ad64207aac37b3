package safeguarding.conference.convening.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.convening.Conferences;
import safeguarding.conference.convening.StageName;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.sql.NameLocks;

/** Keeps conferences. That no chair sits in two at once is held by the database, even for two bookings at one instant. */
@ApplicationScoped
public class PanacheConferences extends AggregateRepository<ChildProtectionConference> implements Conferences {

    private static final String CHAIR_BOOKED = "23P01";
    private static final String RECONVENED_ONCE = "conference_reconvened_once";

    private static final String ABOUT =
            "select c.* from conference c where c.child_ids && cast(:children as uuid[]) order by c.id";

    private static final String PREVIOUS_CHAIR = """
            select c.chair_id from conference c
            where c.child_ids && cast(:children as uuid[]) and c.id <> :id
              and c.stage = 'HELD' and c.chair_id is not null
            order by c.held_on desc, c.id desc limit 1
            """;

    private final NameLocks locks;

    PanacheConferences(NameLocks locks) {
        this.locks = locks;
    }

    @Override
    public Optional<ChildProtectionConference> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<ChildProtectionConference> all(Collection<UUID> ids) {
        return list("id in ?1 order by id", ids);
    }

    @Override
    public Optional<ChildProtectionConference> called(String externalReference) {
        locks.hold("conference", List.of(externalReference));
        return find("origin.externalReference", externalReference).firstResultOptional();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<ChildProtectionConference> about(UUID childId) {
        return getEntityManager()
                .createNativeQuery(ABOUT, ChildProtectionConference.class)
                .setParameter("children", new UUID[] {childId})
                .getResultList();
    }

    @Override
    public Optional<ChildProtectionConference> reconvening(UUID id) {
        return find("origin.reconvenes = ?1 and progress.stage <> ?2", id, StageName.CANCELLED)
                .firstResultOptional();
    }

    /** The sitting that goes on with one; where none stands, the last that was to. */
    private Optional<ChildProtectionConference> next(UUID id) {
        return reconvening(id)
                .or(() -> find("origin.reconvenes = ?1 order by id desc", id).firstResultOptional());
    }

    @Override
    public List<ChildProtectionConference> chain(ChildProtectionConference conference) {
        var sittings = new ArrayDeque<ChildProtectionConference>(List.of(conference));
        while (sittings.getFirst().origin().reconvenes() instanceof UUID earlier) {
            sittings.addFirst(find(earlier).orElseThrow());
        }
        for (var next = next(conference.id());
                next.isPresent();
                next = next(next.get().id())) {
            sittings.addLast(next.get());
        }
        return List.copyOf(sittings);
    }

    @Override
    public List<ChildProtectionConference> dueFrom(UUID planId, LocalDate startsOn) {
        return list(
                "clock.subject = ?1 and clock.startsOn = ?2 and progress.stage <> ?3 order by id",
                planId,
                startsOn,
                StageName.CANCELLED);
    }

    @Override
    public List<ChildProtectionConference> dueOfEnquiry(UUID enquiryId) {
        return list("origin.enquiryId = ?1 and clock.subject = ?1 order by id", enquiryId);
    }

    @Override
    public List<ChildProtectionConference> limitedBy(UUID subject, String ruleId, LocalDate startsOn) {
        return list(
                "clock.subject = ?1 and clock.rule = ?2 and clock.startsOn = ?3 and withdrawal is null order by id",
                subject,
                ruleId,
                startsOn);
    }

    @Override
    public Optional<UUID> previousChair(ChildProtectionConference conference) {
        return getEntityManager()
                .createNativeQuery(PREVIOUS_CHAIR, UUID.class)
                .setParameter("children", conference.childIds().toArray(UUID[]::new))
                .setParameter("id", conference.id())
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    @Override
    public ChildProtectionConference save(ChildProtectionConference conference) {
        try {
            return super.save(conference);
        } catch (ConstraintViolationException refused) {
            throw refusal(refused);
        }
    }

    private static RuntimeException refusal(ConstraintViolationException refused) {
        if (CHAIR_BOOKED.equals(refused.getSQLState())) {
            return ProblemException.of(
                    ProblemType.CONFLICT, "The chair is booked for another conference at that time.");
        }
        return RECONVENED_ONCE.equals(refused.getConstraintName())
                ? ProblemException.of(ProblemType.CONFLICT, "The conference before is reconvened by another sitting.")
                : refused;
    }
}
