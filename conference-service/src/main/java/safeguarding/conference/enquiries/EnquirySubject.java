package safeguarding.conference.enquiries;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom an enquiry is about.
 *
 * @param childIds the children; never empty
 * @param area code of the area responsible
 * @param externalReference stable name in the system it is imported from; null when it is written here
 */
public record EnquirySubject(
        Set<UUID> childIds, String area, @Nullable String externalReference) {

    public EnquirySubject {
        childIds = Set.copyOf(childIds);
        if (childIds.isEmpty()) {
            throw new IllegalArgumentException("an enquiry is about at least one child");
        }
    }
}
