package safeguarding.reviewing.retention;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a child decides how long the record is kept.
 *
 * @param childId the child
 * @param area code of the area responsible
 * @param bornOn civil date of birth; null when not known
 * @param diedOn civil date of death; null when alive or not known
 * @param kind what follows from what is recorded on any record of the person
 * @param orderedOn civil date of the adoption order that seals the record; null when none does
 */
public record LifeOfChild(
        UUID childId,
        String area,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate diedOn,
        RetentionKind kind,
        @Nullable LocalDate orderedOn) {

    @Override
    public String toString() {
        return "LifeOfChild[" + childId + "]";
    }
}
