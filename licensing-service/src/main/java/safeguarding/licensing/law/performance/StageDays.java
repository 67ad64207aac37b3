package safeguarding.licensing.law.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.limits.LimitKind;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.schedule.Stay;
import safeguarding.licensing.law.schoolage.CompulsorySchoolAge;

/**
 * The days of a child on stage. A stay belongs to the day on which it begins, however far it runs over midnight. A stay
 * that begins after midnight and before the earliest hour belongs to the day before when night work is allowed in that
 * night and was not over yet: what is performed after midnight is performed in the night of the day before (H11).
 */
final class StageDays {

    private final SortedMap<LocalDate, StageDay> days = new TreeMap<>();
    private final Limits limits;
    private final ChildOnStage child;

    StageDays(Limits limits, ChildOnStage child) {
        this.limits = limits;
        this.child = child;
        child.schedule().stays().forEach(this::add);
        days.values().forEach(this::markNight);
    }

    /** All of them, in order. */
    List<StageDay> all() {
        return List.copyOf(days.values());
    }

    private void add(Stay stay) {
        var arrival = stay.presence().from();
        var day = arrival.toLocalDate();
        var minute = arrival.toLocalTime().toSecondOfDay() / 60;
        day = belongsToTheNightBefore(day, minute) ? day.minusDays(1) : day;
        days.computeIfAbsent(day, each -> new StageDay(each, age(each))).add(stay);
    }

    private boolean belongsToTheNightBefore(LocalDate day, int minute) {
        var before = day.minusDays(1);
        var earliest = limits.on(day, LimitKind.EARLIEST_AT_PLACE, age(day));
        return child.terms().nightWork().contains(before)
                && earliest != null
                && minute < earliest.amount()
                && limits.on(before, LimitKind.LATEST_AT_PLACE, age(before)) != null
                && !isAfterTheLatestHour(days.get(before));
    }

    private void markNight(StageDay day) {
        if (child.terms().nightWork().contains(day.day()) && isAfterTheLatestHour(day)) {
            day.workedAtNight();
        }
    }

    private boolean isAfterTheLatestHour(@Nullable StageDay day) {
        if (day == null) {
            return false;
        }
        var latest = limits.on(day.day(), LimitKind.LATEST_AT_PLACE, day.age());
        return latest != null && latest.isBrokenBy(day.departure());
    }

    private int age(LocalDate day) {
        return CompulsorySchoolAge.ageOn(day, child.bornOn());
    }
}
