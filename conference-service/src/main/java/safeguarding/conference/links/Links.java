package safeguarding.conference.links;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.UUID;
import safeguarding.platform.settings.SafeguardingSettings;

/** Makes links with the public address at the gateway; none holds anything but identifiers. */
@Singleton
public final class Links {

    private final URI publicBaseUrl;

    Links(SafeguardingSettings settings) {
        this.publicBaseUrl = settings.publicBaseUrl();
    }

    /** A resource of this service by its path, such as {@code /v1/children/…}. */
    public URI to(String path) {
        return URI.create(publicBaseUrl + path);
    }

    /** A child's record. */
    public URI child(UUID childId) {
        return to("/v1/children/" + childId);
    }

    /** A person around a child. */
    public URI relatedPerson(UUID childId, UUID personId) {
        return to("/v1/children/" + childId + "/related-people/" + personId);
    }

    /** An address of a child. */
    public URI address(UUID childId, UUID addressId) {
        return to("/v1/children/" + childId + "/addresses/" + addressId);
    }

    /** A chair. */
    public URI chair(UUID chairId) {
        return to("/v1/chairs/" + chairId);
    }

    /** A section 47 enquiry. */
    public URI enquiry(UUID enquiryId) {
        return to("/v1/section-47-enquiries/" + enquiryId);
    }

    /** Care proceedings. */
    public URI courtProceedings(UUID proceedingsId) {
        return to("/v1/court-proceedings/" + proceedingsId);
    }
}
