package safeguarding.platform.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The log of a server. */
record LogFile(Path path) {

    private static final int ENOUGH = 4_000;

    /** Its last lines, for the message of a failure. */
    String end() {
        try {
            var text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return text.substring(Math.max(0, text.length() - ENOUGH));
        } catch (IOException e) {
            return "(no log at " + path + ")";
        }
    }
}
