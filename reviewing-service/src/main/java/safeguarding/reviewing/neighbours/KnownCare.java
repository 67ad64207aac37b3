package safeguarding.reviewing.neighbours;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other features need of a period of care.
 *
 * @param startedOn civil date on which the child became looked after
 * @param endedOn civil date on which that ended; null while it lasts
 * @param episodes at least one, the earliest first
 * @param stays of a series of short breaks, the earliest first
 */
public record KnownCare(
        UUID periodId,
        UUID childId,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        List<KnownEpisode> episodes,
        List<KnownStay> stays) {

    public KnownCare {
        episodes = List.copyOf(episodes);
        stays = List.copyOf(stays);
    }

    /**
     * One episode.
     *
     * @param legalStatus code of the set LS
     * @param placement code of the set PLACE
     * @param carer the same word for two episodes in a row with one carer; says nothing else
     * @param untilEighteen whether the placement is meant to last until the child is 18
     * @param regulation under which the child stays somewhere before an assessment, 19 or 24; null otherwise
     */
    public record KnownEpisode(
            LocalDate startedOn,
            String legalStatus,
            String placement,
            String carer,
            boolean untilEighteen,
            @Nullable Integer regulation) {}

    /**
     * One short break.
     *
     * @param to civil date on which the child goes
     */
    public record KnownStay(LocalDate from, LocalDate to) {}
}
