package safeguarding.platform.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts processes. */
final class Launch {

    /** A process group of its own, so that Ctrl-C in the terminal of the starter does not reach the server. */
    private static final String IN_A_GROUP_OF_ITS_OWN = "set -m; \"$@\" </dev/null >>\"$0\" 2>&1 & echo $!";

    /** Waits for the end of the starter, then for the end of the server, then deletes the folder. */
    private static final String WATCH = """
            while kill -0 "$0" 2>/dev/null; do sleep 0.5; done
            pid=$(head -n 1 "$1" 2>/dev/null)
            if [ -n "$pid" ]; then
              kill -INT "$pid" 2>/dev/null
              for i in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$pid" 2>/dev/null || break; sleep 0.5; done
              kill -KILL "$pid" 2>/dev/null
            fi
            rm -rf "$2"
            """;

    private Launch() {}

    /** Starts a server that this JVM's end does not touch; its output is added to the log. */
    static Pid server(List<String> command, Map<String, String> environment, Path folder, Path log) {
        var line = new ArrayList<>(List.of("bash", "-c", IN_A_GROUP_OF_ITS_OWN, log.toString()));
        line.addAll(command);
        return new Pid(Long.parseLong(run(line, environment, folder).strip()));
    }

    /** Starts the watch that ends a server and deletes its folder once this JVM has ended, however it ended. */
    static void watch(Path pidFile, Path folder) {
        var me = Long.toString(ProcessHandle.current().pid());
        var command = List.of("bash", "-c", "set -m; bash -c \"$@\" </dev/null >/dev/null 2>&1 &", "watch");
        var line = new ArrayList<>(command);
        line.addAll(List.of(WATCH, me, pidFile.toString(), folder.toString()));
        run(line, Map.of(), Path.of("/"));
    }

    /** Runs a command to its end and returns what it printed. */
    static String run(List<String> command, Map<String, String> environment, Path folder) {
        try {
            var output = Files.createTempFile("safeguarding-", ".out");
            var builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.environment().putAll(environment);
            builder.redirectInput(Path.of("/dev/null").toFile());
            builder.redirectErrorStream(true).redirectOutput(output.toFile());
            var exit = builder.start().waitFor();
            var printed = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            if (exit != 0) {
                throw new ServerFailure("%s ended with %d: %s".formatted(command.getFirst(), exit, printed));
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted while waiting for " + command.getFirst(), e);
        }
    }
}
