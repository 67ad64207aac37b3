package safeguarding.conference.involvement.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import safeguarding.conference.involvement.AgencyReport;
import safeguarding.conference.involvement.AgencyReports;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Keeps the reports of agencies. */
@ApplicationScoped
public class PanacheAgencyReports extends AggregateRepository<AgencyReport> implements AgencyReports {

    @Override
    public Optional<AgencyReport> of(UUID lineId) {
        return find("lineId", lineId).firstResultOptional();
    }

    @Override
    public void saveAll(List<AgencyReport> reports) {
        try {
            super.saveAll(reports);
        } catch (ConstraintViolationException refused) {
            throw "agency_report_of_line".equals(refused.getConstraintName())
                    ? ProblemException.of(ProblemType.CONFLICT, "The report has just been handed in: read it.")
                    : refused;
        }
    }
}
