package safeguarding.licensing.law.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import safeguarding.licensing.law.lawfulness.Findings;
import safeguarding.licensing.law.limits.Limit;
import safeguarding.licensing.law.limits.LimitKind;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.schedule.LicenceTerms;

/**
 * Days running, and days off after weeks at the maximum (H10). A week at the maximum is seven days with as many days on
 * stage as may run; eight such weeks running, whatever day of the week the first begins with, are followed by fourteen
 * days off after the last day on stage in them. Not for circus, nor for licences of few days.
 */
final class RunRules {

    private static final int DAYS_OF_A_WEEK = 7;

    private final Limits limits;
    private final LicenceTerms terms;
    private final OnStage days;
    private final Findings findings;

    RunRules(Limits limits, LicenceTerms terms, List<StageDay> days, Findings findings) {
        this.limits = limits;
        this.terms = terms;
        this.days = new OnStage(days.stream().map(StageDay::day).toList());
        this.findings = findings;
    }

    void check(StageDay day) {
        var running = limits.on(day.day(), LimitKind.DAYS_RUNNING, day.age());
        if (running == null) {
            return;
        }
        findings.measure(running, day.day(), runUpTo(day.day()));
        var weeks = limits.on(day.day(), LimitKind.WEEKS_AT_MAXIMUM, day.age());
        var off = limits.on(day.day(), LimitKind.DAYS_OFF_AFTER_WEEKS_AT_MAXIMUM, day.age());
        if (weeks != null && off != null && bound(day) && isDueOff(day.day(), weeks.amount(), off, running.amount())) {
            findings.measure(off, day.day(), daysOffBefore(day.day()));
        }
    }

    private boolean bound(StageDay day) {
        var days = limits.on(day.day(), LimitKind.LICENSED_DAYS_FOR_DAYS_OFF, day.age());
        return !terms.circus() && days != null && terms.daysOfLicence() >= days.amount();
    }

    private int runUpTo(LocalDate day) {
        var run = 0;
        for (var each = day; days.on(each); each = each.minusDays(1)) {
            run++;
        }
        return run;
    }

    /** Days since the child was on stage; there is such a day when days off are due. */
    private int daysOffBefore(LocalDate day) {
        var off = 0;
        while (!days.on(day.minusDays(off + 1L))) {
            off++;
        }
        return off;
    }

    /** Whether weeks at the maximum ended so shortly before that the day belongs to the days off. */
    private boolean isDueOff(LocalDate day, int weeks, Limit off, int most) {
        for (int back = 1; back <= off.amount(); back++) {
            var last = day.minusDays(back);
            if (days.on(last) && firstDays(last, weeks).stream().anyMatch(first -> atMaximum(first, weeks, most))) {
                return true;
            }
        }
        return false;
    }

    /** The first days of weeks running whose last day on stage is this one. */
    private List<LocalDate> firstDays(LocalDate lastOnStage, int weeks) {
        var firsts = new ArrayList<LocalDate>();
        for (var end = lastOnStage;
                end.equals(lastOnStage) || (!days.on(end) && firsts.size() < DAYS_OF_A_WEEK);
                end = end.plusDays(1)) {
            firsts.add(end.minusDays((long) weeks * DAYS_OF_A_WEEK - 1));
        }
        return firsts;
    }

    private boolean atMaximum(LocalDate first, int weeks, int most) {
        for (int week = 0; week < weeks; week++) {
            if (days.count(first.plusDays((long) week * DAYS_OF_A_WEEK), DAYS_OF_A_WEEK) < most) {
                return false;
            }
        }
        return true;
    }
}
