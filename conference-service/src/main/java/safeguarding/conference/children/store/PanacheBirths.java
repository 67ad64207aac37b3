package safeguarding.conference.children.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import safeguarding.conference.children.birth.Birth;
import safeguarding.conference.children.birth.Births;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Keeps births. That nobody is born twice is held by the database too. */
@ApplicationScoped
public class PanacheBirths extends AggregateRepository<Birth> implements Births {

    @Override
    public Optional<Birth> find(UUID birthId) {
        return findByIdOptional(birthId);
    }

    @Override
    public List<Birth> with(UUID childId) {
        return list("bornWith = ?1 and withdrawal.on is null order by id", childId);
    }

    @Override
    public Birth save(Birth birth) {
        try {
            return super.save(birth);
        } catch (ConstraintViolationException refused) {
            throw "birth_once".equals(refused.getConstraintName())
                    ? ProblemException.of(ProblemType.CONFLICT, "The birth is recorded already.")
                    : refused;
        }
    }
}
