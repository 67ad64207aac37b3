package safeguarding.platform.testing.tokens;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What somebody without our key may send instead of a token, by a name for it. */
public final class ForgedTokens {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private ForgedTokens() {}

    /** Values of the {@code Authorization} header that must open nothing, all made from a caller who may do much. */
    public static Map<String, String> headersFrom(TestTokens good) {
        var token = good.token();
        var headers = new LinkedHashMap<String, String>();
        headers.put("an expired token", "Bearer " + good.expired().token());
        headers.put(
                "a token for another audience",
                "Bearer " + good.forAudience("somebody-else").token());
        headers.put(
                "a token of another issuer",
                "Bearer " + good.fromIssuer("https://elsewhere.invalid/").token());
        headers.put(
                "a stranger's signature", "Bearer " + good.signedByAStranger().token());
        headers.put("a token that names no algorithm", "Bearer " + unsigned(token));
        headers.put("a token without its signature", "Bearer " + token.substring(0, token.lastIndexOf('.') + 1));
        headers.put("a token signed with the public key as a secret", "Bearer " + signedWithThePublicKey(token));
        headers.put("a token with other claims under its signature", "Bearer " + otherClaims(token));
        headers.put("letters", "Bearer not-a-token");
        headers.put("three parts of nothing", "Bearer a.b.c");
        headers.put("nothing after Bearer", "Bearer ");
        headers.put(
                "a password", "Basic " + BASE64.encodeToString("head:safeguarding".getBytes(StandardCharsets.UTF_8)));
        return headers;
    }

    private static String unsigned(String token) {
        return encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + token.split("\\.")[1] + ".";
    }

    private static String signedWithThePublicKey(String token) {
        var signed = encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + token.split("\\.")[1];
        try {
            var mac = Mac.getInstance("HmacSHA256");
            var key = TestKeys.publicKey().getBytes(StandardCharsets.UTF_8);
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return signed + "." + BASE64.encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String otherClaims(String token) {
        var parts = token.split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encode(claims.replace("\"S-", "\"T-")) + "." + parts[2];
    }

    private static String encode(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
