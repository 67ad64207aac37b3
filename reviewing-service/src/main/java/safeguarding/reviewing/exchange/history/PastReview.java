package safeguarding.reviewing.exchange.history;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.participation.web.ParticipationFields;
import safeguarding.reviewing.reviews.web.HeldReviewFields;

/** A review that was held. */
@Schema(description = "A review that was held. What is booked for days to come is no history.")
public record PastReview(
        @Schema(required = true) @Valid @NotNull HeldReviewFields held,

        @Schema(description = "Who took part, the whole of it; absent where nothing is known.") @Valid @Nullable
        ParticipationFields participation,

        @Schema(description = "Known by their wording.") @Size(max = 200)
        List<@Valid @NotNull PastReviewDecision> decisions,

        @Schema(description = "What became of the decisions and the record; absent where nothing is known.")
        @Valid
        @Nullable
        PastRecord record) {

    public PastReview {
        decisions = Objects.requireNonNullElse(decisions, List.of());
    }

    @Override
    public String toString() {
        return "PastReview[masked]";
    }
}
