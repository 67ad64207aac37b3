package safeguarding.audit.sampling;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * The order in which cases are drawn (SA1): by the SHA-256 of seed, colon and case key, as hexadecimal digits in lower case;
 * the same digest, by case key. Both are compared character by character, so that neither language, machine nor database
 * matters.
 *
 * @param seed the seed
 */
public record DrawingOrder(String seed) implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        var order = digest(one).compareTo(digest(other));
        return order == 0 ? one.compareTo(other) : order;
    }

    /** The digest by which a case key is placed: 64 hexadecimal digits. */
    public String digest(String caseKey) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(hash.digest((seed + ":" + caseKey).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
