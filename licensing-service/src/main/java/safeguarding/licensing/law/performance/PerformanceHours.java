package safeguarding.licensing.law.performance;

import java.time.LocalDate;
import java.util.List;
import safeguarding.licensing.law.lawfulness.Findings;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.lawfulness.Spread;
import safeguarding.licensing.law.limits.LimitKind;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.schoolage.CompulsorySchoolAge;
import safeguarding.licensing.law.schoolcalendar.Attendance;

/**
 * The law of hours of children who perform (H7, H8, H10 to H12): each day by the law of that day. Days whose rules are
 * not loaded are not decidable (H0), never judged by the rules of another year; what a child did on them still counts
 * where the rule of a later day looks back.
 */
public final class PerformanceHours {

    private static final String REGULATIONS = "Children (Performances and Activities) (England) Regulations 2014";

    private final Limits limits;

    /** Checks with these limits. */
    public PerformanceHours(Limits limits) {
        this.limits = limits;
    }

    /** What the law says to a planned or recorded schedule of a child. */
    public Lawfulness check(ChildOnStage child) {
        var findings = new Findings();
        var days = new StageDays(limits, child).all();
        var education = new Education(child, this::isLoaded);
        daysOutside(days, child, findings);
        eachDay(days, child, findings);
        if (child.terms().licensed()) {
            new EducationRules(limits, child.terms(), education, findings).check();
            unknownSchool(days, child, education, findings);
        }
        return findings.lawfulness();
    }

    private void eachDay(List<StageDay> days, ChildOnStage child, Findings findings) {
        var place = new PlaceRules(limits, findings);
        var gaps = new GapRules(limits, findings);
        var runs = new RunRules(limits, child.terms(), days, findings);
        var nights = new NightRules(limits, days, findings);
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            if (binds(day, child)) {
                place.check(day);
                if (i > 0) {
                    gaps.check(days.get(i - 1), day);
                }
                if (child.terms().licensed()) {
                    runs.check(day);
                    nights.check(day);
                }
            }
        }
    }

    private void daysOutside(List<StageDay> days, ChildOnStage child, Findings findings) {
        var after = new Spread();
        var notLoaded = new Spread();
        for (var day : days) {
            if (isAfterSchoolAge(day, child)) {
                after.add(day.day());
            } else if (!isLoaded(day.day())) {
                notLoaded.add(day.day());
            }
        }
        after.ifAny(when -> findings.remark(
                "G1.1",
                "Education Act 1996 ss8, 558",
                when,
                "After compulsory school age: no licence is needed and no limit holds."));
        notLoaded.ifAny(when -> findings.undecided(
                "H0",
                REGULATIONS + ", in force from 6 February 2015; before it the Children (Performances) Regulations 1968",
                when,
                "The rules of these days are not loaded, and those of other years do not answer for them."));
    }

    private void unknownSchool(List<StageDay> days, ChildOnStage child, Education education, Findings findings) {
        var unknown = new Spread();
        days.stream()
                .filter(day -> binds(day, child))
                .map(StageDay::day)
                .filter(day -> child.calendar().on(day) == Attendance.UNKNOWN && education.isOfSchoolAge(day))
                .forEach(unknown::add);
        unknown.ifAny(when -> findings.undecided(
                "H8",
                REGULATIONS + " reg 13",
                when,
                "The calendar of the school does not speak about all of these days."));
    }

    private boolean binds(StageDay day, ChildOnStage child) {
        return !isAfterSchoolAge(day, child) && isLoaded(day.day());
    }

    private static boolean isAfterSchoolAge(StageDay day, ChildOnStage child) {
        return day.day().isAfter(CompulsorySchoolAge.lastDay(child.bornOn()));
    }

    private boolean isLoaded(LocalDate day) {
        return !limits.on(day, LimitKind.EARLIEST_AT_PLACE).isEmpty();
    }
}
