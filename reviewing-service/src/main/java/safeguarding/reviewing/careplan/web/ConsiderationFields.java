package safeguarding.reviewing.careplan.web;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.reviewing.careplan.Consideration;

/** Whether a review considered a change. */
@Schema(
        name = "CarePlanConsideration",
        description = "Whether a review considered a change first (C1.5): the review, or why none was practicable.")
public record ConsiderationFields(
        @Schema(description = "The review of this period that considered it; it opened by the day of the change.")
        @Nullable
        UUID reviewId,

        @Schema(
                description = "Why a review was not reasonably practicable; it stays in this service.",
                examples = "The carers gave notice for the same day.")
        @Size(min = 1, max = 1000)
        @Nullable
        String reason) {

    static ConsiderationFields of(Consideration considered) {
        return new ConsiderationFields(considered.reviewId(), considered.reason());
    }

    static Consideration read(@Nullable ConsiderationFields fields) {
        if (fields == null) {
            return Consideration.NOT_SAID;
        }
        if (fields.reviewId != null && fields.reason != null) {
            throw ProblemException.invalid(
                    "considered", "Either a review considered it, or there is a reason why none did.");
        }
        var reason = fields.reason;
        return new Consideration(fields.reviewId, reason == null || reason.isBlank() ? null : reason);
    }

    @Override
    public String toString() {
        return "ConsiderationFields[masked]";
    }
}
