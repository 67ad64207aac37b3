package safeguarding.licensing.signatures.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import safeguarding.platform.settings.SafeguardingSettings;

/** Whether a form was sent from its own page: another site cannot make somebody's browser send it. */
@ApplicationScoped
class SameSite {

    private static final String SAME_ORIGIN = "same-origin";
    private static final Set<String> OWN = Set.of(SAME_ORIGIN, "none");

    /** What browsers say that keep to themselves where somebody was. */
    private static final String UNSAID = "null";

    private final String origin;

    SameSite(SafeguardingSettings settings) {
        var base = settings.publicBaseUrl();
        this.origin = base.getScheme() + "://" + base.getAuthority();
    }

    /** Whether what the browser says of where it was sent from, if it says anything, is this site. */
    boolean sent(HttpHeaders headers) {
        var site = headers.getHeaderString("Sec-Fetch-Site");
        var from = headers.getHeaderString("Origin");
        if (UNSAID.equals(from)) {
            return SAME_ORIGIN.equals(site);
        }
        return (site == null || OWN.contains(site)) && (from == null || from.equals(origin));
    }
}
