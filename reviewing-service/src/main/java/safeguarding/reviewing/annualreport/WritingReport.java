package safeguarding.reviewing.annualreport;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.measure.ReportingYear;
import safeguarding.platform.report.Editions;
import safeguarding.platform.report.WritingYearlyReport;
import safeguarding.platform.rule.Verdict;

/** The manager of the reviewing officers writes the report of a year, and publishes it once the year has ended (C2.14). */
@Singleton
public class WritingReport extends WritingYearlyReport<AnnualReport> {

    WritingReport(AnnualReports reports, Editions editions, CurrentCaller current, Clock clock) {
        super(reports, editions, current, clock);
    }

    @Override
    protected AnnualReport begin(ReportingYear year) {
        return AnnualReport.of(year);
    }

    @Override
    protected Verdict canBePublished(ReportingYear year, LocalDate today) {
        return AnnualReportRules.canBePublished(year, today);
    }
}
