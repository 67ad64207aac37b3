package safeguarding.audit.cases;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import safeguarding.platform.settings.SafeguardingSettings;

/**
 * Makes the keys under which cases are known here. The key of the derivation is itself derived from that of children's
 * identifiers, so that there is one secret to keep and neither key leads to the other.
 */
@Singleton
public final class CaseKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "safeguarding.audit.case-key.v1";
    private static final int BYTES = 16;

    private final byte[] key;

    @Inject
    CaseKeys(SafeguardingSettings settings) {
        this(settings.childIdentity()
                .secret()
                .orElseThrow(() -> new IllegalStateException("safeguarding.child-identity.secret is missing")));
    }

    CaseKeys(String secret) {
        key = hmac(secret.getBytes(StandardCharsets.UTF_8), PURPOSE);
    }

    /** The case of a child, of this kind. */
    public CaseKey of(CaseKind kind, UUID childId) {
        return of(kind, childId.toString());
    }

    /** A case that another system knows by an identifier, of this kind. */
    public CaseKey of(CaseKind kind, String identifier) {
        return new CaseKey(HexFormat.of().formatHex(hmac(key, kind.name() + '/' + identifier), 0, BYTES));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }
}
