package safeguarding.platform.testing.tokens;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key pair of this JVM; kept in system properties because Quarkus loads test classes more than once. */
final class TestKeys {

    private static final String PRIVATE = "test-kit.key.private";
    private static final String PUBLIC = "test-kit.key.public";
    private static final int BITS = 2048;

    private TestKeys() {}

    static String publicKey() {
        generateOnce();
        return System.getProperty(PUBLIC);
    }

    static PrivateKey privateKey() {
        generateOnce();
        try {
            var encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key nobody trusts. */
    static PrivateKey strangersKey() {
        return fresh().getPrivate();
    }

    private static void generateOnce() {
        synchronized (PRIVATE.intern()) {
            if (System.getProperty(PRIVATE) == null) {
                var pair = fresh();
                System.setProperty(PUBLIC, encode(pair.getPublic().getEncoded()));
                System.setProperty(PRIVATE, encode(pair.getPrivate().getEncoded()));
            }
        }
    }

    private static String encode(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    private static KeyPair fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
