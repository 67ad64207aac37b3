package safeguarding.conference.neighbours;

import java.time.LocalDate;

/** By when a review is to be booked, as plans tell convening. */
public interface ReviewsToBook {

    /**
     * The next review of a plan is due by another day, or a next one is due at all: it is to be booked some weeks before.
     *
     * @param reviewDueOn civil date by which the review is held (B1.5, B1.6)
     */
    void follow(KnownPlan plan, LocalDate reviewDueOn);
}
