package safeguarding.reviewing.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownCare.KnownEpisode;

/**
 * A stretch of care in which one case of C3 holds. It lasts until the next begins.
 *
 * @param from civil date
 * @param placedOn civil date on which the child came to the people it lives with: a change of legal status, a stay in
 *     hospital or on holiday and another code for the same people begin no placement
 * @param lasting whether the placement is meant to last until the child is 18
 */
public record Stretch(LocalDate from, VisitRegime regime, LocalDate placedOn, boolean lasting) {

    /** The stretches of a period of care, the earliest first. */
    public static List<Stretch> of(KnownCare care) {
        var stretches = new ArrayList<Stretch>();
        @Nullable KnownEpisode before = null;
        for (var episode : care.episodes()) {
            var lives = before != null && isTemporary(episode) ? before : episode;
            var regime = VisitRegime.of(episode.legalStatus(), lives);
            var placedOn = goesOn(before, lives, stretches, regime)
                    ? stretches.getLast().placedOn()
                    : episode.startedOn();
            stretches.add(new Stretch(episode.startedOn(), regime, placedOn, lives.untilEighteen()));
            before = lives;
        }
        return stretches;
    }

    /** Whether the child lives on with the same people, and not for the first time as more than a guest. */
    private static boolean goesOn(
            @Nullable KnownEpisode before, KnownEpisode now, List<Stretch> stretches, VisitRegime regime) {
        return before != null
                && before.carer().equals(now.carer())
                && (regime == VisitRegime.SHORT_BREAKS || stretches.getLast().regime() != VisitRegime.SHORT_BREAKS);
    }

    /** In hospital, on holiday, or elsewhere for a week. */
    private static boolean isTemporary(KnownEpisode episode) {
        return episode.placement().startsWith("T");
    }

    /** Whether it begins a placement. */
    boolean beginsPlacement() {
        return placedOn.equals(from);
    }
}
