package safeguarding.platform.servers;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords of servers that live on this machine only. */
public final class Secret {

    private static final int BYTES = 16;

    private Secret() {}

    /** A fresh password of 32 hexadecimal digits. */
    public static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
