package safeguarding.reviewing.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.care.CareEvent.BecameLookedAfter;
import safeguarding.reviewing.care.CareEvent.CeasedToBeLookedAfter;
import safeguarding.reviewing.care.CareEvent.EpisodeStarted;
import safeguarding.reviewing.care.CareEvent.PeriodIdentity;
import safeguarding.reviewing.care.CareEvent.ShortBreakTaken;

/**
 * All that happened in one period of care.
 *
 * @param episodes at least one, the earliest first
 * @param stays of a series of short breaks, the earliest first; none in other periods
 */
public record CareFacts(List<Episode> episodes, List<Stay> stays) {

    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");

    public CareFacts {
        episodes = List.copyOf(episodes);
        stays = stays.stream().sorted(Comparator.comparing(Stay::from)).toList();
        if (episodes.isEmpty()) {
            throw new IllegalArgumentException("A period of care has an episode");
        }
    }

    /** Whether the legal status is one of a series of short breaks. */
    static boolean isShortBreak(String legalStatus) {
        return SHORT_BREAKS.contains(legalStatus);
    }

    /** Whether the period is a series of short breaks (C1.7). */
    public boolean shortBreaks() {
        return isShortBreak(episodes.getFirst().legalStatus());
    }

    /** Civil date on which the child became looked after. */
    public LocalDate startedOn() {
        return episodes.getFirst().startedOn();
    }

    /** The episode that holds, or held last. */
    public Episode latest() {
        return episodes.getLast();
    }

    /** Civil date on which the child ceased to be looked after; null while the period lasts. */
    public @Nullable LocalDate endedOn() {
        return latest().endedOn();
    }

    /** What stood on a civil day on which the period had begun. */
    public CareFacts asAt(LocalDate day) {
        var begun = new ArrayList<>(episodes.stream()
                .filter(episode -> !episode.startedOn().isAfter(day))
                .toList());
        var last = begun.removeLast();
        var end = last.endedOn();
        begun.add(
                end != null && end.isAfter(day)
                        ? new Episode(
                                last.startedOn(),
                                last.reason(),
                                last.legalStatus(),
                                last.need(),
                                last.placement(),
                                null)
                        : last);
        return new CareFacts(
                begun, stays.stream().filter(stay -> !stay.from().isAfter(day)).toList());
    }

    CareFacts followedBy(Episode next, @Nullable String placeChangeReason) {
        var all = new ArrayList<>(episodes);
        var before = all.removeLast();
        all.add(before.ended(new EpisodeEnd(next.startedOn(), EpisodeEnd.NEXT_EPISODE, placeChangeReason)));
        all.add(next);
        return new CareFacts(all, stays);
    }

    CareFacts ended(LocalDate on, String reason) {
        var all = new ArrayList<>(episodes);
        all.add(all.removeLast().ended(new EpisodeEnd(on, reason, null)));
        return new CareFacts(all, stays);
    }

    CareFacts stayed(Stay stay) {
        var all = new ArrayList<>(stays);
        all.add(stay);
        return new CareFacts(episodes, all);
    }

    /** What happened in the period, in its order: the child became looked after, each further episode, stay, and the end. */
    List<CareEvent> happenings(PeriodIdentity period) {
        var all = new ArrayList<CareEvent>();
        all.add(new BecameLookedAfter(period, startedOn(), begun(episodes.getFirst())));
        episodes.stream().skip(1).forEach(each -> all.add(new EpisodeStarted(period, each.startedOn(), begun(each))));
        stays.forEach(each -> all.add(new ShortBreakTaken(period, each.from(), each)));
        var end = latest().end();
        if (end != null && end.on() != null && end.reason() != null) {
            all.add(new CeasedToBeLookedAfter(period, end.on(), end.reason()));
        }
        return all;
    }

    /** An episode as it was when it began. */
    private static Episode begun(Episode episode) {
        return new Episode(
                episode.startedOn(),
                episode.reason(),
                episode.legalStatus(),
                episode.need(),
                episode.placement(),
                null);
    }

    /** Whether a civil day lies in both periods; the day of leaving may be that of the next beginning. */
    boolean overlaps(CareFacts other) {
        return before(startedOn(), other.endedOn()) && before(other.startedOn(), endedOn());
    }

    private static boolean before(LocalDate start, @Nullable LocalDate end) {
        return end == null || start.isBefore(end);
    }
}
