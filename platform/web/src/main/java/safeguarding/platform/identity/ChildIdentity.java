package safeguarding.platform.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import safeguarding.platform.settings.SafeguardingSettings;

/**
 * Who a child is in every service: a UUID version 8 made of the keyed HMAC-SHA-256 of the council's code and the
 * council's own child id. Each service derives the same; nobody without the key gets back.
 */
@Singleton
public final class ChildIdentity {

    private static final String ALGORITHM = "HmacSHA256";
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final String councilCode;
    private final SecretKeySpec key;

    @Inject
    ChildIdentity(SafeguardingSettings settings) {
        this(
                settings.childIdentity().councilCode(),
                settings.childIdentity()
                        .secret()
                        .orElseThrow(() -> new IllegalStateException("safeguarding.child-identity.secret is missing")));
    }

    ChildIdentity(String councilCode, String secret) {
        this.councilCode = councilCode;
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The identifier of a child of this council. Case, spaces, the width of letters and what cannot be seen do not matter. */
    public UUID of(String councilChildId) {
        return of(councilCode, councilChildId);
    }

    /** The identifier of a child of any council. */
    public UUID of(String code, String councilChildId) {
        var plain = normalised(code) + '/' + normalised(councilChildId);
        var bytes = ByteBuffer.wrap(hmac(plain.getBytes(StandardCharsets.UTF_8)));
        var high = bytes.getLong() & ~0xF000L | VERSION_8;
        var low = bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | VARIANT;
        return new UUID(high, low);
    }

    private static String normalised(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{C}]+", "")
                .toUpperCase(Locale.ROOT);
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("a council's child id is not empty");
        }
        return plain;
    }

    private byte[] hmac(byte[] plain) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(plain);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }
}
