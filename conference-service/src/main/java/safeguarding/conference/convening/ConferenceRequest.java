package safeguarding.conference.convening;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conference is asked for.
 *
 * @param kind what it is for
 * @param childIds one child or several siblings
 * @param enquiryId section 47 enquiry that led to it: for initial and pre-birth conferences, null otherwise
 * @param notifiedOn civil date on which the council was told of the move: for transfer-in conferences, null otherwise
 * @param requestedOn civil date of the request
 * @param reconvenes the inquorate or adjourned conference it goes on with; null for a conference of its own
 */
public record ConferenceRequest(
        ConferenceKind kind,
        Set<UUID> childIds,
        @Nullable UUID enquiryId,
        @Nullable LocalDate notifiedOn,
        LocalDate requestedOn,
        @Nullable UUID reconvenes) {

    public ConferenceRequest {
        childIds = Set.copyOf(childIds);
    }

    /** Its origin as the conference keeps it. */
    public ConferenceOrigin origin() {
        return new ConferenceOrigin(requestedOn, enquiryId, notifiedOn, reconvenes, null);
    }
}
