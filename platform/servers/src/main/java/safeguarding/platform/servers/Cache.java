package safeguarding.platform.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Programs of servers, unpacked once for this user of the machine. */
final class Cache {

    private Cache() {}

    /** The folder of one program; filled by {@code unpack} when it is not there yet. */
    static Path folder(String name, Unpack unpack) {
        var root = Path.of(System.getProperty("user.home"), ".cache", "safeguarding-servers");
        var ready = root.resolve(name);
        if (!Files.isDirectory(ready)) {
            fill(root, ready, unpack);
        }
        return ready;
    }

    private static void fill(Path root, Path ready, Unpack unpack) {
        try {
            Files.createDirectories(root);
            var fresh = Files.createTempDirectory(root, ready.getFileName() + "-");
            unpack.into(fresh);
            try {
                Files.move(fresh, ready, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                // Another process was faster: its copy is as good as ours.
                Folders.delete(fresh);
                if (!Files.isDirectory(ready)) {
                    throw e;
                }
            }
        } catch (IOException e) {
            throw new ServerFailure(
                    "%s could not be unpacked to %s, where it is kept once for each user of the machine: %s"
                            .formatted(ready.getFileName(), root, e),
                    e);
        }
    }

    /** Writes a program into an empty folder. */
    @FunctionalInterface
    interface Unpack {
        void into(Path folder) throws IOException;
    }
}
