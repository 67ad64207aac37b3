package safeguarding.conference.convening;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a conference comes from; history may know none of it.
 *
 * @param requestedOn civil date on which it was asked for
 * @param enquiryId the section 47 enquiry that led to it
 * @param notifiedOn civil date on which the council was told of the child's move
 * @param reconvenes the inquorate or adjourned conference that it goes on with
 * @param externalReference how the source of a history calls the conference
 */
@Embeddable
public record ConferenceOrigin(
        @Column(name = "requested_on") @Nullable LocalDate requestedOn,
        @Column(name = "enquiry_id") @Nullable UUID enquiryId,
        @Column(name = "notified_on") @Nullable LocalDate notifiedOn,
        @Column(name = "reconvenes") @Nullable UUID reconvenes,
        @Column(name = "external_reference") @Nullable String externalReference) {

    /** An origin that is not known. */
    public static final ConferenceOrigin UNKNOWN = new ConferenceOrigin(null, null, null, null, null);
}
