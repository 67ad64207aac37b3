package safeguarding.conference.expectation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import safeguarding.conference.expectation.ExpectedAgency;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Keeps who is expected at conferences. */
@ApplicationScoped
class PanacheExpectedAgencies extends AggregateRepository<ExpectedAgency> {

    @Override
    public void saveAll(List<ExpectedAgency> several) {
        try {
            super.saveAll(several);
        } catch (ConstraintViolationException refused) {
            throw "expected_agency_once".equals(refused.getConstraintName())
                    ? ProblemException.of(ProblemType.CONFLICT, "The agency is expected at this conference already.")
                    : refused;
        }
    }
}
