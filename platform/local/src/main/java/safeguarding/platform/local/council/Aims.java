package safeguarding.platform.local.council;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What the history of the county is steered to: how many children are on plans at the end of some days, and how many of a
 * hundred children of initial conferences have theirs in time. Between the days the number follows a straight line.
 *
 * @param onPlans children on plans at the end of a civil day
 * @param inTime of a hundred, by the calendar year in which the financial year begins
 */
record Aims(NavigableMap<LocalDate, Integer> onPlans, Map<Integer, Integer> inTime) {

    /** Where the report gives no figure. */
    private static final int USUALLY_IN_TIME = 52;

    private static final int APRIL = 4;

    /** The report of 28 November 2013. It says <i>June 2013</i>: that this is the 30th is an assumption. */
    static final Aims OF_THE_REPORT = new Aims(
            new TreeMap<>(Map.of(
                    LocalDate.of(2011, 1, 2), 520,
                    LocalDate.of(2012, 4, 1), 640,
                    LocalDate.of(2013, 3, 31), 800,
                    LocalDate.of(2013, 6, 30), 844,
                    LocalDate.of(2013, 11, 28), 900)),
            Map.of(2012, 45, 2013, 77));

    LocalDate first() {
        return onPlans.firstKey();
    }

    LocalDate last() {
        return onPlans.lastKey();
    }

    /** How many children are to be on plans at the end of a day. */
    int onPlans(LocalDate day) {
        var before = onPlans.floorEntry(day);
        var after = onPlans.ceilingEntry(day);
        if (before == null || after == null) {
            throw new IllegalArgumentException("There is no aim for " + day);
        }
        long length = ChronoUnit.DAYS.between(before.getKey(), after.getKey());
        long gone = ChronoUnit.DAYS.between(before.getKey(), day);
        long more = length == 0 ? 0 : Math.round((after.getValue() - before.getValue()) * (double) gone / length);
        return before.getValue() + Math.toIntExact(more);
    }

    /** Whether the share of a year is one that the report gives. */
    boolean gives(int year) {
        return inTime.containsKey(year);
    }

    /** Of a hundred children of a year. */
    int inTime(int year) {
        return inTime.getOrDefault(year, USUALLY_IN_TIME);
    }

    /** The calendar year in which the financial year of a day begins. */
    static int year(LocalDate day) {
        return day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear();
    }
}
