package safeguarding.reviewing.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.neighbours.KnownCare;

/**
 * All that says by when a child is visited.
 *
 * @param startedOn civil date on which the child became looked after
 * @param endedOn civil date on which that ended; null while it lasts
 * @param stretches at least one, the earliest first
 * @param firstReviewOn civil date on which the first review of the period opened; null while none did
 * @param seenOn civil dates on which the child was seen, the earliest first, each once
 */
public record VisitFacts(
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        List<Stretch> stretches,
        @Nullable LocalDate firstReviewOn,
        List<LocalDate> seenOn) {

    public VisitFacts {
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("A period of care has an episode");
        }
        stretches = List.copyOf(stretches);
        seenOn = seenOn.stream().sorted().distinct().toList();
    }

    /** The facts of a period of care. Only a visit within it at which the child was seen counts. */
    public static VisitFacts of(KnownCare care, Optional<LocalDate> firstReviewOn, List<LookedAfterVisit> visits) {
        return new VisitFacts(
                care.startedOn(),
                care.endedOn(),
                Stretch.of(care),
                firstReviewOn.orElse(null),
                visits.stream()
                        .map(LookedAfterVisit::made)
                        .filter(VisitMade::seen)
                        .map(VisitMade::visitedOn)
                        .filter(day -> isWithin(care, day))
                        .toList());
    }

    /** A period that was put right may leave a visit outside. */
    private static boolean isWithin(KnownCare care, LocalDate day) {
        var endedOn = care.endedOn();
        return !day.isBefore(care.startedOn()) && (endedOn == null || !day.isAfter(endedOn));
    }

    /** Whether the child is looked after no more at the end of a day. */
    boolean endedBy(LocalDate day) {
        return endedOn != null && !endedOn.isAfter(day);
    }

    /** The stretch of a day; the first for what lies before it. */
    public Stretch on(LocalDate day) {
        return stretches.stream()
                .filter(stretch -> !stretch.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(stretches::getFirst);
    }

    boolean reviewedBy(LocalDate day) {
        return firstReviewOn != null && !firstReviewOn.isAfter(day);
    }

    /** The days after one and until another on which something changed that says how often the child is visited. */
    List<LocalDate> changesBetween(LocalDate after, LocalDate until) {
        return Stream.concat(stretches.stream().map(Stretch::from), Stream.ofNullable(firstReviewOn))
                .filter(day -> day.isAfter(after) && !day.isAfter(until))
                .sorted()
                .distinct()
                .toList();
    }
}
