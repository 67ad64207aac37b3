package safeguarding.reviewing.participation.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.reviewing.participation.SeenAlone;
import safeguarding.reviewing.participation.SeenAlone.NotSeen;

/** The IRO saw the child alone before the review, or did not. */
@Schema(
        name = "ChildSeenAlone",
        description = "The IRO saw the child alone before the review, or did not (C2.4): the day or the reason.")
public record SeenAloneFields(
        @Schema(description = "On which day; absent when it was not.") @Nullable
        LocalDate on,

        @Schema(
                description = "Why it was not; absent when it was. Not-done is a fact, and flagged.",
                enumeration = {"child-refused", "too-young", "not-done"})
        @Nullable
        String notBecause,

        @Schema(description = "The same in the words of the unit.") @Size(max = 1000) @Nullable
        String words) {

    SeenAlone read() {
        if ((on == null) == (notBecause == null)) {
            throw ProblemException.invalid("seenAlone", "Say the day, or the reason why not.");
        }
        return new SeenAlone(on, Codes.readOrNull("notBecause", notBecause, NotSeen.class), words);
    }

    static SeenAloneFields of(SeenAlone seen) {
        return new SeenAloneFields(seen.on(), Codes.orNull(seen.notBecause()), seen.words());
    }

    @Override
    public String toString() {
        return "SeenAloneFields[" + on + ", " + notBecause + "]";
    }
}
