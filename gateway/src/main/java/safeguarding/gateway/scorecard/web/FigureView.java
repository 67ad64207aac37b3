package safeguarding.gateway.scorecard.web;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One figure at a glance; its definition, breakdowns and series stand in the part of its service.
 *
 * @param source short name of the service
 * @param id the indicator, unique within its service
 * @param title what it counts, for people
 * @param kind number, share or median
 * @param value absent when it is suppressed or cannot be worked out, such as a share of nothing
 * @param unit children, conferences, percent …
 * @param suppressed whether a small number stays hidden from this reader
 * @param provisional whether the day is not over, so that the figure may change
 * @param target the target of the year, if one is set
 * @param previousYear the figure of the year before, if the service gives it
 * @param comparators the same figure of others
 */
@Schema(description = "One figure at a glance; its definition, breakdowns and series stand in the part of its service.")
public record FigureView(
        @Schema(required = true, examples = "conference") String source,

        @Schema(required = true, examples = "children-on-plans")
        String id,

        @Schema(required = true) String title,
        @Schema(examples = "number") @Nullable String kind,

        @Schema(description = "Absent when it is suppressed or cannot be worked out, such as a share of nothing.")
        @Nullable
        BigDecimal value,

        @Schema(examples = "children") @Nullable String unit,
        @Schema(required = true) boolean suppressed,

        @Schema(required = true, description = "The day is not over: the figure may change.")
        boolean provisional,

        @Nullable TargetView target,
        @Nullable PreviousYearView previousYear,
        @Schema(required = true) List<ComparedValueView> comparators) {

    public FigureView {
        comparators = List.copyOf(comparators);
    }
}
