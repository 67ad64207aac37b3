package safeguarding.platform.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import safeguarding.platform.local.home.Door;
import safeguarding.platform.local.home.Ports;
import safeguarding.platform.local.home.SuiteHome;
import safeguarding.platform.local.topology.Topology;

/** The suite on free ports in a folder of the build, worked through the same commands as {@code ./suite}. */
final class WholeSuite {

    private static final List<String> SERVICES = List.of(
            "conference-service",
            "reviewing-service",
            "qa-audit-service",
            "licensing-service",
            "workforce-service",
            "gateway");

    private final SuiteHome home = new SuiteHome(Path.of("target/journey"));
    private final List<String> doors = new ArrayList<>();

    /** Starts everything anew, on the day of the demonstration and without its council, and returns when all is ready. */
    void startEmpty() {
        prepare();
        run("--empty", "--as-of", "2013-11-28");
    }

    /** Starts everything anew with the demonstration council and returns when it is taken in. */
    void startWithTheCouncil() {
        prepare();
        startAgain();
    }

    private void prepare() {
        if (home.ports().isPresent()) {
            stop();
        }
        SuiteHome.delete(home.folder());
        SERVICES.forEach(this::take);
        new LastWill(home, line("stop")).write();
        var free = FreeDoors.find(Door.values().length);
        for (Door door : Door.values()) {
            doors.addAll(List.of(door.option(), Integer.toString(free.get(door.ordinal()))));
        }
    }

    /** Starts what does not run, with the data, the clock and the ports there were. */
    void startAgain() {
        run();
    }

    private void run(String... more) {
        var words = new ArrayList<>(List.of("run", "--detach"));
        words.addAll(List.of(more));
        words.addAll(doors);
        command(words.toArray(String[]::new));
    }

    void stop() {
        command("stop");
    }

    String token(String name) {
        return command("token", name).strip();
    }

    /** Ends a service as a power cut would. */
    void kill(String service) {
        try {
            var number = Files.readAllLines(home.processOf(service).path()).getFirst();
            var process = ProcessHandle.of(Long.parseLong(number)).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The suite's own servers, to be stopped, started and looked into. */
    Topology topology() {
        return new Topology(home, ports());
    }

    Ports ports() {
        return home.ports().orElseThrow();
    }

    SuiteHome home() {
        return home;
    }

    /** Runs a command of the suite in a process of its own; returns what it printed, fails when the command does. */
    private String command(String... words) {
        try {
            var printed = new File(home.log("commands").toString());
            var process = new ProcessBuilder(line(words))
                    .redirectError(ProcessBuilder.Redirect.appendTo(printed))
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor())
                    .as(
                            "./suite %s (logs: %s)%n%s%n%s",
                            String.join(" ", words), home.log("…"), output, Files.readString(printed.toPath()))
                    .isZero();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> line(String... words) {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "safeguarding.platform.local.Main",
                home.folder().toString()));
        line.addAll(List.of(words));
        return line;
    }

    private void take(String service) {
        Path built = Path.of("../..", service, "target/quarkus-app");
        assertThat(built)
                .as("%s as it was packaged; to leave this journey out: -Dskip.journey=true", service)
                .isDirectory();
        try {
            Files.createDirectories(home.app(service).getParent());
            Files.createSymbolicLink(home.app(service), built.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
