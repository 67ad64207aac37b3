package safeguarding.conference.involvement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.involvement.AgencyInvolvement;
import safeguarding.conference.involvement.Involvements;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Keeps the agencies' lines. */
@ApplicationScoped
public class PanacheInvolvements extends AggregateRepository<AgencyInvolvement> implements Involvements {

    @Override
    public Optional<AgencyInvolvement> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<AgencyInvolvement> lock(UUID id) {
        var line = find(id);
        line.ifPresent(known -> getEntityManager().refresh(known, LockModeType.PESSIMISTIC_WRITE));
        return line;
    }

    @Override
    public Optional<AgencyInvolvement> find(UUID conferenceId, String agency, AgencyKind kind) {
        return find("conferenceId = ?1 and agency.agency = ?2 and agency.kind = ?3", conferenceId, agency, kind)
                .firstResultOptional();
    }

    @Override
    public List<AgencyInvolvement> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    @Override
    public List<AgencyInvolvement> at(UUID conferenceId) {
        return list("conferenceId = ?1 order by agency.agency, id", conferenceId);
    }

    @Override
    public void saveAll(List<AgencyInvolvement> lines) {
        try {
            super.saveAll(lines);
        } catch (ConstraintViolationException refused) {
            throw "agency_involvement_once".equals(refused.getConstraintName())
                    ? ProblemException.of(ProblemType.CONFLICT, "The agency has a line at this conference already.")
                    : refused;
        }
    }
}
