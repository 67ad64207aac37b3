package safeguarding.conference.convening;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child was at a conference in error. Masks what was written.
 *
 * @param childId the child
 * @param on civil date on which that is recorded
 * @param by staff number of who said so; null for a machine
 * @param reason why, in the words of the unit
 * @param enquiry what is so of the section 47 enquiry; null when the conference follows none
 */
public record ChildRemoval(
        UUID childId,
        LocalDate on,
        @Nullable String by,
        String reason,
        @Nullable EnquiryOfRemoved enquiry) {

    @Override
    public String toString() {
        return "ChildRemoval[" + childId + ", " + on + "]";
    }
}
