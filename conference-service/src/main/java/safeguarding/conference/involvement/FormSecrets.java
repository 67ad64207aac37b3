package safeguarding.conference.involvement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Makes and checks what opens a web form. Only digests are stored; the digest of a code holds the token too, so that the few
 * codes there are cannot be tried out against the database.
 */
public final class FormSecrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final int CODES = 100_000_000;

    private FormSecrets() {}

    /** An unguessable token: 256 bits, as 43 characters that an address can hold. */
    public static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A code of eight digits that a person can read out. */
    public static String code() {
        return "%08d".formatted(RANDOM.nextInt(CODES));
    }

    /** What is stored of a token or session. */
    public static String digest(String secret) {
        return hex("secret:" + secret);
    }

    /** What is stored of the code that goes with a token; spaces in what somebody types do not count. */
    public static String digest(String token, String code) {
        return hex("code:" + token + ":" + code.replaceAll("\\s", ""));
    }

    /** Whether two digests are the same, in a time that does not tell where they differ. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
