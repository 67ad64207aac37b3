package safeguarding.audit.sampling.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.neighbours.PopulationQuestion;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.time.CivilTime;

/** Which cases a sample is drawn from; what is left out does not filter. */
@Schema(
        name = "AuditSampleQuery",
        description = "Which cases a sample is drawn from; what is left out does not filter.")
public record QuestionFields(
        @Schema(description = "Day on which a case has to be open; today when absent.") @Nullable
        LocalDate asAt,

        @Schema(maxItems = 50, description = "Codes of areas; those of the audit when absent.") @Size(max = 50)
        List<@NotNull @Size(min = 1, max = 60) String> areas,

        @Schema(maxItems = 100, description = "Codes of teams.") @Size(max = 100)
        List<@NotNull @Size(min = 1, max = 60) String> teams,

        @Schema(
                maxItems = 50,
                description = "Latest categories of plans, or categories of need of looked-after children.")
        @Size(max = 50)
        List<@NotNull @Size(min = 1, max = 60) String> categories,

        @Schema(description = "Whole months since the start, at least.") @Nullable @Min(0) @Max(300)
        Integer monthsAtLeast,

        @Schema(description = "Whole months since the start, at most.") @Nullable @Min(0) @Max(300)
        Integer monthsAtMost,

        @Schema(description = "Reviews not held by the day by which they were due, at least so many.")
        @Nullable
        @Min(0)
        @Max(100)
        Integer reviewsLateAtLeast,

        @Schema(description = "Core groups that had not met by the day by which they were to, at least so many.")
        @Nullable
        @Min(0)
        @Max(100)
        Integer coreGroupsMissedAtLeast) {

    public QuestionFields {
        areas = Objects.requireNonNullElse(areas, List.of());
        teams = Objects.requireNonNullElse(teams, List.of());
        categories = Objects.requireNonNullElse(categories, List.of());
    }

    /** No filter. */
    static QuestionFields none() {
        return new QuestionFields(null, List.of(), List.of(), List.of(), null, null, null, null);
    }

    /** The question about cases of a kind; a day to come is refused (A5). */
    PopulationQuestion about(CaseKind kind, Clock clock) {
        var today = CivilTime.today(clock);
        var day = asAt == null ? today : asAt;
        FactInItsTime.notAhead(day, today).orRefuse();
        return new PopulationQuestion(
                kind,
                day,
                areas,
                teams,
                categories,
                monthsAtLeast,
                monthsAtMost,
                reviewsLateAtLeast,
                coreGroupsMissedAtLeast);
    }

    static QuestionFields of(PopulationQuestion question) {
        return new QuestionFields(
                question.asAt(),
                question.areas(),
                question.teams(),
                question.categories(),
                question.monthsAtLeast(),
                question.monthsAtMost(),
                question.reviewsLateAtLeast(),
                question.coreGroupsMissedAtLeast());
    }
}
