package safeguarding.reviewing.annualreport;

import java.util.Optional;
import safeguarding.platform.measure.ReportingYear;

/** The reports of this service, one for each year of which something is said or published. */
public interface AnnualReports {

    /** The report of a year; empty while nothing is said in it. */
    Optional<AnnualReport> of(ReportingYear year);

    /** The same, and keeps everybody else from the report of that year until the end of the transaction. */
    Optional<AnnualReport> hold(ReportingYear year);

    /** Keeps the report with what happened to it. */
    AnnualReport save(AnnualReport report);
}
