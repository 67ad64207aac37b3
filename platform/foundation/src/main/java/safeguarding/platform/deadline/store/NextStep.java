package safeguarding.platform.deadline.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.time.CivilTime;

/**
 * What passing time will do to a deadline next.
 *
 * @param at instant at which it does so: the first of a civil day in England, or the instant at which a deadline was
 *     opened too late for that
 */
record NextStep(Kind kind, Instant at) {

    /** What passing time can do. */
    enum Kind {
        DUE_SOON,
        OVERDUE
    }

    /** For a deadline that is opened or moved now: what has already passed is announced at once, and only the worst of it. */
    static NextStep from(Instant now, LocalDate dueSoonOn, LocalDate dueOn) {
        var overdue = overdue(dueOn);
        if (!overdue.at.isAfter(now)) {
            return new NextStep(Kind.OVERDUE, now);
        }
        var soon = CivilTime.startOf(dueSoonOn);
        return new NextStep(Kind.DUE_SOON, soon.isBefore(now) ? now : soon);
    }

    /** For history: what has passed is not announced; null when everything has. */
    static @Nullable NextStep unannounced(Instant now, LocalDate dueSoonOn, LocalDate dueOn) {
        var overdue = overdue(dueOn);
        if (!overdue.at.isAfter(now)) {
            return null;
        }
        var soon = CivilTime.startOf(dueSoonOn);
        return soon.isAfter(now) ? new NextStep(Kind.DUE_SOON, soon) : overdue;
    }

    /** The whole due day is in time; the next one is not. */
    static NextStep overdue(LocalDate dueOn) {
        return new NextStep(Kind.OVERDUE, CivilTime.endOf(dueOn));
    }
}
