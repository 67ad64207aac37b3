package safeguarding.reviewing.ssda903.files;

import java.util.ArrayList;
import java.util.List;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.reviewing.care.CareFacts;
import safeguarding.reviewing.care.Episode;
import safeguarding.reviewing.care.EpisodeEnd;
import safeguarding.reviewing.ssda903.ReturnYear;

/**
 * A period of care with what the set of a year tells of it. The set says how it was in its year: what had begun and ceased
 * before stays, and so does what came after the year.
 */
final class MergedPeriod {

    private final ToldPeriod told;
    private final ReturnYear year;

    MergedPeriod(ToldPeriod told, ReturnYear year) {
        this.told = told;
        this.year = year;
    }

    /** The facts as they stand with what is told; refuses with {@code conflict} where what came later does not follow. */
    CareFacts with(CareFacts here) {
        var all = before(here);
        all.addAll(told.episodes(here.episodes()));
        after(here, all);
        return new CareFacts(all, here.stays());
    }

    private List<Episode> before(CareFacts here) {
        var kept = new ArrayList<Episode>();
        if (told.fromItsBeginning()) {
            return kept;
        }
        here.episodes().stream()
                .filter(each -> each.startedOn().isBefore(told.beganOn()))
                .forEach(kept::add);
        if (kept.isEmpty()) {
            return kept;
        }
        var last = kept.removeLast();
        var end = last.end();
        var reason = end != null && told.beganOn().equals(end.on()) ? end.placeChangeReason() : null;
        kept.add(ended(last, new EpisodeEnd(told.beganOn(), EpisodeEnd.NEXT_EPISODE, reason)));
        return kept;
    }

    private void after(CareFacts here, List<Episode> all) {
        var later = here.episodes().stream()
                .filter(each -> each.startedOn().isAfter(year.ends()))
                .filter(each -> each.startedOn().isAfter(all.getLast().startedOn()))
                .toList();
        var lasts = all.getLast().end() == null;
        if (!lasts) {
            if (!later.isEmpty()) {
                throw ProblemException.of(
                        ProblemType.CONFLICT, "The set ends the period, and episodes after its year are recorded.");
            }
            return;
        }
        var then = here.episodes().stream()
                .filter(each -> !each.startedOn().isAfter(year.ends()))
                .reduce((one, other) -> other)
                .map(Episode::end)
                .filter(end -> end.on() != null && end.on().isAfter(year.ends()));
        then.ifPresent(end -> all.add(ended(all.removeLast(), end)));
        all.addAll(later);
    }

    private static Episode ended(Episode episode, EpisodeEnd end) {
        return new Episode(
                episode.startedOn(), episode.reason(), episode.legalStatus(), episode.need(), episode.placement(), end);
    }
}
