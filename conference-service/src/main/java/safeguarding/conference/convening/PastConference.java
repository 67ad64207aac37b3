package safeguarding.conference.convening;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a history says about one conference on one child. Siblings of one conference come one by one with the same
 * external reference; the conferences of a child come in the order in which they were held, each followed by its decision.
 *
 * @param externalReference how the source calls the conference; null when it has no name for it
 * @param kind what it was for
 * @param childId the child
 * @param area code of the area responsible
 * @param requestedOn civil date of the request; null when not known
 * @param enquiryId the enquiry that led to it; null when there was none or it is not known
 * @param notifiedOn civil date of the notification of a move; null when not a transfer or not known
 * @param booking the booking, for a conference that is still ahead; null otherwise
 * @param cancellation how it was given up; null when it was not
 * @param fact how it was held; null while it was not
 * @param chairId its chair; null when not known
 */
public record PastConference(
        @Nullable String externalReference,
        ConferenceKind kind,
        UUID childId,
        String area,
        @Nullable LocalDate requestedOn,
        @Nullable UUID enquiryId,
        @Nullable LocalDate notifiedOn,
        @Nullable Booking booking,
        @Nullable Cancellation cancellation,
        @Nullable HoldingFact fact,
        @Nullable UUID chairId) {

    /** Its origin as the conference keeps it. */
    ConferenceOrigin origin() {
        return new ConferenceOrigin(requestedOn, enquiryId, notifiedOn, null, externalReference);
    }

    /** The earliest civil date that it names; null when it names none. */
    @Nullable
    LocalDate earliestDay() {
        if (requestedOn != null) {
            return requestedOn;
        }
        if (notifiedOn != null) {
            return notifiedOn;
        }
        if (fact != null) {
            return fact.heldOn();
        }
        return cancellation == null ? null : cancellation.on();
    }
}
