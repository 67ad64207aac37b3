package safeguarding.licensing.law.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.lawfulness.Findings;
import safeguarding.licensing.law.limits.Limit;
import safeguarding.licensing.law.limits.LimitKind;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.schedule.LicenceTerms;
import safeguarding.licensing.law.time.Days;

/**
 * Education of a licensed child on the school days that it misses (H8): three hours on each of them or, where the
 * council has approved that, three hours a day on average over each four weeks, counting at most five hours of a day.
 */
final class EducationRules {

    private static final int DAYS_OF_A_WEEK = 7;

    private final Limits limits;
    private final LicenceTerms terms;
    private final Education education;
    private final Findings findings;

    EducationRules(Limits limits, LicenceTerms terms, Education education, Findings findings) {
        this.limits = limits;
        this.terms = terms;
        this.education = education;
        this.findings = findings;
    }

    void check() {
        var missed = education.missed();
        if (missed.isEmpty()) {
            return;
        }
        if (terms.educationAveraged()) {
            averaged(missed);
        } else {
            missed.forEach(day -> only(day, LimitKind.EDUCATION_PER_DAY)
                    .forEach(limit -> findings.measure(limit, day, education.minutes(day))));
        }
    }

    private void averaged(NavigableSet<LocalDate> missed) {
        for (var limit : only(missed.last(), LimitKind.EDUCATION_PER_DAY)) {
            for (var period : periods(missed)) {
                var due =
                        missed.subSet(period.first(), true, period.last(), true).size() * limit.amount();
                findings.measure(limit.insteadOf(due), period, counted(period));
            }
            weeks(missed, limit);
        }
    }

    /** Six hours in each week in which school is missed, or three for the one day of a week that is missed. */
    private void weeks(NavigableSet<LocalDate> missed, Limit perDay) {
        for (var limit : only(missed.last(), LimitKind.EDUCATION_PER_WEEK_AVERAGED)) {
            for (var week : stretches(missed, DAYS_OF_A_WEEK)) {
                var days = missed.subSet(week.first(), true, week.last(), true).size();
                var due = Math.min(limit.amount(), days * perDay.amount());
                findings.measure(limit.insteadOf(due), week, counted(week));
            }
        }
    }

    private List<Days> periods(NavigableSet<LocalDate> missed) {
        return only(missed.last(), LimitKind.EDUCATION_AVERAGING_WEEKS).stream()
                .flatMap(weeks -> stretches(missed, weeks.amount() * DAYS_OF_A_WEEK).stream())
                .toList();
    }

    /** Stretches of so many days, counted from the first day of the schedule, in which school is missed. */
    private List<Days> stretches(NavigableSet<LocalDate> missed, int length) {
        var start = education.firstDay();
        var stretches = new TreeMap<LocalDate, Days>();
        for (var day : missed) {
            var number = (day.toEpochDay() - start.toEpochDay()) / length;
            var first = start.plusDays(number * length);
            stretches.put(first, new Days(first, first.plusDays(length - 1L)));
        }
        return List.copyOf(stretches.values());
    }

    private int counted(Days period) {
        var sum = 0;
        for (var day = period.first(); !day.isAfter(period.last()); day = day.plusDays(1)) {
            var most = limit(day, LimitKind.EDUCATION_COUNTED_PER_DAY);
            sum += most == null ? 0 : Math.min(most.amount(), education.minutes(day));
        }
        return sum;
    }

    private List<Limit> only(LocalDate day, LimitKind kind) {
        var limit = limit(day, kind);
        return limit == null ? List.of() : List.of(limit);
    }

    private @Nullable Limit limit(LocalDate day, LimitKind kind) {
        return limits.on(day, kind, 0);
    }
}
