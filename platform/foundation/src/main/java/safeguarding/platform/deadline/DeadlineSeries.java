package safeguarding.platform.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * What is due again and again, each time counted from what met the time before. Facts come late, out of order and
 * corrected: the whole series is brought in line with them. Works in the caller's transaction; each change is an event.
 */
public interface DeadlineSeries {

    /**
     * One time of a series.
     *
     * @param startsOn day 0, of which no other time of the series counts
     * @param metOn civil date on which it was met; null for the one that is waited for, of which there is one at most
     */
    record Turn(LocalDate startsOn, @Nullable LocalDate metOn) {}

    /**
     * From each day to the next.
     *
     * @param waiting whether what follows the last day is waited for
     */
    static List<Turn> between(NavigableSet<LocalDate> days, boolean waiting) {
        var turns = new ArrayList<Turn>();
        for (var day : days) {
            @Nullable LocalDate next = days.higher(day);
            if (next != null || waiting) {
                turns.add(new Turn(day, next));
            }
        }
        return turns;
    }

    /**
     * Brings the deadlines of a rule for a subject in line with these times, the earliest first. One that counts from the
     * same day keeps its identity, others are taken in their order, what is left over is withdrawn. Where nothing differs
     * nothing is written; what cannot be worked out has no deadline.
     *
     * @param ruleId rule of the timescales of this service, such as {@code B1.12}
     */
    void count(String ruleId, DeadlineSubject subject, List<Turn> turns);
}
