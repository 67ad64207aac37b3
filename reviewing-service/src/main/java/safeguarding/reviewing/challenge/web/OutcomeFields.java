package safeguarding.reviewing.challenge.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.challenge.Effect;
import safeguarding.reviewing.challenge.Outcome;
import safeguarding.reviewing.challenge.Resolution;

/** What came of a challenge. */
@Schema(name = "ChallengeOutcome", description = "What came of a challenge, and whether the plan changed.")
public record OutcomeFields(
        @Schema(required = true, description = "On which day; never in the future.") @NotNull
        LocalDate on,

        @Schema(
                required = true,
                enumeration = {"agreed", "partly-agreed", "not-agreed", "taken-on-by-cafcass", "not-pursued"})
        @NotNull
        String resolution,

        @Schema(
                required = true,
                description = "What changed for the child; not-known-yet is flagged until it is put right.",
                enumeration = {"plan-changed", "practice-changed", "nothing-changed", "not-known-yet"})
        @NotNull
        String effect,

        @Schema(description = "What was agreed and what changed; it stays in this service.") @Size(max = 4000) @Nullable
        String note) {

    static @Nullable OutcomeFields of(@Nullable Outcome outcome) {
        return outcome == null
                ? null
                : new OutcomeFields(
                        outcome.on(), Codes.of(outcome.resolution()), Codes.of(outcome.effect()), outcome.note());
    }

    /** The outcome in the words of the domain. */
    public Outcome read() {
        return new Outcome(
                on,
                Codes.read("resolution", resolution, Resolution.class),
                Codes.read("effect", effect, Effect.class),
                note);
    }

    @Override
    public String toString() {
        return "OutcomeFields[masked]";
    }
}
