package safeguarding.licensing.law.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import safeguarding.licensing.law.lawfulness.Findings;
import safeguarding.licensing.law.limits.Limit;
import safeguarding.licensing.law.limits.LimitKind;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.schoolage.CompulsorySchoolAge;
import safeguarding.licensing.law.time.Days;

/**
 * Two weeks running free of work in the school holidays of each year (G1). The year is the calendar year; the two weeks
 * are any fourteen days running, none a school day and none with work. In the year in which compulsory school age ends
 * the child can still have them after it.
 */
final class FreeWeeks {

    private static final int DAYS_OF_A_WEEK = 7;

    private final Limits limits;
    private final ChildAtWork child;
    private final WorkDays work;
    private final Findings findings;

    FreeWeeks(Limits limits, ChildAtWork child, WorkDays work, Findings findings) {
        this.limits = limits;
        this.child = child;
        this.work = work;
        this.findings = findings;
    }

    /** Checks the years of days that are within the law, by the law of the last of them. */
    void check(List<WorkDay> days) {
        var lastOfYear = new TreeMap<Integer, LocalDate>();
        days.forEach(each -> lastOfYear.put(each.day().getYear(), each.day()));
        lastOfYear.remove(CompulsorySchoolAge.lastDay(child.bornOn()).getYear());
        lastOfYear
                .values()
                .forEach(last -> limits.on(last, LimitKind.FREE_WEEKS)
                        .forEach(limit -> check(
                                limit,
                                new Days(
                                        last.withDayOfYear(1),
                                        last.withMonth(12).withDayOfMonth(31)))));
    }

    private void check(Limit limit, Days year) {
        var sure = weeks(longestRun(year, false));
        if (limit.isBrokenBy(sure) && !limit.isBrokenBy(weeks(longestRun(year, true)))) {
            findings.undecided(
                    limit.rule(),
                    limit.citation(),
                    year,
                    "The calendar of the school does not say whether two weeks free of work lie in the holidays.");
        } else {
            findings.measure(limit, year, sure);
        }
    }

    /** The most days running that are free, with or without those of which it is not known. */
    private int longestRun(Days year, boolean unknownToo) {
        var longest = 0;
        var run = 0;
        for (var day = year.first(); !day.isAfter(year.last()); day = day.plusDays(1)) {
            run = isFree(day, unknownToo) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private boolean isFree(LocalDate day, boolean unknownToo) {
        if (!work.isFree(day)) {
            return false;
        }
        return switch (child.calendar().on(day)) {
            case REQUIRED -> false;
            case NOT_REQUIRED -> unknownToo || !work.open().contains(day);
            case UNKNOWN -> unknownToo;
        };
    }

    private static int weeks(int days) {
        return days / DAYS_OF_A_WEEK;
    }
}
