package safeguarding.licensing.neighbours;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.schedule.LicenceTerms;
import safeguarding.licensing.stage.SchoolYear;

/**
 * What a performance licence lets a child do, as the other features see it.
 *
 * @param days civil days of performance and rehearsal that it names
 * @param terms on what terms the child takes part
 * @param school the calendar of its school; null when it was not told
 */
public record LicensedPerformance(
        UUID licenceId,
        UUID productionId,
        UUID childId,
        SortedSet<LocalDate> days,
        LicenceTerms terms,
        @Nullable SchoolYear school) {

    @Override
    public String toString() {
        return "LicensedPerformance[" + licenceId + "]";
    }
}
