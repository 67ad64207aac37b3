package safeguarding.platform.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A process by its number. */
record Pid(long number) {

    /** Start times are worked out from the time of boot, which moves a little when the machine's clock is set. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    /** The number in the first line of a file; empty when there is no such file or no number in it. */
    static Optional<Pid> in(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("[0-9]{1,10}"))
                    .map(line -> new Pid(Long.parseLong(line)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether it runs; a process that has ended but that nobody has fetched yet does not. */
    boolean alive() {
        return ProcessHandle.of(number).map(ProcessHandle::isAlive).orElse(false) && !ended();
    }

    /** When it started; empty when there is no such process. */
    Optional<Instant> start() {
        return ProcessHandle.of(number).flatMap(handle -> handle.info().startInstant());
    }

    /** Whether it started at that time; a stranger that was given the same number later did not. */
    boolean startedAt(Instant then) {
        return start().filter(now -> Duration.between(then, now).abs().compareTo(TOLERANCE) < 0)
                .isPresent();
    }

    private boolean ended() {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(number), "stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).startsWith("Z");
        } catch (IOException e) {
            return false;
        }
    }

    /** Asks it to end and waits; true when it has ended. */
    boolean end(Duration limit) {
        ProcessHandle.of(number).ifPresent(ProcessHandle::destroy);
        return Patience.until(limit, () -> !alive());
    }

    /** Ends it and all its children at once. */
    void kill() {
        var family = family();
        family.forEach(ProcessHandle::destroyForcibly);
        Patience.until(
                Duration.ofSeconds(10), () -> family.stream().noneMatch(member -> new Pid(member.pid()).alive()));
    }

    private List<ProcessHandle> family() {
        return ProcessHandle.of(number).stream()
                .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                .toList();
    }
}
