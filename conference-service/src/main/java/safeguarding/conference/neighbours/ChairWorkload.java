package safeguarding.conference.neighbours;

import java.time.YearMonth;
import java.util.List;

/**
 * How much a chair has to do, as it stands at the end of a day.
 *
 * @param months the month of the day with the eleven before it and the two after it, in their order
 * @param waiting conferences that are the chair's and neither booked nor held
 * @param overdue of those, the ones whose limit has passed
 * @param childrenOnPlans children on a plan whose last conference was this chair's
 * @param reviews reviews held in the twelve months up to the day for whose children a chair had sat before
 * @param reviewsBySameChair of those, the ones whose conference before was this chair's too (B2.5)
 */
public record ChairWorkload(
        List<Month> months, int waiting, int overdue, int childrenOnPlans, int reviews, int reviewsBySameChair) {

    public ChairWorkload {
        months = List.copyOf(months);
    }

    /** One calendar month: what was held, and what is booked. */
    public record Month(YearMonth month, int held, int booked) {}
}
