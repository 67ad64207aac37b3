package safeguarding.reviewing.footprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.DeadlineSeries.Turn;

/** Midway checks of a chain of reviews: one after each review, half way to the next (C2.12). */
public final class MidwayChecks {

    private MidwayChecks() {}

    /**
     * From each review to the check that followed it before the next one. A check that was missed when the next review opened
     * is waited for no more.
     *
     * @param reviews civil dates on which the reviews opened
     * @param checks civil dates of the midway checks
     * @param waiting whether another review is to follow the last
     */
    public static List<Turn> after(NavigableSet<LocalDate> reviews, NavigableSet<LocalDate> checks, boolean waiting) {
        var turns = new ArrayList<Turn>();
        for (var review : reviews) {
            @Nullable LocalDate next = reviews.higher(review);
            @Nullable LocalDate check = checks.higher(review);
            if (check != null && (next == null || check.isBefore(next))) {
                turns.add(new Turn(review, check));
            } else if (next == null && waiting) {
                turns.add(new Turn(review, null));
            }
        }
        return turns;
    }
}
