package safeguarding.reviewing.health.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.health.NoScore;
import safeguarding.reviewing.health.year.YearAnswers;

/** What was answered about the health of a child for a year. */
@Schema(
        name = "HealthYearAnswers",
        description = "Yes or no for a year, and no day; absent for what nobody answered. Only the year is ever in an"
                + " event.")
public record YearAnswersFields(
        @Schema(
                required = true,
                description = "Calendar year in which the year of the return ends, 1 April to 31 March.",
                examples = "2026")
        @NotNull
        @Min(1990)
        @Max(2200)
        Integer year,

        @Schema(description = "Whether the child was convicted in the year.") @Nullable
        Boolean convicted,

        @Schema(description = "Whether the checks of a child under five are up to date.") @Nullable
        Boolean healthCheck,

        @Schema(description = "Whether they are up to date.") @Nullable
        Boolean immunisations,

        @Schema(description = "Whether a dentist saw the child.") @Nullable
        Boolean dentalCheck,

        @Schema(description = "Whether the child had its assessment.") @Nullable
        Boolean healthAssessment,

        @Schema(description = "Whether the child was found to misuse substances.") @Nullable
        Boolean substanceMisuse,

        @Schema(description = "Whether such a child received an intervention.") @Nullable
        Boolean interventionReceived,

        @Schema(description = "Whether one was offered to a child that received none.") @Nullable
        Boolean interventionOffered,

        @Schema(description = "Strengths and difficulties, 0 to 40.") @Nullable
        Integer score,

        @Schema(
                description = "Why there is no score (SDQ_REASON of the return).",
                enumeration = {"not-of-age", "carer-refused", "disability", "other", "child-refused"})
        @Nullable
        String noScoreBecause) {

    YearAnswers read() {
        return new YearAnswers(
                Objects.requireNonNull(year),
                convicted,
                healthCheck,
                immunisations,
                dentalCheck,
                healthAssessment,
                substanceMisuse,
                interventionReceived,
                interventionOffered,
                score,
                Codes.readOrNull("noScoreBecause", noScoreBecause, NoScore.class));
    }

    static YearAnswersFields of(YearAnswers told) {
        return new YearAnswersFields(
                told.year(),
                told.convicted(),
                told.healthCheck(),
                told.immunisations(),
                told.dentalCheck(),
                told.healthAssessment(),
                told.substanceMisuse(),
                told.interventionReceived(),
                told.interventionOffered(),
                told.score(),
                Codes.orNull(told.noScoreBecause()));
    }

    @Override
    public String toString() {
        return "YearAnswersFields[masked]";
    }
}
