package safeguarding.audit.neighbours;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Training with which workforce-service answers a finding.
 *
 * @param commissionedOn civil date on which it was commissioned; null while only attendance was told
 * @param startsOn first civil date of it; null when not told
 * @param places how many can come; null when not told
 * @param sessions how many sessions were told of
 * @param attended how many came, over all sessions
 * @param lastAttendedOn civil date of the latest session; null when none was told of
 */
public record AnsweringTraining(
        UUID trainingId,
        @Nullable LocalDate commissionedOn,
        @Nullable LocalDate startsOn,
        @Nullable Integer places,
        int sessions,
        int attended,
        @Nullable LocalDate lastAttendedOn) {}
