package safeguarding.platform.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 digests of several parts, each with its length, so that no two lists of parts look alike. */
public final class Digests {

    private Digests() {}

    /** Digest of texts. */
    public static byte[] of(String... parts) {
        var digest = sha256();
        for (var part : parts) {
            add(digest, part.getBytes(StandardCharsets.UTF_8));
        }
        return digest.digest();
    }

    /** Digest of byte sequences. */
    public static byte[] of(byte[]... parts) {
        var digest = sha256();
        for (var part : parts) {
            add(digest, part);
        }
        return digest.digest();
    }

    /** A fresh SHA-256. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        digest.update(part);
    }
}
