package safeguarding.conference.neighbours;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child's plan, as far as those need it who ask whether there is one.
 *
 * @param childId the child it protects
 * @param startedOn civil date of its start
 * @param endedOn the first civil date on which it no longer holds; null while it is open
 * @param leadSocialWorker staff number; null when not recorded
 */
public record PlanOfChild(
        UUID childId,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String leadSocialWorker) {

    /** The same, told of the record that was asked about, which may be another one of the same person. */
    public PlanOfChild of(UUID record) {
        return new PlanOfChild(record, startedOn, endedOn, leadSocialWorker);
    }

    /** Whether it holds on a civil date. */
    public boolean openOn(LocalDate day) {
        return !startedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
    }
}
