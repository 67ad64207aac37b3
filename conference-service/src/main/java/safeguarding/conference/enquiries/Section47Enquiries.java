package safeguarding.conference.enquiries;

import java.util.Optional;
import java.util.UUID;

/** The section 47 enquiries of this service. */
public interface Section47Enquiries {

    /** The enquiry, or empty when there is none. */
    Optional<Section47Enquiry> find(UUID enquiryId);

    /** The same, locked until the end of the transaction; empty when there is none. */
    Optional<Section47Enquiry> lock(UUID enquiryId);

    /** The enquiry that another system knows by this name, or empty when none was imported. */
    Optional<Section47Enquiry> withReference(String externalReference);

    /** Keeps the enquiry with what happened to it. */
    Section47Enquiry save(Section47Enquiry enquiry);
}
