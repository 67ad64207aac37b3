package safeguarding.licensing.law.employment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import safeguarding.licensing.law.schoolage.CompulsorySchoolAge;
import safeguarding.licensing.law.time.LondonMinutes;
import safeguarding.licensing.law.time.Stretch;
import safeguarding.platform.problem.ProblemException;

/** The days on which a child works, and those of which that is not known. Work over midnight is work of both days. */
final class WorkDays {

    private static final int DAY_LONG = 24 * 60;

    private record Work(KindOfWork kind, Stretch stretch) {}

    private final SortedMap<LocalDate, WorkDay> days = new TreeMap<>();
    private final SortedSet<LocalDate> open = new TreeSet<>();
    private final LocalDate bornOn;

    /**
     * The days of a child at work.
     *
     * @throws ProblemException {@code invalid-request} when spells of work overlap, in one job or in two
     */
    WorkDays(ChildAtWork child) {
        bornOn = child.bornOn();
        var work = new ArrayList<Work>();
        var spells = new ArrayList<Stretch>();
        for (var job : child.jobs()) {
            open.addAll(job.timetable().open(child.calendar()));
            for (var spell : job.timetable().spells(child.calendar())) {
                spells.add(spell.whole());
                spell.work().forEach(stretch -> work.add(new Work(job.kind(), stretch)));
            }
        }
        refuseOverlaps(spells);
        work.sort((one, other) -> one.stretch.compareTo(other.stretch));
        work.forEach(this::split);
    }

    private static void refuseOverlaps(List<Stretch> spells) {
        spells.sort(null);
        for (int i = 1; i < spells.size(); i++) {
            if (spells.get(i).overlaps(spells.get(i - 1))) {
                throw ProblemException.invalid(
                        "timetable",
                        "The spell of work from %s overlaps another."
                                .formatted(spells.get(i).from()));
            }
        }
    }

    private void split(Work work) {
        var from = work.stretch.from();
        var until = work.stretch.until();
        var midnight = from.toLocalDate().plusDays(1).atStartOfDay();
        while (until.isAfter(midnight)) {
            add(work.kind, from.toLocalDate(), from.toLocalTime(), DAY_LONG, new Stretch(from, midnight));
            from = midnight;
            midnight = midnight.plusDays(1);
        }
        var last = until.equals(midnight) ? DAY_LONG : minute(until.toLocalTime());
        add(work.kind, from.toLocalDate(), from.toLocalTime(), last, new Stretch(from, until));
    }

    private void add(KindOfWork kind, LocalDate day, LocalTime from, int until, Stretch real) {
        days.computeIfAbsent(day, each -> new WorkDay(each, CompulsorySchoolAge.ageOn(each, bornOn)))
                .add(
                        kind,
                        new WorkDay.Piece(
                                minute(from), until, LondonMinutes.of(real.from()), LondonMinutes.of(real.until())));
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    /** The days with work, in order. */
    Collection<WorkDay> all() {
        return days.values();
    }

    /** Days on which there may be work: it depends on school, and the calendar does not speak about them. */
    SortedSet<LocalDate> open() {
        return open;
    }

    boolean isFree(LocalDate day) {
        return !days.containsKey(day);
    }
}
