package safeguarding.platform.measure.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.measure.Series;

/** An indicator with its numbers. */
@Schema(
        name = "Indicator",
        description =
                "An indicator with its numbers. Numerator and denominator are exact; a percentage is rounded to one"
                        + " decimal, half up. Where suppressed is true the numbers are there and not told.")
public record IndicatorView(
        @Schema(required = true, description = "Short name of the service.", examples = "conference")
        String service,

        @Schema(required = true, examples = "children-on-plans")
        String id,

        @Schema(required = true) String title,

        @Schema(required = true, description = "What is counted, in sentences.")
        String definition,

        @Schema(required = true, description = "Rule that it follows.", examples = "B4.1")
        String rule,

        @Schema(required = true) String citation,

        @Schema(
                required = true,
                enumeration = {"number", "share", "median"})
        String kind,

        @Schema(required = true, description = "What the value counts; percent for a share.", examples = "children")
        String unit,

        @Schema(required = true) LocalDate from,
        @Schema(required = true) LocalDate to,
        @Schema(required = true) LocalDate asAt,
        @Nullable LocalDate knownOn,
        @Schema(required = true) boolean provisional,

        @Schema(description = "Absent for a median, and when suppressed.") @Nullable
        Long numerator,

        @Schema(description = "Absent for a plain number, and when suppressed.") @Nullable
        Long denominator,

        @Schema(description = "Absent when suppressed, and for a share or a median of nothing.") @Nullable
        BigDecimal value,

        @Schema(required = true) boolean suppressed,
        @Schema(required = true, maxItems = 20) List<ExclusionView> exclusions,

        @Schema(description = "Target of the year of asAt; absent when none is set.") @Nullable
        TargetLine target,

        @Schema(
                required = true,
                maxItems = 100,
                description = "What others reached in the latest year up to that of asAt.")
        List<ComparatorLine> comparators,

        @Schema(required = true, maxItems = 20) List<BreakdownView> breakdowns,

        @Schema(
                required = true,
                maxItems = Series.LONGEST,
                description =
                        "The previous year, the year to date, and how it stood at the ends of its quarters; or months,"
                                + " or years, as asked.")
        List<SeriesView> series) {

    /** Cases that are left out. */
    @Schema(name = "IndicatorExclusion", description = "Cases that are left out, and why.")
    public record ExclusionView(
            @Schema(required = true, examples = "transfer-in-without-section-47")
            String code,

            @Schema(required = true) String title,

            @Schema(description = "Absent when suppressed.") @Nullable
            Long count) {}

    /** A target beside a figure. */
    @Schema(name = "IndicatorTargetLine", description = "What is aimed at in a year.")
    public record TargetLine(
            @Schema(required = true, examples = "2013/14") String year,
            @Schema(required = true) BigDecimal value,

            @Schema(
                    required = true,
                    enumeration = {"at-least", "at-most"})
            String direction,

            @Schema(required = true) String source) {}

    /** A comparator beside a figure. */
    @Schema(name = "IndicatorComparatorLine", description = "What others reached in a year.")
    public record ComparatorLine(
            @Schema(required = true, examples = "statistical-neighbours")
            String group,

            @Schema(required = true, examples = "2013/14") String year,
            @Schema(required = true) BigDecimal value,
            @Schema(required = true) String source) {}

    /** The number asked for, broken down. */
    @Schema(name = "IndicatorBreakdown", description = "The number asked for, broken down; each case is in one group.")
    public record BreakdownView(
            @Schema(required = true, examples = "area") String by,
            @Schema(required = true, maxItems = 200) List<GroupView> groups) {}

    /** One group of a breakdown. */
    @Schema(name = "IndicatorGroup", description = "One group of a breakdown.")
    public record GroupView(
            @Schema(required = true, examples = "north-east")
            String code,

            @Schema(required = true) String title,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal value,
            @Schema(required = true) boolean suppressed) {}

    /** The number of another period. */
    @Schema(name = "IndicatorPeriod", description = "The number of another period.")
    public record SeriesView(
            @Schema(required = true, examples = "2012/13") String period,

            @Schema(
                    required = true,
                    enumeration = {"previous-year", "year-to-date", "quarter-end", "month", "year"})
            String kind,

            @Schema(required = true) LocalDate from,
            @Schema(required = true) LocalDate to,
            @Schema(required = true) LocalDate asAt,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal value,
            @Schema(required = true) boolean suppressed,
            @Schema(required = true) boolean provisional) {}
}
