package safeguarding.reviewing.decisions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.decisions.DecisionKind;
import safeguarding.reviewing.decisions.DecisionMade;

/** What a review decided, who does it and by when. */
@Schema(name = "ReviewDecisionMade", description = "What a review decided or recommended, who does it and by when.")
public record DecisionFields(
        @Schema(
                required = true,
                enumeration = {"decision", "recommendation"})
        @NotNull
        String kind,

        @Schema(required = true, description = "In words; never in an event.") @NotBlank @Size(max = 4000)
        String wording,

        @Schema(
                required = true,
                description = "Staff number, or the role of somebody outside of the council.",
                examples = "S1042")
        @NotBlank
        @Size(max = 100)
        String owner,

        @Schema(required = true, description = "Last day that is in time; not before the review.") @NotNull
        LocalDate dueOn,

        @Schema(
                description = "The same for the child. Absent while nobody has written it: then its summary leaves the"
                        + " decision out.")
        @Valid
        @Nullable
        PlainWordsFields inPlainWords) {

    /** The decision in the words of the domain. */
    public DecisionMade read() {
        return new DecisionMade(
                Codes.read("kind", kind, DecisionKind.class),
                wording,
                owner,
                dueOn,
                inPlainWords == null ? null : inPlainWords.read());
    }

    static DecisionFields of(DecisionMade made) {
        return new DecisionFields(
                Codes.of(made.kind()),
                made.wording(),
                made.owner(),
                made.dueOn(),
                PlainWordsFields.of(made.inPlainWords()));
    }

    @Override
    public String toString() {
        return "DecisionFields[" + kind + ", " + dueOn + "]";
    }
}
