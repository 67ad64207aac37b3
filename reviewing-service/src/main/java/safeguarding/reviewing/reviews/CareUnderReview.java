package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A period of care as the clock sees it.
 *
 * @param startedOn the day on which the child became looked after
 * @param endedOn the day on which that ended; null while it lasts
 * @param episodes at least one, kept in order of their start
 * @param stays of a series of short breaks; empty otherwise
 */
public record CareUnderReview(
        LocalDate startedOn, @Nullable LocalDate endedOn, List<CareEpisode> episodes, List<ShortStay> stays) {

    public CareUnderReview {
        if (episodes.isEmpty()) {
            throw new IllegalArgumentException("A period of care has an episode");
        }
        if (endedOn != null && endedOn.isBefore(startedOn)) {
            throw new IllegalArgumentException("A period of care ends not before it starts");
        }
        episodes = episodes.stream()
                .sorted(Comparator.comparing(CareEpisode::startedOn))
                .toList();
        stays = stays.stream()
                .sorted(Comparator.comparing(ShortStay::startedOn))
                .toList();
    }

    /** Whether it has ended by the end of a day. */
    boolean endedBy(LocalDate day) {
        return endedOn != null && !endedOn.isAfter(day);
    }

    /** The episode of a day; the last that began by then. */
    Optional<CareEpisode> episodeOn(LocalDate day) {
        return episodes.stream()
                .filter(episode -> !episode.startedOn().isAfter(day))
                .reduce((earlier, later) -> later);
    }
}
