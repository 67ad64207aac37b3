package safeguarding.platform.local.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.local.council.CareCourse.Kind;

/**
 * Who of the county is, or was, looked after: children who have a plan as well, children whose plan ended when they had come
 * into care, and families that never came to a conference, until as many are looked after and have left as there are to be.
 */
final class CareCourses {

    /** Children looked after on the last day, short breaks apart. */
    static final int IN_CARE = 800;

    /** Children in a series of short breaks. */
    static final int SHORT_BREAKS = 36;

    private static final int LEFT = 430;
    private static final int DUAL = 52;
    private static final int UNACCOMPANIED = 44;
    private static final int REMANDED = 15;
    private static final int SETTLED = 30;
    private static final LocalDate FIRST = LocalDate.of(2009, 1, 5);
    private static final int NUMBERS_GIVEN_OUT = 500_000;
    private static final int NHS_NUMBERS_GIVEN_OUT = 999_500_000;

    private final List<Family> conferenced;
    private final LocalDate today;
    private final Chance chance;
    private final Families families;
    private final List<CareCourse> courses = new ArrayList<>();
    private final Set<Family> inCare = new HashSet<>();
    private final Set<String> restricted;
    private int current;
    private int left;

    CareCourses(List<Family> conferenced, Set<String> restricted, LocalDate today, Chance chance) {
        this.conferenced = conferenced;
        this.restricted = restricted;
        this.today = today;
        this.chance = chance;
        this.families = new Families(chance.of("families"), NUMBERS_GIVEN_OUT, new NhsNumbers(NHS_NUMBERS_GIVEN_OUT));
    }

    List<CareCourse> all() {
        dual();
        conferenced.stream().filter(family -> !inCare.contains(family)).forEach(this::afterPlan);
        alone(UNACCOMPANIED, Kind.UNACCOMPANIED, 15, 17);
        alone(REMANDED, Kind.REMAND, 14, 17);
        while (current < IN_CARE) {
            together(IN_CARE - current, today.minusDays(sinceWhen()), null);
        }
        while (left < LEFT) {
            var start = FIRST.plusDays(chance.between(0, 1600));
            var end = start.plusDays(chance.between(14, 900));
            together(LEFT - left, start, end.isBefore(today) ? end : today.minusDays(chance.between(1, 60)));
        }
        for (int series = 0; series < SHORT_BREAKS; series++) {
            var start = today.minusDays(chance.between(40, 900));
            var family = families.alone(start, 6, 15);
            keep(family, family.children().getFirst(), Kind.SHORT_BREAKS, start, null);
        }
        return List.copyOf(courses);
    }

    /** Children on a plan today who came into care while it ran. */
    private void dual() {
        int dual = 0;
        for (var family : conferenced) {
            var open = open(family);
            if (dual < DUAL && !open.isEmpty() && chance.in(8)) {
                var episode = family.episodes().getLast();
                var start = episode.heldOn().plusDays(chance.between(8, 240));
                var latest = today.minusDays(chance.between(3, 40));
                start = start.isAfter(latest) ? latest : start;
                dual += together(family, open, start, null);
            }
        }
    }

    private List<YoungPerson> open(Family family) {
        return family.episodes().isEmpty()
                ? List.of()
                : family.children().stream()
                        .filter(child -> family.episodes().getLast().openOn(child, today))
                        .toList();
    }

    /** The plan was ended at a review because the child had come into care. */
    private void afterPlan(Family family) {
        if (!open(family).isEmpty() || family.episodes().isEmpty() || !chance.in(14)) {
            return;
        }
        var episode = family.episodes().getLast();
        var ended = family.children().stream()
                .filter(child -> endOfPlan(episode.planOf(child)).isPresent())
                .toList();
        if (!ended.isEmpty()) {
            var planEnd = ended.stream()
                    .flatMap(child -> endOfPlan(episode.planOf(child)).stream())
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            var start = planEnd.minusDays(chance.between(5, 45));
            var end = chance.in(55) ? null : start.plusDays(chance.between(60, 700));
            together(family, ended, start, end);
        }
    }

    private Optional<LocalDate> endOfPlan(@Nullable PlanCourse plan) {
        return Optional.ofNullable(plan)
                .filter(PlanCourse::endedByConference)
                .map(PlanCourse::endedOn)
                .filter(day -> day.isBefore(today.minusDays(SETTLED)));
    }

    private void alone(int many, Kind kind, int youngest, int eldest) {
        for (int each = 0; each < many; each++) {
            boolean here = each * 3 < many * 2 && kind == Kind.UNACCOMPANIED || each < 3;
            var start = here ? today.minusDays(chance.between(6, 330)) : FIRST.plusDays(chance.between(0, 1500));
            if (kind == Kind.REMAND && here) {
                start = today.minusDays(chance.between(4, 25));
            }
            var family = families.alone(start, youngest, eldest);
            var end = here ? null : start.plusDays(chance.between(12, kind == Kind.REMAND ? 60 : 500));
            keep(family, family.children().getFirst(), kind, start, end);
        }
    }

    private int sinceWhen() {
        return switch (chance.weighted(10, 24, 27, 19, 20)) {
            case 0 -> chance.between(2, 90);
            case 1 -> chance.between(91, 365);
            case 2 -> chance.between(366, 730);
            case 3 -> chance.between(731, 1095);
            default -> chance.between(1096, 1780);
        };
    }

    private void together(int most, LocalDate start, @Nullable LocalDate end) {
        var family = families.next(Math.min(most, 4), start);
        together(family, family.children(), start, end);
    }

    private int together(Family family, List<YoungPerson> children, LocalDate start, @Nullable LocalDate end) {
        int before = courses.size();
        children.forEach(child -> keep(family, child, Kind.USUAL, start, end));
        return courses.size() - before;
    }

    /** Nobody is looked after before the birth or beyond the eighteenth birthday. */
    private void keep(Family family, YoungPerson child, Kind kind, LocalDate start, @Nullable LocalDate end) {
        var adult = child.eighteenthBirthday();
        var last = end == null || end.isAfter(adult) ? adult : end;
        if (start.isBefore(FIRST)
                || !child.born().isBefore(start)
                || !start.plusDays(7).isBefore(adult)) {
            return;
        }
        var endedOn = last.isBefore(today) ? last : null;
        courses.add(new CareCourse(family, child, kind, start, endedOn, restricted.contains(child.councilChildId())));
        inCare.add(family);
        if (kind != Kind.SHORT_BREAKS) {
            current += endedOn == null ? 1 : 0;
            left += endedOn == null ? 0 : 1;
        }
    }
}
