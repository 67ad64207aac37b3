package safeguarding.platform.local.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import safeguarding.platform.local.council.Episode.Origin;

/** What comes of families: plans, reviews and ends, as they might have been. */
final class Courses {

    private static final List<String> CATEGORIES = List.of("neglect", "emotional", "physical", "sexual");
    private static final int[] CATEGORY_WEIGHTS = {46, 34, 12, 8};

    /** By the number of the review at which it ends: neglect lasts. */
    private static final List<int[]> LENGTHS = List.of(
            new int[] {5, 20, 24, 19, 14, 9, 6, 3},
            new int[] {15, 43, 25, 12, 4, 1},
            new int[] {20, 46, 22, 9, 3},
            new int[] {15, 42, 27, 12, 4});

    private static final int FIRST_MONTHS = 3;
    private static final int LATER_MONTHS = 6;
    private static final int LATE = 5;

    private final Chance chance;
    private int episodes;

    Courses(Chance chance) {
        this.chance = chance;
    }

    /** The family's children (or those of them that are given) are conferenced; most get a plan. */
    Episode begin(Family family, Origin origin, LocalDate heldOn) {
        int category = chance.weighted(CATEGORY_WEIGHTS);
        int length = chance.weighted(LENGTHS.get(category));
        var reviews = reviews(heldOn, length + 2);
        boolean oneIsSafe = family.children().size() > 1 && origin.followsEnquiry() && chance.in(8);
        var plans = new LinkedHashMap<YoungPerson, PlanCourse>();
        for (var child : family.children()) {
            if (!oneIsSafe || !child.equals(family.children().getFirst())) {
                plans.put(child, plan(child, heldOn, CATEGORIES.get(category), reviews, length));
            }
        }
        int moves = chance.weighted(94, 5, 1);
        if (moves > 0) {
            move(plans, heldOn.plusDays(chance.between(60, 400)), moves == 1 ? "moved-and-taken-over" : "left-uk");
        }
        return keep(family, new Episode(reference(), origin, heldOn, family.children(), plans, reviews));
    }

    /** The conference found that no plan was needed. */
    Episode withoutPlan(Family family, LocalDate heldOn) {
        return keep(
                family,
                new Episode(reference(), Origin.USUAL, heldOn, family.children(), new LinkedHashMap<>(), List.of()));
    }

    private static Episode keep(Family family, Episode episode) {
        family.comes(episode);
        return episode;
    }

    private String reference() {
        episodes++;
        return String.format(Locale.ROOT, "%05d", episodes);
    }

    private PlanCourse plan(
            YoungPerson child, LocalDate startedOn, String category, List<LocalDate> reviews, int length) {
        int own = chance.in(6) ? Math.max(0, length + (chance.in(50) ? 1 : -1)) : length;
        var ended = reviews.get(Math.min(own, reviews.size() - 1));
        var later = chance.in(7) && own > 0 ? chance.oneOf(CATEGORIES) : category;
        var birthday = child.eighteenthBirthday();
        return birthday.isAfter(ended)
                ? new PlanCourse(
                        startedOn, category, later.equals(category) ? null : later, ended, PlanCourse.NO_LONGER_LIKELY)
                : new PlanCourse(startedOn, category, null, birthday, "turned-18");
    }

    private static void move(Map<YoungPerson, PlanCourse> plans, LocalDate on, String reason) {
        plans.replaceAll((child, plan) ->
                plan.openOn(on) ? new PlanCourse(plan.startedOn(), plan.category(), plan.later(), on, reason) : plan);
    }

    /** The first within three months, each later one within six of the one before; some are late. */
    private List<LocalDate> reviews(LocalDate heldOn, int count) {
        var reviews = new ArrayList<LocalDate>();
        var last = heldOn;
        for (int review = 0; review < count; review++) {
            var limit = last.plusMonths(review == 0 ? FIRST_MONTHS : LATER_MONTHS);
            last = WorkingDays.atOrBefore(
                    chance.in(LATE)
                            ? limit.plusDays(chance.between(4, 30))
                            : limit.minusDays(chance.between(0, review == 0 ? 14 : 40)));
            reviews.add(last);
        }
        return reviews;
    }
}
