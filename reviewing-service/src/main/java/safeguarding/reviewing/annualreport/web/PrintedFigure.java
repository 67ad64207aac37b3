package safeguarding.reviewing.annualreport.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.measure.web.IndicatorView;
import safeguarding.platform.measure.web.IndicatorView.BreakdownView;
import safeguarding.platform.measure.web.IndicatorView.GroupView;
import safeguarding.platform.measure.web.IndicatorView.SeriesView;

/**
 * A figure in the words of the page.
 *
 * @param of of how many, such as {@code 41 of 50}; empty for a plain number
 * @param before the year before
 * @param beside target and comparators, each a short sentence
 * @param leftOut cases that are not counted, each with its number
 */
record PrintedFigure(
        String title,
        String definition,
        String rule,
        String value,
        String of,
        String before,
        List<String> beside,
        List<String> leftOut,
        List<PrintedBreakdown> breakdowns) {

    private static final String HIDDEN = "not shown";
    private static final String PREVIOUS_YEAR = "previous-year";
    private static final String SHARE = "share";

    /** The groups of a figure; whether any of them is of so many. */
    record PrintedBreakdown(String by, boolean ratios, List<PrintedGroup> groups) {}

    /** One of them. */
    record PrintedGroup(String title, String value, String of) {}

    static PrintedFigure of(IndicatorView figure) {
        return new PrintedFigure(
                figure.title(),
                figure.definition(),
                figure.rule(),
                value(figure, figure.value(), figure.suppressed()),
                ratio(figure.numerator(), figure.denominator()),
                before(figure),
                beside(figure),
                figure.exclusions().stream()
                        .filter(left -> left.count() == null || left.count() > 0)
                        .map(left -> left.title().replaceAll("\\.$", "") + ": " + number(left.count()))
                        .toList(),
                figure.breakdowns().stream()
                        .map(breakdown -> breakdown(figure, breakdown))
                        .filter(breakdown -> !breakdown.groups().isEmpty())
                        .toList());
    }

    /** A count; one that is not told is not shown. */
    static String number(@Nullable Long count) {
        return count == null ? HIDDEN : count.toString();
    }

    private static String value(IndicatorView figure, @Nullable BigDecimal value, boolean suppressed) {
        if (suppressed) {
            return HIDDEN;
        }
        return value == null
                ? "no cases"
                : value.toPlainString() + (figure.kind().equals(SHARE) ? "%" : "");
    }

    /** Of how many cases; for a median how many there were. */
    private static String ratio(@Nullable Long numerator, @Nullable Long denominator) {
        if (denominator == null) {
            return "";
        }
        return numerator == null ? denominator.toString() : numerator + " of " + denominator;
    }

    private static String before(IndicatorView figure) {
        return figure.series().stream()
                .filter(period -> period.kind().equals(PREVIOUS_YEAR))
                .findFirst()
                .map(period -> before(figure, period))
                .orElse("");
    }

    private static String before(IndicatorView figure, SeriesView period) {
        var ratio = ratio(period.numerator(), period.denominator());
        return value(figure, period.value(), period.suppressed()) + (ratio.isEmpty() ? "" : " (" + ratio + ")");
    }

    private static List<String> beside(IndicatorView figure) {
        var target = Optional.ofNullable(figure.target())
                .map(aim -> "Target %s: %s %s"
                        .formatted(
                                aim.year(),
                                aim.direction().replace('-', ' '),
                                aim.value().toPlainString()))
                .stream();
        var others = figure.comparators().stream()
                .map(other -> "%s %s: %s"
                        .formatted(
                                other.group().replace('-', ' '),
                                other.year(),
                                other.value().toPlainString()));
        return Stream.concat(target, others).toList();
    }

    private static PrintedBreakdown breakdown(IndicatorView figure, BreakdownView breakdown) {
        var groups = breakdown.groups().stream()
                .map(group -> group(figure, breakdown.by(), group))
                .toList();
        return new PrintedBreakdown(
                breakdown.by().replace('-', ' '),
                groups.stream().anyMatch(group -> !group.of().isEmpty()),
                groups);
    }

    private static PrintedGroup group(IndicatorView figure, String by, GroupView group) {
        return new PrintedGroup(
                CodesInWords.of(by, group.code(), group.title()),
                value(figure, group.value(), group.suppressed()),
                ratio(group.numerator(), group.denominator()));
    }
}
