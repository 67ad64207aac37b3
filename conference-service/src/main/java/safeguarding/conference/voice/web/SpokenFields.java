package safeguarding.conference.voice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.sight.Readers;
import safeguarding.conference.voice.Gathered;
import safeguarding.conference.voice.WordsSpoken;
import safeguarding.platform.coding.Codes;

/** What somebody said. */
@Schema(name = "SpokenFields", description = "What somebody said, in their own words.")
public record SpokenFields(
        @Schema(required = true, description = "Verbatim, never put in other words.") @NotBlank @Size(max = 10000)
        String wording,

        @Schema(
                required = true,
                description = "How the words reached the conference.",
                enumeration = {
                    "in-the-conference",
                    "by-the-chair-before",
                    "by-social-worker",
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
                description = "Staff number, or the role of somebody outside the council.",
                examples = "S1042")
        @NotBlank
        @Size(max = 100)
        String gatheredBy,

        @Schema(required = true, description = "Civil date (Europe/London).") @NotNull
        LocalDate gatheredOn,

        @Schema(
                required = true,
                description = "Who may read them beside the unit.",
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

    @Override
    public String toString() {
        return "SpokenFields[masked]";
    }
}
