package safeguarding.reviewing.participation.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.participation.AnswerGiven;
import safeguarding.reviewing.participation.AnswerGiven.How;

/** Somebody who was asked has answered. */
@Schema(name = "ReviewAnswer", description = "Somebody who was asked before a review has answered.")
public record AnswerFields(
        @Schema(required = true, description = "On which day; never in the future.") @NotNull
        LocalDate answeredOn,

        @Schema(
                required = true,
                description = "How; declined: they did not want to answer.",
                enumeration = {"in-writing", "in-a-talk", "through-somebody-else", "declined"})
        @NotNull
        String how,

        @Schema(description = "The answer as it was given; absent where it stands elsewhere. Never in an event.")
        @Size(max = 10000)
        @Nullable
        String answer) {

    AnswerGiven read() {
        return new AnswerGiven(answeredOn, Codes.read("how", how, How.class), answer);
    }

    static AnswerFields of(AnswerGiven answer) {
        return new AnswerFields(answer.on(), Codes.of(answer.how()), answer.words());
    }

    @Override
    public String toString() {
        return "AnswerFields[" + answeredOn + "]";
    }
}
