package safeguarding.reviewing.annualreport;

import safeguarding.platform.report.YearlyReports;

/** The reports of this service. */
public interface AnnualReports extends YearlyReports<AnnualReport> {}
