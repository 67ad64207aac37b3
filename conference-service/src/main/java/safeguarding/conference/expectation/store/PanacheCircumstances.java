package safeguarding.conference.expectation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import safeguarding.conference.expectation.ChildCircumstances;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Keeps who works with children. */
@ApplicationScoped
class PanacheCircumstances extends AggregateRepository<ChildCircumstances> {

    @Override
    public void saveAll(List<ChildCircumstances> several) {
        try {
            super.saveAll(several);
        } catch (ConstraintViolationException refused) {
            throw "child_circumstances_of_child".equals(refused.getConstraintName())
                    ? ProblemException.of(
                            ProblemType.CONFLICT,
                            "Somebody has just written down the circumstances of this child: read them.")
                    : refused;
        }
    }
}
