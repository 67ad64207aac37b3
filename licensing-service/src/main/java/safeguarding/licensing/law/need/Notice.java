package safeguarding.licensing.law.need;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import safeguarding.licensing.law.lawfulness.Findings;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.limits.LimitKind;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.time.Days;

/**
 * The time that an application for a licence needs: 21 days before the first performance (H5), by the law of the day of
 * that performance. The council may refuse a later one; it may also take it.
 */
public final class Notice {

    private final Limits limits;

    /** Checks with these limits. */
    public Notice(Limits limits) {
        this.limits = limits;
    }

    /**
     * Whether an application is in time. A breach says how many days it came before; 0 when it came on the day or later.
     *
     * @param receivedOn civil day on which the council received it
     * @param firstPerformance civil day of the first performance
     */
    public Lawfulness check(LocalDate receivedOn, LocalDate firstPerformance) {
        var findings = new Findings();
        var days = Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(receivedOn, firstPerformance)));
        var found = limits.on(firstPerformance, LimitKind.NOTICE);
        found.forEach(limit -> findings.measure(limit, firstPerformance, days));
        if (found.isEmpty()) {
            findings.undecided("H5", "Regulations of that day", Days.of(firstPerformance), "The rules are not loaded.");
        }
        return findings.lawfulness();
    }
}
