package safeguarding.audit.reports;

import safeguarding.platform.report.YearlyReports;

/** The yearly reports of quality assurance. */
public interface AnnualReports extends YearlyReports<AnnualReport> {}
