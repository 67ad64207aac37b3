package safeguarding.licensing.law.performance;

import java.time.LocalDate;
import safeguarding.licensing.law.lawfulness.Findings;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.limits.LimitKind;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.time.Days;

/** How many children one adult may have in care or teach at once (H8, H9), by the law of the day. */
public final class Ratios {

    private final Limits limits;

    /** Checks with these limits. */
    public Ratios(Limits limits) {
        this.limits = limits;
    }

    /**
     * Whether one chaperone may have so many children in care on a day.
     *
     * @param alsoTeaches whether the chaperone teaches them too
     */
    public Lawfulness chaperone(LocalDate day, int children, boolean alsoTeaches) {
        return rule(
                day,
                alsoTeaches ? LimitKind.CHILDREN_PER_TEACHING_CHAPERONE : LimitKind.CHILDREN_PER_CHAPERONE,
                "H9",
                children);
    }

    /**
     * Whether one private teacher may teach so many children at once on a day.
     *
     * @param ofLikeLevel whether all have reached a similar standard in the subject
     */
    public Lawfulness teacher(LocalDate day, int children, boolean ofLikeLevel) {
        return rule(
                day,
                ofLikeLevel ? LimitKind.CHILDREN_OF_LIKE_LEVEL_PER_TEACHER : LimitKind.CHILDREN_PER_TEACHER,
                "H8",
                children);
    }

    private Lawfulness rule(LocalDate day, LimitKind kind, String rule, int children) {
        var findings = new Findings();
        var found = limits.on(day, kind);
        found.forEach(limit -> findings.measure(limit, day, children));
        if (found.isEmpty()) {
            findings.undecided(rule, "Regulations of that day", Days.of(day), "The rules of this day are not loaded.");
        }
        return findings.lawfulness();
    }
}
