package safeguarding.platform.local.topology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import safeguarding.platform.local.home.SuiteHome;

/**
 * What the JDK has learned of a service's start, kept for the next one (decision 0160).
 *
 * <p>A start records while there is none; when it has ended in good order the cache is there and every later start uses it.
 * Its name holds what it was made from, so that another build or another JDK records anew instead of being refused.
 */
final class StartCache {

    /** The cache is an offer: without it the service starts all the same, and its log is not the place to say so. */
    private static final List<String> QUIET = List.of("-Xlog:aot*=off", "-Xlog:cds*=off");

    private final Path folder;
    private final Path kept;
    private final Path beingMade;

    private StartCache(Path folder, String origin) {
        this.folder = folder;
        this.kept = folder.resolve(origin + ".aot");
        this.beingMade = folder.resolve(origin + ".new");
    }

    /** The cache of a program in its present build. */
    static StartCache of(Path folder, Path program, List<String> flags) {
        try {
            var origin = List.of(
                    Files.getLastModifiedTime(program).toMillis(), System.getProperty("java.vm.version"), flags);
            return new StartCache(folder, Integer.toHexString(origin.hashCode()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is one; until then every start records. */
    boolean exists() {
        return Files.exists(kept);
    }

    /** What the JVM is told at a start: to use the cache, or to record. */
    List<String> options() {
        if (exists()) {
            return with("-XX:AOTCache=" + kept);
        }
        SuiteHome.delete(folder);
        created(folder);
        return with("-XX:AOTCacheOutput=" + beingMade);
    }

    /** Keeps what a process that ended in good order has written; half a file never gets this name. */
    void keep() {
        try {
            if (Files.exists(beingMade)) {
                Files.move(beingMade, kept, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> with(String option) {
        return Stream.concat(Stream.of(option), QUIET.stream()).toList();
    }

    private static void created(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
