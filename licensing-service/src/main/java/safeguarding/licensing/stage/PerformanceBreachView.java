package safeguarding.licensing.stage;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.licensing.law.lawfulness.Breach;
import safeguarding.platform.coding.Codes;

/** What breaks the law of hours. */
@Schema(name = "PerformanceBreach", description = "What breaks the law of hours: the rule, the days and both figures.")
public record PerformanceBreachView(
        @Schema(required = true, description = "Which limit.", examples = "performance_2014.latest-at-place.5")
        String limitId,

        @Schema(required = true, description = "Id in the list of rules.", examples = "H7")
        String ruleId,

        @Schema(required = true, description = "Where it stands in the law.")
        String citation,

        @Schema(required = true, description = "First civil day.")
        LocalDate from,

        @Schema(required = true, description = "Last civil day.")
        LocalDate to,

        @Schema(required = true, description = "What the law allows or wants, in the unit.")
        int limit,

        @Schema(required = true, description = "What is there instead, in the unit.")
        int found,

        @Schema(
                required = true,
                description = "What both count: minutes for clock (after midnight) and duration, else whole ones.",
                enumeration = {"clock", "duration", "year", "month", "week", "day", "child", "break"})
        String unit,

        @Schema(required = true, description = "Both in one sentence.")
        String sentence) {

    /** A breach, as it travels. */
    public static PerformanceBreachView of(Breach breach) {
        return new PerformanceBreachView(
                breach.id(),
                breach.rule(),
                breach.citation(),
                breach.when().first(),
                breach.when().last(),
                breach.limit().amount(),
                breach.found().amount(),
                Codes.of(breach.unit()),
                breach.sentence());
    }
}
