package safeguarding.reviewing.exchange.history;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.decisions.web.DecisionFields;
import safeguarding.reviewing.decisions.web.DoneFields;

/** What a review decided, and what came of it. */
@Schema(description = "What a review decided or recommended, and what came of it.")
public record PastReviewDecision(
        @Schema(required = true) @Valid @NotNull DecisionFields made,

        @Schema(description = "Absent while it is not done.") @Valid @Nullable
        DoneFields done) {

    @Override
    public String toString() {
        return "PastReviewDecision[masked]";
    }
}
