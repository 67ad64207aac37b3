package safeguarding.conference.plan.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.Category;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** Which plans are asked for; what is left out does not filter. */
public record PlanFilter(
        @Parameter(description = "Code of the area responsible.") @QueryParam("area") @Nullable
        String area,

        @Parameter(
                description = "Latest category.",
                schema = @Schema(enumeration = {"neglect", "physical", "sexual", "emotional", "multiple"}))
        @QueryParam("category")
        @Nullable
        String category,

        @Parameter(description = "Length in whole months on asAt, or at the end of the plan.")
        @QueryParam("lengthMonthsAtLeast")
        @Min(0)
        @Max(240)
        @Nullable
        Integer lengthMonthsAtLeast,

        @Parameter(
                description = "Open, ended or all on asAt; open when absent.",
                schema = @Schema(enumeration = {"open", "ended", "all"}))
        @QueryParam("state")
        @Nullable
        String state,

        @Parameter(description = "Day whose state is asked for; today when absent.") @QueryParam("asAt") @Nullable
        LocalDate asAt,

        @Parameter(description = "What was recorded by the end of this day; today when absent.")
        @QueryParam("knownOn")
        @Nullable
        LocalDate knownOn,

        @Parameter(description = "Identifier of a child.") @QueryParam("childId") @Nullable
        UUID childId) {

    /** The days that are asked for. */
    OnADay day() {
        return new OnADay(asAt, knownOn);
    }

    @Nullable
    String categoryName() {
        var read = Codes.readOrNull("category", category, Category.class);
        return read == null ? null : read.name();
    }

    /**
     * The start, to read plans in the order of it. The sum keeps the planner from walking over all that had ended before,
     * where the index of the open ones finds a few.
     */
    String startColumn() {
        return state == null || state.equals("open") ? "(p.started_on + 0)" : "p.started_on";
    }

    /** The condition of the state on the day {@code :asAt}. */
    String stateCondition() {
        return switch (state == null ? "open" : state) {
            case "open" -> "daterange(p.started_on, p.ended_on) @> cast(:asAt as date)";
            case "ended" -> "p.ended_on <= :asAt";
            case "all" -> "p.started_on <= :asAt";
            default ->
                throw ProblemException.invalid(java.util.List.of(new Violation("state", "One of: open, ended, all.")));
        };
    }
}
