package safeguarding.reviewing.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.neighbours.NextReview;

/** How far a desk looks ahead on a civil day: six weeks. What is overdue stands on it however old it is. */
public record DeskHorizon(LocalDate day) {

    private static final int WEEKS_AHEAD = 6;

    /** The last civil date that it reaches. */
    public LocalDate until() {
        return day.plusWeeks(WEEKS_AHEAD);
    }

    /** Whether a review is due, overdue or booked by its end; null: none is waited for. */
    public boolean reaches(@Nullable NextReview next) {
        return next != null && (reaches(next.dueOn()) || reaches(next.bookedOn()));
    }

    private boolean reaches(@Nullable LocalDate other) {
        return other != null && !other.isAfter(until());
    }
}
