package safeguarding.reviewing.challenge.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.challenge.Talk;

/** The matter was talked over, informally. */
@Schema(name = "ChallengeTalk", description = "The matter was talked over, informally (C2.9).")
public record TalkFields(
        @Schema(required = true, description = "On which day; never in the future.") @NotNull
        LocalDate on,

        @Schema(required = true, description = "With whom.", examples = "The team manager") @NotBlank @Size(max = 200)
        String with,

        @Schema(required = true, description = "What came of it; it stays in this service.") @NotBlank @Size(max = 4000)
        String result) {

    static TalkFields of(Talk talk) {
        return new TalkFields(talk.on(), talk.with(), talk.result());
    }

    /** The talk in the words of the domain. */
    public Talk read() {
        return new Talk(on, with, result);
    }

    @Override
    public String toString() {
        return "TalkFields[masked]";
    }
}
