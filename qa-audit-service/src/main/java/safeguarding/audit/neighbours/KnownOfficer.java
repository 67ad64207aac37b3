package safeguarding.audit.neighbours;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who audits.
 *
 * @param areas codes of the areas; {@code *} stands for every area
 * @param auditDaysPerMonth working days a month that are for audits
 * @param formerTeams codes of the teams whose cases this officer never audits (QA4)
 * @param from first civil date as an officer
 * @param to last civil date as an officer; null while it lasts
 */
public record KnownOfficer(
        UUID officerId,
        String staffId,
        List<String> areas,
        int auditDaysPerMonth,
        List<String> formerTeams,
        LocalDate from,
        @Nullable LocalDate to) {

    public KnownOfficer {
        areas = List.copyOf(areas);
        formerTeams = List.copyOf(formerTeams);
    }

    /** Whether the officer works for the unit on a civil date. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
