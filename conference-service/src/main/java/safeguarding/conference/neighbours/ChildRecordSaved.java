package safeguarding.conference.neighbours;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Told to other features, in the same transaction, when what is recorded of a child that was known before has changed.
 *
 * @param childId the child
 * @param dateOfDeath civil date; null for a living child
 */
public record ChildRecordSaved(UUID childId, @Nullable LocalDate dateOfDeath) {

    @Override
    public String toString() {
        return "ChildRecordSaved[" + childId + "]";
    }
}
