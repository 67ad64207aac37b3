package safeguarding.reviewing.ofsted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.care.Episode;
import safeguarding.reviewing.care.Placement;

/**
 * The placements of a period of care: episodes in a row with one placement are one, and a temporary move from it and back
 * leaves it one.
 */
final class PlacementsInCare {

    private PlacementsInCare() {}

    /** The days on which its placements began and ended, the earliest first; the end is null while one lasts. */
    static List<Lived> of(List<Episode> episodes) {
        var all = new ArrayList<Lived>();
        for (var episode : episodes) {
            if (temporary(episode.placement())) {
                continue;
            }
            var before = all.isEmpty() ? null : all.getLast();
            if (before != null && same(before.placement(), episode)) {
                all.set(all.size() - 1, new Lived(before.from(), episode.endedOn(), episode.placement()));
            } else {
                all.add(new Lived(episode.startedOn(), episode.endedOn(), episode.placement()));
            }
        }
        return all;
    }

    /** Where a child lived, and from when until when. Masks itself. */
    record Lived(LocalDate from, @Nullable LocalDate until, Placement placement) {

        @Override
        public String toString() {
            return "Lived[" + from + "]";
        }
    }

    /** The first day of the placement in which the last of these episodes is, temporary ones among them. */
    static LocalDate latestFrom(List<Episode> episodes) {
        var last = episodes.getLast();
        if (!temporary(last.placement())) {
            return of(episodes).getLast().from();
        }
        var from = last.startedOn();
        for (var episode : episodes.reversed()) {
            if (!there(last.placement(), episode.placement())) {
                break;
            }
            from = episode.startedOn();
        }
        return from;
    }

    /** A change of legal status moves nobody; otherwise kind, carer and address say whether it is the same. */
    private static boolean same(Placement before, Episode now) {
        return now.reason().equals("L") || there(before, now.placement());
    }

    private static boolean there(Placement one, Placement other) {
        return one.type().equals(other.type())
                && Objects.equals(one.carer(), other.carer())
                && Objects.equals(one.postcode(), other.postcode());
    }

    private static boolean temporary(Placement placement) {
        return placement.type().startsWith("T");
    }
}
