package safeguarding.licensing.links;

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

    /** A resource of this service by its path, such as {@code /v1/parties/…}. */
    public URI to(String path) {
        return URI.create(publicBaseUrl + path);
    }

    /** A party in the register. */
    public URI party(UUID partyId) {
        return to("/v1/parties/" + partyId);
    }

    /** A licence, whatever its kind. */
    public URI licence(UUID licenceId) {
        return to("/v1/licences/" + licenceId);
    }
}
