package safeguarding.platform.local.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Settles how long after its strategy discussion each initial conference was held, so that of the children of a year the
 * aimed share has theirs within 15 working days (B1.3, B4.1). The conferences stand; the discussions lie before them.
 */
final class Timeliness {

    private static final int LIMIT = 15;
    private static final int HUNDRED = 100;
    private static final double ROUNDS_AWAY = 0.0004;

    private final Aims aims;
    private final Chance chance;

    Timeliness(Aims aims, Chance chance) {
        this.aims = aims;
        this.chance = chance;
    }

    void settle(County county, List<Episode> episodes) {
        episodes.stream()
                .filter(Predicate.not(Timeliness::follows))
                .forEach(moved -> moved.took(chance.between(6, 18)));
        var years = episodes.stream()
                .filter(Timeliness::follows)
                .collect(Collectors.groupingBy(
                        episode -> Aims.year(episode.heldOn()), TreeMap::new, Collectors.toCollection(ArrayList::new)));
        years.forEach((year, held) -> settle(county, year, held));
    }

    private void settle(County county, int year, List<Episode> held) {
        int share = aims.inTime(year);
        while (aims.gives(year) && roundsAway(children(held), share)) {
            held.add(county.withoutPlan(day(year)));
        }
        int missing = (int) Math.round(children(held) * share / (double) HUNDRED);
        var left = new ArrayList<>(held);
        while (!left.isEmpty()) {
            var episode = left.remove(chance.between(0, left.size() - 1));
            boolean inTime =
                    !episode.origin().inquorateFirst() && episode.children().size() <= missing;
            missing -= inTime ? episode.children().size() : 0;
            episode.took(inTime ? daysInTime() : daysLate(episode, share));
        }
    }

    private int daysInTime() {
        return chance.in(75) ? chance.between(11, LIMIT) : chance.between(5, 10);
    }

    /** An inquorate sitting was in time as often as others; the one that was called instead of it comes too late. */
    private int daysLate(Episode episode, int share) {
        int before = episode.origin().inquorateDaysBefore();
        if (before > 0) {
            return before + (chance.in(share) ? chance.between(LIMIT + 1 - before, LIMIT) : chance.between(16, 22));
        }
        return chance.in(65) ? chance.between(LIMIT + 1, 20) : chance.between(21, 38);
    }

    /** Whether no whole number of children makes the share to a tenth of a percent. */
    private static boolean roundsAway(int children, int share) {
        long nearest = Math.round(children * share / (double) HUNDRED);
        return Math.abs(nearest / (double) children - share / (double) HUNDRED) > ROUNDS_AWAY;
    }

    private LocalDate day(int year) {
        return WorkingDays.atOrBefore(LocalDate.of(year, 4, 20).plusDays(chance.between(0, 200)));
    }

    private static boolean follows(Episode episode) {
        return episode.origin().followsEnquiry();
    }

    private static int children(List<Episode> held) {
        return held.stream().mapToInt(episode -> episode.children().size()).sum();
    }
}
