package safeguarding.platform.local.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The folder of one installation of the suite: built services in {@code apps}, data in {@code data}, logs in {@code
 * logs}.
 */
public record SuiteHome(Path folder) {

    /** The folders that {@code --fresh} throws away, with the files beside them. */
    private static final List<String> DATA =
            List.of("data", "services", "clock", "council", "ports.properties", "secrets.properties");

    public SuiteHome {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The packaged service, as Quarkus lays it out. */
    public Path app(String name) {
        return folder.resolve("apps").resolve(name);
    }

    /** The data of one server. */
    public Path data(String name) {
        return created(folder.resolve("data").resolve(name));
    }

    /** The working folder of one service, with its configuration. */
    public Path service(String name) {
        return created(folder.resolve("services").resolve(name));
    }

    /** The folder of what the JDK has learned of a service's start; may be thrown away at any time. */
    public Path startCache(String name) {
        return folder.resolve("start-cache").resolve(name);
    }

    /** The log of one part. */
    public Path log(String name) {
        return created(folder.resolve("logs")).resolve(name + ".log");
    }

    /** The file that says which process a part is. */
    public PrivateFile processOf(String part) {
        return new PrivateFile(created(folder.resolve("run")).resolve(part + ".pid"));
    }

    public Secrets secrets() {
        return new Secrets(new PrivateFile(folder.resolve("secrets.properties")));
    }

    public MovableClock clock() {
        return new MovableClock(new PrivateFile(clockFile()), Clock.systemUTC());
    }

    /** The file that every process reads the clock's offset from. */
    public Path clockFile() {
        return folder.resolve("clock");
    }

    /** The ports of the last run; empty before the first. */
    public Optional<Ports> ports() {
        return portsFile().properties().map(Ports::of);
    }

    /** Keeps the ports for the commands that come after {@code run}. */
    public void keep(Ports ports) {
        portsFile().write(ports.asProperties());
    }

    public Council council() {
        return new Council(new PrivateFile(folder.resolve("council")));
    }

    /** The lock that two commands which change what runs do not hold at once. */
    public Path lockFile() {
        return created(folder).resolve("lock");
    }

    /** Throws away all data, secrets and settings; the built services and the logs stay. */
    public void startAnew() {
        DATA.stream().map(folder::resolve).forEach(SuiteHome::delete);
    }

    private PrivateFile portsFile() {
        return new PrivateFile(folder.resolve("ports.properties"));
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a file, or a folder with all that is in it; nothing when there is none. */
    public static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
