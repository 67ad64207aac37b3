package safeguarding.reviewing.participation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.participation.ConsultedParty;
import safeguarding.reviewing.participation.Question;

/** Somebody was asked. */
@Schema(name = "ReviewQuestion", description = "Somebody was asked what they think before a review.")
public record QuestionFields(
        @Schema(
                required = true,
                enumeration = {"child", "parent", "carer", "school", "health", "other"})
        @NotNull
        String party,

        @Schema(description = "Who, in the words of the unit; never in an event.") @Size(max = 200) @Nullable
        String person,

        @Schema(required = true, description = "Staff number.", examples = "S1042") @NotBlank @Size(max = 100)
        String askedBy,

        @Schema(required = true, description = "On which day; never in the future.") @NotNull
        LocalDate askedOn) {

    Question read() {
        return new Question(Codes.read("party", party, ConsultedParty.class), person, askedBy, askedOn);
    }

    static QuestionFields of(Question question) {
        return new QuestionFields(
                Codes.of(question.party()), question.person(), question.askedBy(), question.askedOn());
    }

    @Override
    public String toString() {
        return "QuestionFields[" + party + "]";
    }
}
