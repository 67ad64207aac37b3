package safeguarding.platform.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the build has written beside our classes. */
final class OwnResource {

    private OwnResource() {}

    static String text(String name) {
        try (var content = OwnResource.class.getResourceAsStream(name)) {
            if (content == null) {
                throw new ServerFailure(name + " is missing: build platform/servers with Maven.");
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
