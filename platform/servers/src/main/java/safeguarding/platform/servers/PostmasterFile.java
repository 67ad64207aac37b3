package safeguarding.platform.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** PostgreSQL's own file of its process: the number in the first line, the second it started in the third. */
record PostmasterFile(Path path) {

    private static final int LINE_OF_THE_START = 2;

    /** The server's process while it lives. */
    Optional<Pid> process() {
        return Pid.in(path).filter(Pid::alive).filter(this::isTheServer);
    }

    /**
     * Removes the file of a server that was killed when its number has been given to a stranger since: PostgreSQL would take
     * that one for a server and not start.
     */
    void forgetStranger() {
        if (process().isEmpty() && Pid.in(path).filter(Pid::alive).isPresent()) {
            remove();
        }
    }

    void remove() {
        Folders.deleteFile(path);
    }

    private boolean isTheServer(Pid pid) {
        try (var lines = Files.lines(path)) {
            return lines.skip(LINE_OF_THE_START)
                    .findFirst()
                    .map(String::strip)
                    .filter(second -> second.matches("[0-9]{1,12}"))
                    .map(second -> Instant.ofEpochSecond(Long.parseLong(second)))
                    .filter(pid::startedAt)
                    .isPresent();
        } catch (IOException e) {
            return false;
        }
    }
}
