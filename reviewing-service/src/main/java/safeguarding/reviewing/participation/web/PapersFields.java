package safeguarding.reviewing.participation.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.participation.ReviewPapers;

/** When the papers for a review reached the IRO. */
@Schema(name = "ReviewPapers", description = "When the papers for a review reached the IRO (C2.5).")
public record PapersFields(
        @Schema(description = "The social work report; absent while it has not come.") @Nullable
        LocalDate socialWorkReportOn,

        @Schema(description = "The care plan; absent while it has not come.") @Nullable
        LocalDate carePlanOn,

        @Schema(description = "Why what was recorded before is put right; needed when something is.")
        @Size(min = 1, max = 1000)
        @Nullable
        String reason) {

    ReviewPapers read() {
        return new ReviewPapers(socialWorkReportOn, carePlanOn);
    }

    @Override
    public String toString() {
        return "PapersFields[" + socialWorkReportOn + ", " + carePlanOn + "]";
    }
}
