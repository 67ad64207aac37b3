package safeguarding.reviewing.challenge.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.challenge.Answer;
import safeguarding.reviewing.challenge.Level;
import safeguarding.reviewing.challenge.Position;

/** What a manager answers. */
@Schema(name = "ChallengeAnswerGiven", description = "What a manager answers.")
public record AnswerFields(
        @Schema(
                description = "The level that answers, to which the matter went (CH3); absent for an answer to the"
                        + " informal challenge.",
                enumeration = {"team-manager", "service-manager", "head-of-service", "director"})
        @Nullable
        String level,

        @Schema(required = true, description = "On which day; never in the future.") @NotNull
        LocalDate answeredOn,

        @Schema(
                required = true,
                enumeration = {"agrees", "agrees-in-part", "disagrees"})
        @NotNull
        String position,

        @Schema(required = true, description = "In the words of the manager; it stays in this service.")
        @NotBlank
        @Size(max = 4000)
        String words) {

    static AnswerFields of(Answer answer) {
        return new AnswerFields(Codes.orNull(answer.level()), answer.on(), Codes.of(answer.position()), answer.words());
    }

    Answer read() {
        return new Answer(
                Codes.readOrNull("level", level, Level.class),
                answeredOn,
                Codes.read("position", position, Position.class),
                words);
    }

    @Override
    public String toString() {
        return "AnswerFields[masked]";
    }
}
