package safeguarding.platform.local.home;

import java.security.SecureRandom;
import java.util.Properties;

/** The secrets of this installation: made once, each when it is first needed, kept in one private file. */
public final class Secrets {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PrivateFile file;
    private final Properties known;

    public Secrets(PrivateFile file) {
        this.file = file;
        this.known = file.properties().orElseGet(Properties::new);
    }

    /** A secret of 40 letters for a machine, by its name. */
    public String of(String name) {
        return secret(name, 40);
    }

    /** The password of every demonstration user: short enough to be typed. */
    public String demonstrationPassword() {
        return secret("demonstration-password", 10);
    }

    private synchronized String secret(String name, int length) {
        String secret = known.getProperty(name);
        if (secret == null) {
            secret = fresh(length);
            known.setProperty(name, secret);
            file.write(known);
        }
        return secret;
    }

    private static String fresh(int length) {
        return RANDOM.ints(length, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }
}
