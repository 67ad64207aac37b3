package safeguarding.reviewing.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The decisions of a review are agreed (C2.7): who says nothing within five working days of receipt has agreed.
 *
 * @param on civil date: the last day of the window, or that on which an objection was settled
 */
@Embeddable
public record Agreement(
        @Column(name = "agreed_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "agreed_how")
        How how) {

    /** How they came to be agreed. */
    public enum How {
        BY_SILENCE,
        AFTER_OBJECTION
    }

    /**
     * What stands at the end of a civil day. An objection after the window changes nothing.
     *
     * @param lastDay last civil date of the window; empty while nothing was received, and where no rule reaches
     */
    public static Optional<Agreement> of(RecordCourse course, Optional<LocalDate> lastDay, LocalDate today) {
        var objection = course.objection();
        var inTime = objection != null
                && lastDay.map(last -> !objection.on().isAfter(last)).orElse(true);
        if (objection != null && inTime) {
            return objection.endedInAgreement()
                    ? Optional.ofNullable(objection.settledOn()).map(on -> new Agreement(on, How.AFTER_OBJECTION))
                    : Optional.empty();
        }
        return lastDay.filter(today::isAfter).map(last -> new Agreement(last, How.BY_SILENCE));
    }
}
