package safeguarding.reviewing.exchange.history;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a review considered a change of the care plan first. */
@Schema(description = "Whether a review considered a change first (C1.5): the review, or why none was practicable.")
public record PastConsideration(
        @Schema(description = "Day on which the review opened that considered it.") @Nullable
        LocalDate reviewOpenedOn,

        @Schema(description = "Why a review was not reasonably practicable.") @Size(min = 1, max = 1000) @Nullable
        String reason) {

    @Override
    public String toString() {
        return "PastConsideration[masked]";
    }
}
