package safeguarding.audit.reports;

import java.time.LocalDate;
import safeguarding.platform.measure.ReportingYear;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** When a year is reported on. */
public final class AnnualReportRules {

    /** A report is about a whole year. */
    public static final Rule WHOLE_YEAR = new Rule(
            "QA50",
            "Practice of this service: the yearly report of the Quality Assurance Manager",
            "The report of a year is published once the year has ended.");

    private AnnualReportRules() {}

    /** Can the report of a year be published on this civil day? */
    public static Verdict canBePublished(ReportingYear year, LocalDate today) {
        return today.isAfter(year.last())
                ? Verdict.permitted()
                : WHOLE_YEAR.refuses("The year %s ends on %s: its report is published from the day after on."
                        .formatted(year, year.last()));
    }
}
