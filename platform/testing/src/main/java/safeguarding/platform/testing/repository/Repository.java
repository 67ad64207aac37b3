package safeguarding.platform.testing.repository;

import java.nio.file.Files;
import java.nio.file.Path;

/** The work tree a test runs in. */
public final class Repository {

    private Repository() {}

    /** A path below the top of the work tree. */
    public static Path file(String path) {
        return top().resolve(path);
    }

    /** A path below the module under test. */
    public static Path ofTheModule(String path) {
        return Path.of(path).toAbsolutePath();
    }

    private static Path top() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new AssertionError("Not inside the work tree: " + Path.of("").toAbsolutePath());
    }
}
