package safeguarding.audit.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that has to be done.
 *
 * @param id of the record it is about
 * @param reference what people call the audit it belongs to; null when it belongs to none
 * @param area code of the area; null when not known or when it concerns several
 * @param dueOn last civil date that is in time; null when nothing says by when
 * @param owner staff number of who has to do it; null when nobody has yet
 */
public record DeskLine(
        DeskKind kind,
        UUID id,
        @Nullable String reference,
        @Nullable String area,
        @Nullable LocalDate dueOn,
        @Nullable String owner) {

    /** Whether its last day has passed on a civil day. */
    public boolean isOverdueOn(LocalDate day) {
        return dueOn != null && dueOn.isBefore(day);
    }
}
