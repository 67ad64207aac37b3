package safeguarding.reviewing.challenge.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.challenge.FormalStage;
import safeguarding.reviewing.challenge.Level;

/** The matter goes to a level. */
@Schema(
        name = "ChallengeStage",
        description = "The matter goes to a level; by when it answers is a deadline of the challenge.")
public record StageFields(
        @Schema(
                required = true,
                description = "From one stage to the next it rises; any may be skipped (C2.10).",
                enumeration = {"team-manager", "service-manager", "head-of-service", "director"})
        @NotNull
        String level,

        @Schema(required = true, description = "On which day; never in the future.") @NotNull
        LocalDate startedOn,

        @Schema(required = true, description = "Who is to answer.", examples = "The manager of north-east care team 1")
        @NotBlank
        @Size(max = 200)
        String addressedTo) {

    static StageFields of(FormalStage stage) {
        return new StageFields(Codes.of(stage.level()), stage.startedOn(), stage.addressedTo());
    }

    /** The stage in the words of the domain. */
    public FormalStage read() {
        return new FormalStage(Codes.read("level", level, Level.class), startedOn, addressedTo);
    }

    @Override
    public String toString() {
        return "StageFields[masked]";
    }
}
