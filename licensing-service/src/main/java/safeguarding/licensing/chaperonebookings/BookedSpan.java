package safeguarding.licensing.chaperonebookings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.time.CivilTime;

/**
 * When children are in care. Lasts less than a day, and longer than nothing.
 *
 * @param on civil date on which it begins
 * @param from time of day in Europe/London
 * @param to time of day; when it is not after {@code from}, that of the next civil date
 * @param startsAt the instant of the beginning
 * @param endsAt the instant of the end, which does not belong to it
 */
@Embeddable
public record BookedSpan(
        @Column(name = "on_day", nullable = false) LocalDate on,
        @Column(name = "from_time", nullable = false) LocalTime from,
        @Column(name = "to_time", nullable = false) LocalTime to,
        @Column(name = "starts_at", nullable = false) Instant startsAt,
        @Column(name = "ends_at", nullable = false) Instant endsAt) {

    /** A span of a civil date; refuses (400) one that lasts no time, also where the clocks are changed. */
    public static BookedSpan of(LocalDate on, LocalTime from, LocalTime to) {
        var last = to.isBefore(from) ? on.plusDays(1) : on;
        var span = new BookedSpan(on, from, to, at(on, from), at(last, to));
        if (!span.endsAt().isAfter(span.startsAt())) {
            throw ProblemException.invalid("to", "It would last no time.");
        }
        return span;
    }

    /** The civil dates it touches, in order. */
    public List<LocalDate> days() {
        return to.isBefore(from) && to.isAfter(LocalTime.MIDNIGHT) ? List.of(on, on.plusDays(1)) : List.of(on);
    }

    /** Whether an instant belongs to it. */
    boolean holds(Instant instant) {
        return !instant.isBefore(startsAt) && instant.isBefore(endsAt);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, CivilTime.ZONE).toInstant();
    }
}
