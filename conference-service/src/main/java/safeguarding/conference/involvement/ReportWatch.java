package safeguarding.conference.involvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of an agency's report beside its coming.
 *
 * @param remindedOn civil date on which the agency was reminded last; null while it was not
 * @param overdueOn civil date on which it became overdue; null while it did not
 * @param sharedOn civil date on which it was shared with the family; null while it was not, or nobody said when
 */
@Embeddable
public record ReportWatch(
        @Column(name = "report_reminded_on") @Nullable LocalDate remindedOn,
        @Column(name = "report_overdue_on") @Nullable LocalDate overdueOn,

        @Column(name = "report_shared_on") @Nullable LocalDate sharedOn) {

    /** Nothing yet. */
    public static final ReportWatch NONE = new ReportWatch(null, null, null);
}
