package safeguarding.reviewing.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the papers for a review reached the IRO (C2.5).
 *
 * @param socialWorkReportOn civil date; null while it has not come
 * @param carePlanOn civil date; null while it has not come
 */
@Embeddable
public record ReviewPapers(
        @Column(name = "social_work_report_on") @Nullable LocalDate socialWorkReportOn,
        @Column(name = "care_plan_on") @Nullable LocalDate carePlanOn) {

    /** The day on which both were there; empty while one has not come. */
    public Optional<LocalDate> completeOn() {
        if (socialWorkReportOn == null || carePlanOn == null) {
            return Optional.empty();
        }
        return Optional.of(socialWorkReportOn.isAfter(carePlanOn) ? socialWorkReportOn : carePlanOn);
    }

    /** Whether this takes back or changes something that the other says. */
    boolean contradicts(ReviewPapers before) {
        return (before.socialWorkReportOn != null && !before.socialWorkReportOn.equals(socialWorkReportOn))
                || (before.carePlanOn != null && !before.carePlanOn.equals(carePlanOn));
    }
}
