package safeguarding.reviewing.reviews.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.reviews.ReviewRules.Course;

/** How a review was held. */
@Schema(name = "ReviewCourse", description = "How a review was held.")
public record HeldReviewFields(
        @Schema(
                required = true,
                description = "Day on which its first meeting opened: from it the review counts (C1.10).")
        @NotNull
        LocalDate openedOn,

        @Schema(
                required = true,
                description = "Whether those who take part met; otherwise it was held on papers and talks (C1.6).")
        @NotNull
        Boolean meeting,

        @Schema(description = "Day on which it was finished; absent while it is not.") @Nullable
        LocalDate finishedOn,

        @Schema(description = "In order; more than one only where it was so (C1.10).") @Size(max = 20) @Nullable
        List<@Valid @NotNull AdjournmentFields> adjournments) {

    /** How it went in the words of the domain. */
    public Course read() {
        return new Course(
                openedOn,
                meeting,
                finishedOn,
                Objects.requireNonNullElse(adjournments, List.<AdjournmentFields>of()).stream()
                        .map(AdjournmentFields::read)
                        .toList());
    }

    @Override
    public String toString() {
        return "HeldReviewFields[" + openedOn + "]";
    }
}
