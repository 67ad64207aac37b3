package safeguarding.licensing.law.performance;

import safeguarding.licensing.law.lawfulness.Findings;
import safeguarding.licensing.law.limits.LimitKind;
import safeguarding.licensing.law.limits.Limits;

/**
 * The time between one day on stage and the next: overnight (H12), which binds without a licence too, and longer after
 * night work (H11). The law of the day on which the child comes again decides.
 */
final class GapRules {

    private final Limits limits;
    private final Findings findings;

    GapRules(Limits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    void check(StageDay before, StageDay next) {
        var limit = limits.on(
                next.day(), before.night() ? LimitKind.GAP_AFTER_NIGHT_WORK : LimitKind.OVERNIGHT_GAP, next.age());
        if (limit != null) {
            findings.measure(limit, next.day(), (int) Math.min(Integer.MAX_VALUE, next.begin() - before.end()));
        }
    }
}
