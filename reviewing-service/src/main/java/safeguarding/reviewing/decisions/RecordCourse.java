package safeguarding.reviewing.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the decisions of a review reached the managers, and how its record was written.
 *
 * @param sentOn civil date on which the decisions were sent; null while they were not
 * @param receivedOn civil date on which the managers received them; null while they have not
 * @param objection null where nobody objected
 * @param writtenOn civil date on which the full record was written; null while it was not
 * @param distributedOn civil date on which it was distributed; null while it was not
 * @param summaryGiven that the child was given its summary; null while it was not
 */
@Embeddable
public record RecordCourse(
        @Column(name = "sent_on") @Nullable LocalDate sentOn,
        @Column(name = "received_on") @Nullable LocalDate receivedOn,
        @Embedded @Nullable Objection objection,
        @Column(name = "written_on") @Nullable LocalDate writtenOn,
        @Column(name = "distributed_on") @Nullable LocalDate distributedOn,
        @Embedded @Nullable SummaryGiven summaryGiven) {

    /** Nothing has happened. */
    static final RecordCourse NOTHING = new RecordCourse(null, null, null, null, null, null);

    /** Whether this takes back or changes something that the other says; to settle an objection does neither. */
    boolean contradicts(RecordCourse before) {
        return changes(before.sentOn, sentOn)
                || changes(before.receivedOn, receivedOn)
                || changes(before.writtenOn, writtenOn)
                || changes(before.distributedOn, distributedOn)
                || changes(before.summaryGiven, summaryGiven)
                || contradictsObjection(before.objection);
    }

    private boolean contradictsObjection(@Nullable Objection before) {
        if (before == null) {
            return false;
        }
        var now = objection;
        return now == null
                || !before.on().equals(now.on())
                || !before.by().equals(now.by())
                || !before.because().equals(now.because())
                || changes(before.settledOn(), now.settledOn())
                || changes(before.outcome(), now.outcome());
    }

    private static boolean changes(@Nullable Object before, @Nullable Object now) {
        return before != null && !before.equals(now);
    }
}
