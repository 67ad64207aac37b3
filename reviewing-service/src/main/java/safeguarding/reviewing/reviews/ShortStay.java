package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/**
 * One stay of a series of short breaks. Its days are its nights; a stay without a night is one day.
 *
 * @param endedOn the day of going home, not before {@code startedOn}
 */
public record ShortStay(LocalDate startedOn, LocalDate endedOn) {

    public ShortStay {
        if (endedOn.isBefore(startedOn)) {
            throw new IllegalArgumentException("A short break ends not before it starts");
        }
    }

    /** What was known of it at the end of a day: no night after that had been spent. */
    ShortStay knownBy(LocalDate day) {
        return endedOn.isAfter(day) ? new ShortStay(startedOn, day.plusDays(1)) : this;
    }

    List<LocalDate> days() {
        return LongStream.range(0, Math.max(1, ChronoUnit.DAYS.between(startedOn, endedOn)))
                .mapToObj(startedOn::plusDays)
                .toList();
    }
}
