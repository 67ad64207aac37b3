package safeguarding.reviewing.participation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.participation.Gathered;
import safeguarding.reviewing.participation.Readers;
import safeguarding.reviewing.participation.WordsSpoken;

/** What a child said. */
@Schema(name = "ChildsSpokenWords", description = "What a child said, in its own words.")
public record SpokenFields(
        @Schema(required = true, description = "Verbatim, never put in other words.") @NotBlank @Size(max = 10000)
        String wording,

        @Schema(
                required = true,
                description = "How the words reached the review.",
                enumeration = {
                    "in-the-review",
                    "alone-with-the-iro",
                    "by-social-worker",
                    "by-carer",
                    "through-advocate",
                    "through-professional",
                    "in-writing",
                    "by-drawing-or-play",
                    "through-interpreter"
                })
        @NotNull
        String gathered,

        @Schema(
                required = true,
                description = "Staff number, or the role of somebody outside of the council.",
                examples = "S1042")
        @NotBlank
        @Size(max = 100)
        String gatheredBy,

        @Schema(required = true, description = "Civil date (Europe/London).") @NotNull
        LocalDate gatheredOn,

        @Schema(
                required = true,
                description = "Who may read them beside the unit. What is for the unit is hidden from all others.",
                enumeration = {"everybody", "professionals", "unit"})
        @NotNull
        String readers) {

    WordsSpoken read() {
        return new WordsSpoken(
                wording,
                Codes.read("gathered", gathered, Gathered.class),
                gatheredBy,
                gatheredOn,
                Codes.read("readers", readers, Readers.class));
    }

    static SpokenFields of(WordsSpoken spoken) {
        return new SpokenFields(
                spoken.wording(),
                Codes.of(spoken.gathered()),
                spoken.gatheredBy(),
                spoken.on(),
                Codes.of(spoken.readers()));
    }

    @Override
    public String toString() {
        return "SpokenFields[masked]";
    }
}
