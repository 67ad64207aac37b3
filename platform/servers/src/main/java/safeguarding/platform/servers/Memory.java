package safeguarding.platform.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What a process and its children take of the machine's memory.
 *
 * @param kilobytes proportional set size: a page that several processes share counts for each with its part only
 */
public record Memory(long kilobytes) {

    private static final String KEY = "Pss:";

    /** The memory of a process with its children; nothing where the system does not tell it, as outside Linux. */
    public static Memory of(long process) {
        return new Memory(ProcessHandle.of(process).stream()
                .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                .flatMapToLong(handle -> alone(handle.pid()).stream())
                .sum());
    }

    /** This and another process's memory together. */
    public Memory and(Memory other) {
        return new Memory(kilobytes + other.kilobytes);
    }

    /** In whole megabytes. */
    public long megabytes() {
        return kilobytes / 1024;
    }

    private static OptionalLong alone(long process) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(KEY))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst();
        } catch (IOException gone) {
            return OptionalLong.empty();
        }
    }
}
