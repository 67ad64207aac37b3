package safeguarding.platform.report;

import java.util.Optional;
import safeguarding.platform.measure.ReportingYear;

/** The yearly reports of a service, one for each year of which something is said or published. */
public interface YearlyReports<R extends YearlyReport> {

    /** The report of a year; empty while nothing is said in it. */
    Optional<R> of(ReportingYear year);

    /** The same, and keeps everybody else from the report of that year until the end of the transaction. */
    Optional<R> hold(ReportingYear year);

    /** Keeps the report with what happened to it. */
    R save(R report);
}
