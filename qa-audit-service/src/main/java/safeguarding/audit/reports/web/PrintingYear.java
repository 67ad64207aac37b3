package safeguarding.audit.reports.web;

import static safeguarding.audit.reports.web.Printing.number;
import static safeguarding.audit.reports.web.Printing.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.reports.web.Printed.PrintedItem;
import safeguarding.audit.reports.web.Printed.PrintedSection;
import safeguarding.audit.reports.web.Printed.PrintedTable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.measure.web.IndicatorView;
import safeguarding.platform.measure.web.IndicatorView.SeriesView;
import safeguarding.platform.report.Audience;
import safeguarding.platform.report.ReportState;
import safeguarding.platform.time.CivilTime;

/** The report of a year in the words of its page. */
final class PrintingYear {

    private static final String PREVIOUS_YEAR = "previous-year";

    private PrintingYear() {}

    static Printed of(AnnualReportView report) {
        var lead = new ArrayList<String>();
        lead.add("From %s to %s.".formatted(InWords.day(report.from()), InWords.day(report.to())));
        var reason = report.reason();
        if (reason != null) {
            lead.add("Why there is another edition: " + reason);
        }
        return new Printed(
                "Quality assurance: report of the year " + report.year(),
                standing(report),
                lead,
                report.audience().equals(Codes.of(Audience.PUBLIC)),
                report.sections().stream().map(PrintingYear::section).toList());
    }

    private static String standing(AnnualReportView report) {
        var published = report.publishedAt();
        if (report.state().equals(Codes.of(ReportState.DRAFT)) || published == null) {
            return "Draft, as at " + InWords.day(report.asAt()) + ". It is not published, and may change.";
        }
        return "Edition %d, published on %s, as at %s."
                .formatted(
                        report.edition(),
                        InWords.day(published.atZone(CivilTime.ZONE).toLocalDate()),
                        InWords.day(report.asAt()));
    }

    private static PrintedSection section(AnnualSectionView section) {
        var said = section.commentary();
        return new PrintedSection(
                section.section(),
                section.title(),
                said == null ? null : said.text(),
                List.of(),
                Printing.chart("chart-" + section.section(), "Good or better by audit", section.audits()),
                Printing.filled(
                        figures(section),
                        Printing.audits("Audits of the programme", section.audits()),
                        PrintingTheme.feedback(section.feedback())),
                Stream.concat(Printing.findings(section.findings()).stream(), definitions(section.figures()))
                        .toList());
    }

    private static PrintedTable figures(AnnualSectionView section) {
        return Printing.table(
                "Figures: " + section.title(),
                List.of(words("Figure"), number("Year"), number("Cases"), number("Year before")),
                section.figures().stream().map(PrintingYear::figure).toList());
    }

    private static List<String> figure(IndicatorView figure) {
        return List.of(
                figure.title(),
                value(figure, figure.suppressed(), figure.value()),
                of(figure.numerator(), figure.denominator()),
                figure.series().stream()
                        .filter(period -> period.kind().equals(PREVIOUS_YEAR))
                        .findFirst()
                        .map(period -> before(figure, period))
                        .orElse(""));
    }

    private static String before(IndicatorView figure, SeriesView period) {
        return value(figure, period.suppressed(), period.value());
    }

    private static String value(IndicatorView figure, boolean suppressed, @Nullable Object value) {
        if (suppressed) {
            return InWords.HIDDEN;
        }
        return value == null ? "no cases" : value + (figure.kind().equals("share") ? "%" : "");
    }

    private static String of(@Nullable Long numerator, @Nullable Long denominator) {
        return numerator == null || denominator == null ? "" : numerator + " of " + denominator;
    }

    private static Stream<PrintedItem> definitions(List<IndicatorView> figures) {
        return figures.stream()
                .map(figure ->
                        new PrintedItem(figure.title(), figure.definition(), "Rule %s.".formatted(figure.rule())));
    }
}
