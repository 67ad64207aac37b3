package safeguarding.conference.convening;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import safeguarding.conference.neighbours.ChairAnswer.Suitable;
import safeguarding.platform.time.CivilTime;

/**
 * At what times of a day the unit holds conferences, and who is free then.
 *
 * @param starts civil times (Europe/London), in their order
 * @param length how long a conference takes
 */
record TimesOfDay(List<LocalTime> starts, Duration length) {

    TimesOfDay {
        starts = starts.stream().sorted().distinct().toList();
    }

    /** The times after an instant at which one of the chairs is free. */
    Stream<FreeSlot> on(LocalDate day, Instant after, boolean late, List<Suitable> chairs, List<Engagement> taken) {
        return starts.stream()
                .map(start -> day.atTime(start).atZone(CivilTime.ZONE).toInstant())
                .filter(startsAt -> startsAt.isAfter(after))
                .map(startsAt -> slot(startsAt, late, chairs, taken))
                .filter(slot -> !slot.chairs().isEmpty());
    }

    private FreeSlot slot(Instant startsAt, boolean late, List<Suitable> chairs, List<Engagement> taken) {
        var endsAt = startsAt.plus(length);
        return new FreeSlot(
                startsAt,
                endsAt,
                late,
                chairs.stream()
                        .filter(chair -> free(chair.chairId(), startsAt, endsAt, taken))
                        .toList());
    }

    private static boolean free(UUID chairId, Instant startsAt, Instant endsAt, List<Engagement> taken) {
        return taken.stream()
                .noneMatch(engagement -> engagement.chairId().equals(chairId) && engagement.meets(startsAt, endsAt));
    }
}
