package safeguarding.conference.retention;

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
 * @param hadConference whether a conference was held about the child, or a plan made, on any record of the person
 * @param destroyedOn civil date on which the record was destroyed; null while it is kept
 */
public record LifeOfChild(
        UUID childId,
        String area,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate diedOn,
        boolean hadConference,
        @Nullable LocalDate destroyedOn) {

    @Override
    public String toString() {
        return "LifeOfChild[" + childId + "]";
    }
}
