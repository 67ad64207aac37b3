package safeguarding.reviewing.annualreport.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.report.Audience;
import safeguarding.platform.report.ReportState;
import safeguarding.platform.time.CivilTime;

/**
 * A report in the words of its page.
 *
 * @param standing what it is: a draft as at a day, or an edition
 * @param reason why there is another edition; null where none is given
 * @param hides whether small numbers are suppressed
 */
record PrintedReport(
        String year,
        String standing,
        @Nullable String reason,
        boolean hides,
        String from,
        String to,
        List<PrintedSection> sections) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static PrintedReport of(AnnualReportView report) {
        return new PrintedReport(
                report.year(),
                standing(report),
                report.reason(),
                report.audience().equals(Codes.of(Audience.PUBLIC)),
                day(report.from()),
                day(report.to()),
                report.sections().stream().map(PrintedSection::of).toList());
    }

    private static String standing(AnnualReportView report) {
        var published = report.publishedAt();
        if (report.state().equals(Codes.of(ReportState.DRAFT)) || published == null) {
            return "Draft, as at " + day(report.asAt()) + ". It is not published, and may change.";
        }
        return "Edition %d, published on %s, as at %s."
                .formatted(report.edition(), day(civil(published)), day(report.asAt()));
    }

    private static LocalDate civil(Instant instant) {
        return instant.atZone(CivilTime.ZONE).toLocalDate();
    }

    /** A civil day in words. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
