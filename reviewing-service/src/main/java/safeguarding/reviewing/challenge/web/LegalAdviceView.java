package safeguarding.reviewing.challenge.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.challenge.LegalAdvice;

/** That the IRO took independent legal advice. */
@Schema(name = "ChallengeLegalAdvice", description = "That the IRO took independent legal advice.")
public record LegalAdviceView(
        @Schema(required = true) LocalDate on,

        @Schema(description = "Who gave it; absent for everybody but the IRO line.") @Nullable
        String from,

        @Schema(description = "What it said; absent for everybody but the IRO line.") @Nullable
        String summary) {

    static LegalAdviceView of(LegalAdvice advice, boolean toIroLine) {
        return toIroLine
                ? new LegalAdviceView(advice.on(), advice.from(), advice.summary())
                : new LegalAdviceView(advice.on(), null, null);
    }

    @Override
    public String toString() {
        return "LegalAdviceView[masked]";
    }
}
