package safeguarding.platform.testing.tokens;

import java.util.Map;

/** What the application must know to trust the tokens of the tests. */
public final class TokenSettings {

    /** Issuer of the tokens; nobody answers there. */
    public static final String ISSUER = "https://tokens.invalid/safeguarding";

    /** Audience of the suite. */
    public static final String AUDIENCE = "safeguarding";

    private TokenSettings() {}

    /** Settings of Quarkus: the key in the configuration takes the place of the issuer's key set. */
    public static Map<String, String> ofTheApplication() {
        return Map.of(
                // Empty is "not set": with an issuer's address Quarkus would ask there instead of using the key.
                "quarkus.oidc.auth-server-url",
                "",
                "quarkus.oidc.public-key",
                TestKeys.publicKey(),
                "quarkus.oidc.token.issuer",
                ISSUER,
                "quarkus.oidc.token.audience",
                AUDIENCE,
                "quarkus.oidc.application-type",
                "service");
    }
}
