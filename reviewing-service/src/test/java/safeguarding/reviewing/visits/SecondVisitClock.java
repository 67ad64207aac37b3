package safeguarding.reviewing.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownCare.KnownEpisode;

/**
 * C3 once more, told otherwise: somebody keeps a diary, day by day, with the figures of the regulation and nothing of the
 * timescales. From 1 April 2011 only.
 */
final class SecondVisitClock {

    private final KnownCare care;
    private final @Nullable LocalDate firstReview;
    private final Set<LocalDate> seen;
    private final List<String> kept = new ArrayList<>();
    private @Nullable LocalDate due;
    private @Nullable LocalDate last;

    SecondVisitClock(KnownCare care, @Nullable LocalDate firstReview, Set<LocalDate> seen) {
        this.care = care;
        this.firstReview = firstReview;
        this.seen = seen;
    }

    /** What was due on each day on which the child was seen, and what is due at the end of a day. */
    List<String> diary(LocalDate until) {
        due = isGuest(care.startedOn()) ? null : care.startedOn().plusWeeks(1);
        for (var day = care.startedOn(); !day.isAfter(until); day = day.plusDays(1)) {
            if (seen.contains(day)) {
                kept.add(day + " for " + due);
                last = day;
                due = after(day, day);
            } else if (day.isAfter(care.startedOn())) {
                due = changedOn(day);
            }
        }
        kept.add("next " + due);
        return kept;
    }

    private @Nullable LocalDate changedOn(LocalDate day) {
        var before = due;
        var begins = care.episodes().stream().anyMatch(each -> each.startedOn().equals(day));
        if ((!begins && !day.equals(firstReview)) || (before != null && before.isBefore(day))) {
            return before;
        }
        if (isGuest(day)) {
            return null;
        }
        if (withTheseSince(day).equals(day)) {
            return day.plusWeeks(1);
        }
        if (atHome(day, "C2") && !atHome(day.minusDays(1), "C2")) {
            return earlier(before, day.plusWeeks(1));
        }
        if (last == null || last.isBefore(withTheseSince(day))) {
            return before;
        }
        var fromLast = after(last, day);
        if (before == null || fromLast == null || !fromLast.isBefore(before)) {
            return fromLast;
        }
        var fromNow = last.equals(day) ? fromLast : intervalFrom(day, last, day);
        return earlier(before, fromNow);
    }

    private @Nullable LocalDate after(LocalDate visit, LocalDate day) {
        return isGuest(day) ? null : intervalFrom(visit, visit, day);
    }

    private LocalDate intervalFrom(LocalDate from, LocalDate visit, LocalDate day) {
        var lives = livesIn(day);
        var regulation = lives.regulation();
        var strict = regulation != null || atHome(day, "C1");
        if (strict && (firstReview == null || firstReview.isAfter(day))) {
            return from.plusDays(7);
        }
        if (strict) {
            return from.plusDays(regulation != null && regulation == 19 ? 42 : 28);
        }
        var settled = !visit.isBefore(withTheseSince(day).plusYears(1)) && !atHome(day, "C2");
        return settled && lives.untilEighteen() ? from.plusMonths(3) : from.plusDays(42);
    }

    private boolean atHome(LocalDate day, String status) {
        var lives = livesIn(day);
        return lives.regulation() == null
                && lives.placement().equals("P1")
                && on(day).legalStatus().equals(status);
    }

    private boolean isGuest(LocalDate day) {
        return on(day).legalStatus().startsWith("V") && !on(day).legalStatus().equals("V2");
    }

    /** Where the child lives, hospital and holidays aside. */
    private KnownEpisode livesIn(LocalDate day) {
        var by = until(day);
        for (int i = by.size() - 1; i > 0; i--) {
            if (!by.get(i).placement().startsWith("T")) {
                return by.get(i);
            }
        }
        return by.getFirst();
    }

    private LocalDate withTheseSince(LocalDate day) {
        var by = until(day);
        var carer = livesIn(day).carer();
        var since = by.getLast().startedOn();
        for (int i = by.size() - 1; i >= 0; i--) {
            var each = by.get(i);
            if (!livesIn(each.startedOn()).carer().equals(carer)) {
                break;
            }
            if (isGuest(each.startedOn()) && !isGuest(day)) {
                break;
            }
            since = each.startedOn();
        }
        return since;
    }

    private KnownEpisode on(LocalDate day) {
        return until(day).getLast();
    }

    private List<KnownEpisode> until(LocalDate day) {
        return care.episodes().stream()
                .filter(each -> !each.startedOn().isAfter(day))
                .toList();
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isBefore(other) ? one : other;
    }
}
