package safeguarding.audit.reports;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.measure.ReportingYear;
import safeguarding.platform.report.Editions;
import safeguarding.platform.report.WritingYearlyReport;
import safeguarding.platform.rule.Verdict;

/** The manager of quality assurance writes the report of a year; it is published once the year has ended (QA50). */
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
