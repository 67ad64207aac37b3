package safeguarding.platform.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A process that outlives the JVM which started it, found again through a file.
 *
 * <p>The file holds the number of the process and, in its second line, when it started: numbers are given out again, and
 * a stranger's process that got ours is neither taken for ours nor stopped.
 */
public final class DetachedProcess {

    private final Path file;

    public DetachedProcess(Path file) {
        this.file = file;
    }

    /** Starts it; its output is added to the log. */
    public void start(List<String> command, Map<String, String> environment, Path folder, Path log) {
        var pid = Launch.server(command, environment, folder, log);
        var started = pid.start().map(Instant::toString).orElse("");
        Folders.replace(file, pid.number() + "\n" + started + "\n");
    }

    /** Whether it lives. */
    public boolean running() {
        return ours().isPresent();
    }

    /** Its number while it lives. */
    public Optional<Long> number() {
        return ours().map(Pid::number);
    }

    /** Asks it to end, and ends it by force when it has not done so within the limit; true when no force was needed. */
    public boolean stop(Duration limit) {
        var stubborn = ours().filter(pid -> !pid.end(limit));
        stubborn.ifPresent(Pid::kill);
        Folders.deleteFile(file);
        return stubborn.isEmpty();
    }

    /** Ends it as a power cut would, with all its children. */
    public void kill() {
        ours().ifPresent(Pid::kill);
        Folders.deleteFile(file);
    }

    /** The failure of a start, with the end of the log. */
    public ServerFailure failure(String what, Path log) {
        return new ServerFailure(what + ": " + new LogFile(log).end());
    }

    private Optional<Pid> ours() {
        return Pid.in(file).filter(Pid::alive).filter(this::startedWhenOursDid);
    }

    private boolean startedWhenOursDid(Pid pid) {
        return recordedStart().filter(pid::startedAt).isPresent();
    }

    private Optional<Instant> recordedStart() {
        try (var lines = Files.lines(file)) {
            return lines.skip(1).findFirst().filter(line -> !line.isBlank()).map(Instant::parse);
        } catch (IOException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
