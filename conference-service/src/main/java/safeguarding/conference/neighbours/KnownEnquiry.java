package safeguarding.conference.neighbours;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What convening may know of a section 47 enquiry.
 *
 * @param enquiryId identifier
 * @param strategyDiscussionOn civil date of the strategy discussion that started section 47: day 0 of B1.3
 * @param childIds the children it is about
 * @param open whether it still waits for its conference
 */
public record KnownEnquiry(UUID enquiryId, LocalDate strategyDiscussionOn, Set<UUID> childIds, boolean open) {

    public KnownEnquiry {
        childIds = Set.copyOf(childIds);
    }
}
