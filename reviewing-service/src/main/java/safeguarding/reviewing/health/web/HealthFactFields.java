package safeguarding.reviewing.health.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.health.HealthFact;
import safeguarding.reviewing.health.HealthKind;
import safeguarding.reviewing.health.NoScore;

/** What the return OC2 asks of a child, on a day. */
@Schema(name = "HealthFact", description = "What the return OC2 asks of a child, on a day.")
public record HealthFactFields(
        @Schema(
                required = true,
                description = "What was done or found; never in an event.",
                enumeration = {
                    "health-assessment",
                    "health-check",
                    "dental-check",
                    "immunisations",
                    "strengths-and-difficulties",
                    "substance-misuse",
                    "conviction"
                })
        @NotNull
        String kind,

        @Schema(required = true, description = "Day on which it was done or found; never in the future.") @NotNull
        LocalDate on,

        @Schema(description = "Whether the immunisations are up to date; for immunisations alone. Never in an event.")
        @Nullable
        Boolean upToDate,

        @Schema(description = "Strengths and difficulties, 0 to 40. Never in an event.") @Nullable
        Integer score,

        @Schema(
                description = "Why there is no score (SDQ_REASON of the return). Never in an event.",
                enumeration = {"not-of-age", "carer-refused", "disability", "other", "child-refused"})
        @Nullable
        String noScoreBecause,

        @Schema(
                description =
                        "Whether the child received an intervention; for substance misuse alone. Never in an event.")
        @Nullable
        Boolean interventionReceived,

        @Schema(description = "Whether an intervention was offered to a child who received none. Never in an event.")
        @Nullable
        Boolean interventionOffered) {

    HealthFact read() {
        return new HealthFact(
                Codes.read("kind", kind, HealthKind.class),
                on,
                upToDate,
                score,
                Codes.readOrNull("noScoreBecause", noScoreBecause, NoScore.class),
                interventionReceived,
                interventionOffered);
    }

    static HealthFactFields of(HealthFact told) {
        return new HealthFactFields(
                Codes.of(told.kind()),
                told.on(),
                told.upToDate(),
                told.score(),
                Codes.orNull(told.noScoreBecause()),
                told.interventionReceived(),
                told.interventionOffered());
    }

    @Override
    public String toString() {
        return "HealthFactFields[masked]";
    }
}
