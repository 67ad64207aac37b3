package safeguarding.gateway.rate;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who has a share: one person or machine behind one client, from wherever it calls.
 *
 * @param client the {@code azp} of the token
 * @param subject its {@code sub}
 */
public record Sharer(String client, String subject) {

    /** Somebody with a form, by the address they come from. */
    static Sharer ofForm(String address) {
        return new Sharer("invitation-form", address);
    }

    static Sharer of(SecurityIdentity caller) {
        var name = caller.getPrincipal().getName();
        return caller.getPrincipal() instanceof JsonWebToken token
                ? new Sharer(String.valueOf(token.<Object>getClaim("azp")), name)
                : new Sharer(name, name);
    }
}
