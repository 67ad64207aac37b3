package safeguarding.licensing.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.LicenceKind;

/**
 * One thing that the licensing team has to see to.
 *
 * @param licenceId licence it is about
 * @param licence kind of the licence
 * @param childId child the licence is about; null for none
 * @param area code of its area; null for the whole council
 * @param dueOn last civil date that is in time; null when nothing says by when
 */
public record DeskLine(
        DeskKind kind,
        UUID licenceId,
        LicenceKind licence,
        @Nullable UUID childId,
        @Nullable String area,
        @Nullable LocalDate dueOn) {

    /** The same as another kind of line. */
    DeskLine as(DeskKind other) {
        return new DeskLine(other, licenceId, licence, childId, area, dueOn);
    }

    /** Whether its day has passed. */
    public boolean isOverdueOn(LocalDate day) {
        return dueOn != null && dueOn.isBefore(day);
    }
}
