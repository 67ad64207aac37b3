package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import safeguarding.platform.rule.Rule;

/**
 * C1.7: linked stays with one carer, up to 75 days in any 12 months, are one placement with a clock of its own. From the
 * day on which that no longer holds the ordinary clock runs, as if the child had become looked after on that day.
 */
public final class ShortBreaks {

    /** What a series of short breaks is. */
    public static final Rule RULE = new Rule(
            "C1.7",
            "SI 2010/959 reg 48",
            "Linked short breaks with one carer of at most 75 days in 12 months are treated as one placement.");

    private static final int DAYS = 75;

    private ShortBreaks() {}

    /** From when the ordinary clock runs: the start where care is no series of short breaks; empty while it is one. */
    public static Optional<LocalDate> ordinaryFrom(CareUnderReview care) {
        return Stream.of(otherStatus(care), otherCarer(care), beyond(care.stays()))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .map(day -> day.isBefore(care.startedOn()) ? care.startedOn() : day);
    }

    private static Optional<LocalDate> otherStatus(CareUnderReview care) {
        return care.episodes().stream()
                .filter(episode -> !episode.isShortBreak())
                .map(CareEpisode::startedOn)
                .findFirst();
    }

    private static Optional<LocalDate> otherCarer(CareUnderReview care) {
        var carer = care.episodes().getFirst().carer();
        return care.episodes().stream()
                .filter(episode -> !episode.carer().equals(carer))
                .map(CareEpisode::startedOn)
                .findFirst();
    }

    /** The day that is the 76th of 12 months. */
    private static Optional<LocalDate> beyond(List<ShortStay> stays) {
        var days = stays.stream()
                .flatMap(stay -> stay.days().stream())
                .distinct()
                .sorted()
                .toList();
        return days.stream()
                .skip(DAYS)
                .filter(day -> days.get(days.indexOf(day) - DAYS).plusMonths(12).isAfter(day))
                .findFirst();
    }
}
