package safeguarding.platform.local.council;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One child's time in care, as it came about.
 *
 * @param kind what kind of care it is
 * @param startedOn civil day on which the child became looked after
 * @param endedOn civil day on which it left; null while it is looked after
 * @param restricted whether only named people may read the record
 */
record CareCourse(
        Family family,
        YoungPerson child,
        Kind kind,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        boolean restricted) {

    /** Kinds of care. */
    enum Kind {
        USUAL,
        UNACCOMPANIED,
        REMAND,
        SHORT_BREAKS
    }

    private static final int YOUNG = 5;
    private static final int LONG = 480;
    private static final int TOO_LONG = 900;
    private static final int LASTING = 700;
    private static final int GOOD_AFTER = 560;
    private static final int SPREAD = 60;

    /** Whether the child is looked after at the end of a day. */
    boolean inCareOn(LocalDate day) {
        return !startedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
    }

    /** The day after the last of which something can be told. */
    LocalDate until(LocalDate today) {
        return endedOn == null ? today : endedOn;
    }

    long days(LocalDate today) {
        return startedOn.until(until(today), ChronoUnit.DAYS);
    }

    /** The day on which a child that stays for good was placed so. */
    LocalDate goodFrom() {
        return startedOn.plusDays(GOOD_AFTER + family.number() % SPREAD);
    }

    /** Small children who stay long are to be adopted, some of them; who is not after years, is planned for otherwise. */
    boolean mayBeAdopted(LocalDate today) {
        return kind == Kind.USUAL
                && child.ageOn(startedOn) < YOUNG
                && days(today) > LONG
                && (endedOn != null || days(today) < TOO_LONG)
                && family.number() % 2 == 0;
    }

    boolean mayHaveGuardian(LocalDate today) {
        return kind == Kind.USUAL
                && days(today) > LONG / 2
                && (endedOn != null || days(today) < LONG)
                && !mayBeAdopted(today)
                && family.number() % 7 == 1;
    }

    boolean mayStayForGood(LocalDate today) {
        return kind == Kind.USUAL
                && days(today) > LASTING
                && child.ageOn(startedOn) >= YOUNG
                && !mayHaveGuardian(today)
                && family.number() % 3 < 2;
    }
}
