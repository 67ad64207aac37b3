package safeguarding.platform.measure.web;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.measure.Question;
import safeguarding.platform.measure.Series;
import safeguarding.platform.problem.ProblemException;

/**
 * For which days figures are asked.
 *
 * @param from first day of what happened; null: 1 April of the year of asAt
 * @param to last day of what happened; null: asAt
 * @param asAt day on which things stand; null: today
 * @param knownOn day whose knowledge counts; null: what is known now
 * @param series code of the periods that are told beside it; null: quarters
 */
public record IndicatorFilter(
        @Parameter(description = "First day of what happened; 1 April of the year of asAt when absent.")
        @QueryParam("from")
        @Nullable
        LocalDate from,

        @Parameter(description = "Last day of what happened, not after asAt; asAt when absent.")
        @QueryParam("to")
        @Nullable
        LocalDate to,

        @Parameter(description = "Day on which things stand, not in the future; today when absent.")
        @QueryParam("asAt")
        @Nullable
        LocalDate asAt,

        @Parameter(
                description = "Day at whose end it was known: a day that has ended gives the same figures for ever."
                        + " What is known now when absent.")
        @QueryParam("knownOn")
        @Nullable
        LocalDate knownOn,

        @Parameter(
                description =
                        "Which periods the series tells: quarter (when absent) the previous year, the year to date"
                                + " and the ends of its quarters; month the last 24 months; year the last 5 years from April to"
                                + " March. Those of asAt end on that day.",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"quarter", "month", "year"}))
        @QueryParam("series")
        @Nullable
        String series) {

    Question question(Clock clock) {
        var beside = series == null
                ? Series.QUARTER
                : Series.withCode(series)
                        .orElseThrow(() -> ProblemException.invalid("series", "One of: quarter, month, year."));
        return Question.of(from, to, asAt, knownOn, clock).beside(beside);
    }
}
