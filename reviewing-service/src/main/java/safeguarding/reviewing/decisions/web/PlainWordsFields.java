package safeguarding.reviewing.decisions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.decisions.InPlainWords;
import safeguarding.reviewing.decisions.PlainlyDoneBy;

/** A decision as it is told to the child. */
@Schema(
        name = "ReviewDecisionInPlainWords",
        description = "The decision as it is told to the child in its summary. Never the words for managers.")
public record PlainWordsFields(
        @Schema(
                required = true,
                description = "What will happen, in short words for the child; without the names of others.",
                examples = "You will see your nan every month.")
        @NotBlank
        @Size(max = 1000)
        String text,

        @Schema(
                required = true,
                description = "Who does it, as a part and not a person.",
                enumeration = {
                    "child",
                    "social-worker",
                    "social-workers-manager",
                    "reviewing-officer",
                    "carer",
                    "parent",
                    "school",
                    "health",
                    "advocate",
                    "personal-adviser",
                    "somebody-else"
                })
        @NotNull
        String doneBy) {

    InPlainWords read() {
        return new InPlainWords(text, Codes.read("doneBy", doneBy, PlainlyDoneBy.class));
    }

    static @Nullable PlainWordsFields of(@Nullable InPlainWords plain) {
        return plain == null ? null : new PlainWordsFields(plain.text(), Codes.of(plain.doneBy()));
    }

    @Override
    public String toString() {
        return "PlainWordsFields[masked]";
    }
}
