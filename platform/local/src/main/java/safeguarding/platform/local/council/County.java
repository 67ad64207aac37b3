package safeguarding.platform.local.council;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import safeguarding.platform.local.council.Episode.Origin;

/**
 * An invented county, week by week. What ends in a week follows from what began before; as many plans begin as bring the
 * number of children on plans to its aim.
 */
final class County {

    private static final int YEARS_BEFORE = 2;
    private static final int SHARE_RETURNING = 9;
    private static final int SHARE_WITHOUT_PLAN = 14;
    private static final int MOST_CHILDREN = 5;

    private final Aims aims;
    private final Chance chance;
    private final Families families;
    private final Courses courses;
    private final Returning returning;
    private final List<Family> known = new ArrayList<>();

    County(Aims aims, Chance chance) {
        this.aims = aims;
        this.chance = chance;
        this.families = new Families(chance.of("families"));
        this.courses = new Courses(chance.of("courses"));
        this.returning = new Returning(chance.of("returning"));
    }

    /** The families that came until the last day but one of the aims: on the last day itself nothing has happened yet. */
    List<Family> families() {
        before();
        var week = aims.first().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        while (!week.isAfter(aims.last())) {
            week(week);
            week = week.plusWeeks(1);
        }
        new Timeliness(aims, chance.of("timeliness")).settle(this, episodes().toList());
        known.addAll(new EnquiriesAlone(chance.of("enquiries"), families, aims.last()).families());
        return List.copyOf(known);
    }

    /** One more child is conferenced and needs no plan. */
    Episode withoutPlan(LocalDate on) {
        return courses.withoutPlan(know(families.next(1, on)), on);
    }

    /** Plans that were open when the history begins: what is long lasts. */
    private void before() {
        int missing = aims.onPlans(aims.first());
        while (missing > 0) {
            var heldOn = WorkingDays.atOrBefore(aims.first().minusDays(chance.between(7, 365 * YEARS_BEFORE)));
            var family = families.next(Math.min(missing, MOST_CHILDREN), heldOn);
            var episode = courses.begin(family, Origin.USUAL, heldOn);
            if (onPlans(episode, aims.first()) == episode.children().size()) {
                missing -= episode.children().size();
                know(family);
            }
        }
    }

    private void week(LocalDate monday) {
        var sunday = monday.with(DayOfWeek.SUNDAY);
        // On the last day itself nothing has happened yet: what stands on its eve stands on it.
        var end = sunday.isBefore(aims.last()) ? sunday : aims.last().minusDays(1);
        var days =
                monday.datesUntil(end.plusDays(1)).filter(WorkingDays::include).toList();
        int aim = aims.onPlans(end.equals(sunday) ? end : aims.last());
        long missing =
                aim - episodes().mapToLong(episode -> onPlans(episode, end)).sum();
        while (missing > 0) {
            var day = chance.oneOf(days);
            missing -= onPlans(begin((int) Math.min(missing, MOST_CHILDREN), day), end);
            if (chance.in(SHARE_WITHOUT_PLAN)) {
                courses.withoutPlan(know(families.next(2, day)), day);
            }
        }
    }

    private Episode begin(int most, LocalDate day) {
        var back = chance.in(SHARE_RETURNING) ? returning.of(known, most, day) : null;
        if (back != null) {
            return courses.begin(back, Origin.USUAL, day);
        }
        return switch (chance.weighted(90, 3, 4, 3)) {
            case 1 -> courses.begin(know(families.expecting(day)), Origin.PRE_BIRTH, day);
            case 2 -> courses.begin(know(families.next(most, day)), Origin.TRANSFER_IN, day);
            case 3 -> courses.begin(know(families.next(most, day)), new Origin("initial", chance.between(5, 9)), day);
            default -> courses.begin(know(families.next(most, day)), Origin.USUAL, day);
        };
    }

    private Family know(Family family) {
        known.add(family);
        return family;
    }

    private Stream<Episode> episodes() {
        return known.stream().flatMap(family -> family.episodes().stream());
    }

    private static int onPlans(Episode episode, LocalDate day) {
        return Math.toIntExact(episode.plans().values().stream()
                .filter(plan -> plan.openOn(day))
                .count());
    }
}
