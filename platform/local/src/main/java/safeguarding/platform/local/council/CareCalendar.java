package safeguarding.platform.local.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.local.council.CareCourse.Kind;

/** When a child in care is reviewed and visited: nine reviews in ten in time (C1), most visits too (C3). */
final class CareCalendar {

    private static final int FIRST = 20;
    private static final int SECOND_MONTHS = 3;
    private static final int LATER_MONTHS = 6;
    private static final int LATE = 9;
    private static final LocalDate RULES = LocalDate.of(2011, 4, 1);

    private final CareCourse course;
    private final LocalDate today;
    private final Chance chance;
    private final List<LocalDate> reviews = new ArrayList<>();
    private @Nullable LocalDate next;
    private @Nullable LocalDate nextLimit;

    CareCalendar(CareCourse course, LocalDate today, Chance chance) {
        this.course = course;
        this.today = today;
        this.chance = chance;
        review();
    }

    private void review() {
        var until = course.until(today);
        var last = course.startedOn();
        while (next == null) {
            var limit = limit(last, reviews.size());
            boolean late = chance.in(LATE);
            var day = WorkingDays.atOrBefore(
                    late
                            ? limit.plusDays(chance.between(3, 24))
                            : limit.minusDays(chance.between(0, reviews.isEmpty() ? 6 : 24)));
            day = day.isAfter(last) ? day : limit;
            if (day.isBefore(until)) {
                reviews.add(day);
                last = day;
            } else {
                next = day;
                nextLimit = limit;
            }
        }
    }

    private LocalDate limit(LocalDate last, int held) {
        if (course.kind() == Kind.SHORT_BREAKS) {
            return WorkingDays.atOrBefore(last.plusMonths(held == 0 ? SECOND_MONTHS : LATER_MONTHS));
        }
        return switch (held) {
            case 0 -> WorkingDays.after(last, FIRST);
            case 1 -> WorkingDays.atOrBefore(last.plusMonths(SECOND_MONTHS));
            default -> WorkingDays.atOrBefore(last.plusMonths(LATER_MONTHS));
        };
    }

    /** Days on which reviews were held. */
    List<LocalDate> reviews() {
        return List.copyOf(reviews);
    }

    /** For when the coming review is booked: in time, within some weeks; null when none is. */
    @Nullable
    LocalDate booked(int days) {
        boolean comes = course.endedOn() == null
                && next != null
                && nextLimit != null
                && next.isAfter(today)
                && !next.isAfter(today.plusDays(days))
                && !next.isAfter(nextLimit);
        return comes ? next : null;
    }

    /**
     * Days of visits since the rules began.
     *
     * @param placed days on which the child was placed somewhere, the first of them that of the start
     * @param apart days between two visits at most
     */
    List<LocalDate> visits(List<LocalDate> placed, int apart) {
        var visits = new ArrayList<LocalDate>();
        var until = course.until(today);
        for (int place = 0; place < placed.size(); place++) {
            var from = placed.get(place);
            var to = place + 1 < placed.size() ? placed.get(place + 1) : until;
            var day = from.plusDays(chance.between(2, chance.in(93) ? 7 : 12));
            while (day.isBefore(to)) {
                var on = WorkingDays.atOrBefore(day);
                if (!on.isBefore(RULES) && !on.isBefore(from) && (visits.isEmpty() || on.isAfter(visits.getLast()))) {
                    visits.add(on);
                }
                day = on.plusDays(
                        chance.in(6) ? chance.between(apart + 2, apart + 16) : chance.between(apart * 2 / 3, apart));
            }
        }
        return visits;
    }
}
