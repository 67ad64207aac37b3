package safeguarding.platform.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads what a token says about the caller. */
final class TokenClaims {

    private TokenClaims() {}

    static Caller caller(SecurityIdentity identity, @Nullable String onBehalfOf) {
        var name = identity.getPrincipal().getName();
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return new Caller(name, name, identity.getRoles(), Set.of(), null, null, onBehalfOf);
        }
        var subject = token.getSubject() == null ? name : token.getSubject();
        var client = text(token, "azp");
        return new Caller(
                subject,
                client == null ? subject : client,
                identity.getRoles(),
                texts(token, "areas"),
                text(token, "staff_id"),
                text(token, "agency"),
                onBehalfOf);
    }

    private static @Nullable String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return value == null ? null : text(value);
    }

    private static Set<String> texts(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return switch (value) {
            case null -> Set.of();
            case Collection<?> several ->
                several.stream().map(TokenClaims::text).collect(Collectors.toUnmodifiableSet());
            default -> Set.of(text(value));
        };
    }

    private static String text(Object value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
