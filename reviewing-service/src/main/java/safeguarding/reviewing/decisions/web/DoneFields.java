package safeguarding.reviewing.decisions.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.decisions.DecisionDone;

/** A decision was done. */
@Schema(name = "ReviewDecisionDone", description = "A decision of a review was done.")
public record DoneFields(
        @Schema(required = true, description = "On which day; never in the future, nor before the review.") @NotNull
        LocalDate doneOn,

        @Schema(description = "What came of it; never in an event.") @Size(max = 4000) @Nullable
        String outcome) {

    /** The same in the words of the domain. */
    public DecisionDone read() {
        return new DecisionDone(doneOn, outcome);
    }

    static DoneFields of(DecisionDone done) {
        return new DoneFields(done.on(), done.outcome());
    }

    @Override
    public String toString() {
        return "DoneFields[" + doneOn + "]";
    }
}
