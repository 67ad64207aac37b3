package safeguarding.reviewing.challenge.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.challenge.LegalAdvice;

/** The IRO took independent legal advice. */
@Schema(name = "ChallengeLegalAdviceRecord", description = "The IRO took independent legal advice.")
public record LegalAdviceFields(
        @Schema(required = true, description = "On which day; never in the future.") @NotNull
        LocalDate on,

        @Schema(required = true, description = "Who gave it.", examples = "A solicitor of another council")
        @NotBlank
        @Size(max = 200)
        String from,

        @Schema(required = true, description = "What it said: shown to the IRO line only.") @NotBlank @Size(max = 4000)
        String summary) {

    /** The advice in the words of the domain. */
    public LegalAdvice read() {
        return new LegalAdvice(on, from, summary);
    }

    @Override
    public String toString() {
        return "LegalAdviceFields[masked]";
    }
}
