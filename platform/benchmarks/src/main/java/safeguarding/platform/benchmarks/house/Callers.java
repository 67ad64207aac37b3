package safeguarding.platform.benchmarks.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.Properties;

/** Signs the callers' tokens, and tells the services which key to trust; they check every one as they check a stranger's. */
public final class Callers {

    private static final String ISSUER = "https://tokens.invalid/safeguarding";
    private static final int HOURS = 4;

    private final KeyPair keys;

    private Callers(KeyPair keys) {
        this.keys = keys;
    }

    /** Callers with a key of their own. */
    public static Callers fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new Callers(generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token of somebody with one role who sees every area. */
    public String token(String role) {
        long now = Instant.now().getEpochSecond();
        String claims = """
                {"sub":"%1$s","iss":"%2$s","aud":"safeguarding","groups":["%1$s"],"azp":"%1$s","areas":["*"],\
                "staff_id":"S-%1$s","iat":%3$d,"exp":%4$d}""".formatted(role, ISSUER, now - 60, now + HOURS * 3600);
        String signed =
                base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(UTF_8)) + "." + base64(claims.getBytes(UTF_8));
        return signed + "." + base64(sign(signed));
    }

    /** What a service is told so that it trusts these tokens. */
    Properties settings() {
        var settings = new Properties();
        settings.setProperty("quarkus.oidc.auth-server-url", "");
        settings.setProperty(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
        settings.setProperty("quarkus.oidc.token.issuer", ISSUER);
        return settings;
    }

    private byte[] sign(String text) {
        try {
            var signature = java.security.Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
