package safeguarding.audit.population.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.neighbours.PopulationQuestion;

/** Which cases are asked for; what is left out does not filter. */
public record PopulationFilter(
        @Parameter(description = "Code of the area responsible.", schema = @Schema(maxLength = 60))
        @QueryParam("area")
        @Size(max = 60)
        @Nullable
        String area,

        @Parameter(description = "Code of the team responsible.", schema = @Schema(maxLength = 60))
        @QueryParam("team")
        @Size(max = 60)
        @Nullable
        String team,

        @Parameter(
                description = "Latest category of a plan, such as neglect; category of need of a looked-after child.",
                schema = @Schema(maxLength = 60))
        @QueryParam("category")
        @Size(max = 60)
        @Nullable
        String category,

        @Parameter(description = "Whole months since the start, at least.")
        @QueryParam("monthsAtLeast")
        @Min(0)
        @Max(300)
        @Nullable
        Integer monthsAtLeast,

        @Parameter(description = "Whole months since the start, at most.")
        @QueryParam("monthsAtMost")
        @Min(0)
        @Max(300)
        @Nullable
        Integer monthsAtMost,

        @Parameter(description = "Reviews not held by the day by which they were due, at least so many.")
        @QueryParam("reviewsLateAtLeast")
        @Min(0)
        @Max(100)
        @Nullable
        Integer reviewsLateAtLeast,

        @Parameter(description = "Core groups that had not met by the day by which they were to, at least so many.")
        @QueryParam("coreGroupsMissedAtLeast")
        @Min(0)
        @Max(100)
        @Nullable
        Integer coreGroupsMissedAtLeast) {

    /** The question of a day. */
    PopulationQuestion about(CaseKind kind, java.time.LocalDate asAt) {
        return new PopulationQuestion(
                kind,
                asAt,
                one(area),
                one(team),
                one(category),
                monthsAtLeast,
                monthsAtMost,
                reviewsLateAtLeast,
                coreGroupsMissedAtLeast);
    }

    private static List<String> one(@Nullable String code) {
        return code == null ? List.of() : List.of(code);
    }
}
