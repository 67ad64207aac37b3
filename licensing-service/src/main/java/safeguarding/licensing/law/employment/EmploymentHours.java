package safeguarding.licensing.law.employment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import safeguarding.licensing.law.lawfulness.Findings;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.lawfulness.Spread;
import safeguarding.licensing.law.limits.LimitKind;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.limits.Regime;
import safeguarding.licensing.law.schoolage.CompulsorySchoolAge;
import safeguarding.licensing.law.schoolcalendar.Attendance;
import safeguarding.licensing.law.time.Days;
import safeguarding.platform.problem.ProblemException;

/**
 * The law of hours of children in employment (G1): each day by the law of that day, each week by the law of the day on
 * which it ends, each year by the law of the last day of work in it.
 */
public final class EmploymentHours {

    private static final String AGE_RULE = "G1.1";
    private static final String AGE_CITATION = "Education Act 1996 ss8, 558";
    private static final String SECTION_18 = "Children and Young Persons Act 1933 s18";

    private final Limits limits;
    private final DayOfWeek weekStart;

    /**
     * @param limits the limits, with the commencement of the section of 2026 if there is one
     * @param weekStart the day on which the week of the weekly totals begins: the law does not say, the council does
     */
    public EmploymentHours(Limits limits, DayOfWeek weekStart) {
        this.limits = limits;
        this.weekStart = weekStart;
    }

    /**
     * What the law says to all the work of a child.
     *
     * @throws ProblemException {@code invalid-request} when spells of work overlap, or have times that cannot be
     */
    public Lawfulness check(ChildAtWork child) {
        var findings = new Findings();
        var work = new WorkDays(child);
        var days = withinTheLaw(work, CompulsorySchoolAge.lastDay(child.bornOn()), findings);
        var rules = new DayRules(limits, child, findings);
        days.forEach(rules::check);
        new WeekRules(limits, weekStart, child, findings).check(days);
        new FreeWeeks(limits, child, work, findings).check(days);
        bans(days, findings);
        unknown(work, days, child, findings);
        return findings.lawfulness();
    }

    /** The days of work on which the law binds and is loaded; says which are not. */
    private List<WorkDay> withinTheLaw(WorkDays work, LocalDate lastDayOfSchoolAge, Findings findings) {
        var days = new ArrayList<WorkDay>();
        var outside = new Spread();
        var notLoaded = new Spread();
        var byRegulations = new Spread();
        for (var each : work.all()) {
            var limit = limits.on(each.day(), LimitKind.EARLIEST_START, each.age());
            if (each.day().isAfter(lastDayOfSchoolAge)) {
                outside.add(each.day());
            } else if (limit == null) {
                notLoaded.add(each.day());
            } else {
                days.add(each);
                if (limit.regime() == Regime.EMPLOYMENT_2026) {
                    byRegulations.add(each.day());
                }
            }
        }
        outside.ifAny(when -> findings.remark(
                AGE_RULE, AGE_CITATION, when, "After compulsory school age: no permit is needed and no limit holds."));
        notLoaded.ifAny(when -> findings.undecided("G1", SECTION_18, when, "The limits of these days are not loaded."));
        byRegulations.ifAny(when -> findings.remark(
                "G1",
                SECTION_18 + " as substituted in 2026",
                when,
                "Kinds of work are for regulations, which are not loaded: 13 is too young, and the list of work that is "
                        + "never allowed is taken as it was."));
        return days;
    }

    private static void bans(List<WorkDay> days, Findings findings) {
        var banned = new LinkedHashMap<KindOfWork, List<LocalDate>>();
        for (var day : days) {
            for (var kind : day.kinds()) {
                if (kind.allowed() == KindOfWork.Allowed.NEVER) {
                    banned.computeIfAbsent(kind, each -> new ArrayList<>()).add(day.day());
                }
            }
        }
        banned.forEach((kind, on) -> findings.banned(
                "kind-of-work." + kind.code(),
                kind.rule(),
                kind.citation(),
                new Days(on.getFirst(), on.getLast()),
                on.size(),
                "%s: no child may do this work.".formatted(kind.title())));
    }

    private static void unknown(WorkDays work, List<WorkDay> days, ChildAtWork child, Findings findings) {
        var lastDay = CompulsorySchoolAge.lastDay(child.bornOn());
        var early = new Spread();
        var late = new Spread();
        var first = child.calendar().known().first();
        Stream.concat(days.stream().map(WorkDay::day), work.open().stream().filter(day -> !day.isAfter(lastDay)))
                .filter(day -> child.calendar().on(day) == Attendance.UNKNOWN)
                .forEach(day -> (day.isBefore(first) ? early : late).add(day));
        List.of(early, late)
                .forEach(spread -> spread.ifAny(when -> findings.undecided(
                        "G1", SECTION_18, when, "The calendar of the school does not speak about these days.")));
    }
}
