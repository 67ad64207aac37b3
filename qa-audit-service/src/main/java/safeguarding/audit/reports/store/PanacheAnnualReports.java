package safeguarding.audit.reports.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import safeguarding.audit.reports.AnnualReport;
import safeguarding.audit.reports.AnnualReports;
import safeguarding.platform.aggregate.AggregateRepository;
import safeguarding.platform.measure.ReportingYear;
import safeguarding.platform.sql.NameLocks;

/** Keeps the reports. */
@ApplicationScoped
public class PanacheAnnualReports extends AggregateRepository<AnnualReport> implements AnnualReports {

    private final NameLocks locks;

    PanacheAnnualReports(NameLocks locks) {
        this.locks = locks;
    }

    @Override
    public Optional<AnnualReport> of(ReportingYear year) {
        return find("yearStartsIn", year.startsIn()).firstResultOptional();
    }

    /** There may be no row to lock yet, so that the year is. */
    @Override
    public Optional<AnnualReport> hold(ReportingYear year) {
        locks.hold("annual-report", List.of(year.toString()));
        return of(year);
    }
}
