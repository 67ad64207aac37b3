package safeguarding.licensing.law.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import safeguarding.licensing.law.lawfulness.Findings;
import safeguarding.licensing.law.limits.LimitKind;
import safeguarding.licensing.law.limits.Limits;

/** Night work by consent: after two nights of it running there is none for seven days (H11). */
final class NightRules {

    private final Limits limits;
    private final Findings findings;
    private final SortedSet<LocalDate> nights;

    NightRules(Limits limits, List<StageDay> days, Findings findings) {
        this.limits = limits;
        this.findings = findings;
        this.nights =
                days.stream().filter(StageDay::night).map(StageDay::day).collect(Collectors.toCollection(TreeSet::new));
    }

    void check(StageDay day) {
        var running = limits.on(day.day(), LimitKind.NIGHTS_RUNNING, day.age());
        var without = limits.on(day.day(), LimitKind.DAYS_WITHOUT_NIGHT_WORK, day.age());
        if (!day.night() || running == null || without == null) {
            return;
        }
        for (int between = 0; between < without.amount(); between++) {
            if (ended(day.day().minusDays(between + 1L), running.amount())) {
                findings.measure(without, day.day(), between);
                return;
            }
        }
    }

    /** Whether so many nights of work running end with this one. */
    private boolean ended(LocalDate last, int running) {
        for (int i = 0; i < running; i++) {
            if (!nights.contains(last.minusDays(i))) {
                return false;
            }
        }
        return true;
    }
}
