package safeguarding.conference.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.Category;

/**
 * A child protection plan.
 *
 * @param conferenceId the conference that made it; null when an import told of none
 * @param initial category in which it began; null when not known
 * @param changes later categories, the earliest first
 * @param earlierPlans plans that began before it, of all councils, as they are known now (B3.6)
 * @param reviewedOn days of its reviews, in order
 * @param endedOn null while it is open
 */
public record HeldPlan(
        UUID id,
        @Nullable UUID conferenceId,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable Category initial,
        List<Change> changes,
        int earlierPlans,
        List<LocalDate> reviewedOn) {

    public HeldPlan {
        changes = List.copyOf(changes);
        reviewedOn = List.copyOf(reviewedOn);
    }

    /** A conference changed the category. */
    public record Change(LocalDate on, Category category) {}

    /** The category as it stood at the end of a civil date; null when not known. */
    public @Nullable Category categoryOn(LocalDate day) {
        var latest = initial;
        for (var change : changes) {
            latest = change.on().isAfter(day) ? latest : change.category();
        }
        return latest;
    }
}
