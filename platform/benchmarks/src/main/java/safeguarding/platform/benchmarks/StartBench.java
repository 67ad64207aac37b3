package safeguarding.platform.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import safeguarding.platform.benchmarks.house.Children;
import safeguarding.platform.benchmarks.house.House;
import safeguarding.platform.benchmarks.house.Instance;
import safeguarding.platform.benchmarks.http.Call;
import safeguarding.platform.benchmarks.http.Line;
import safeguarding.platform.benchmarks.results.Aim;
import safeguarding.platform.benchmarks.results.Measure;
import safeguarding.platform.benchmarks.results.Report;
import safeguarding.platform.benchmarks.results.Rounds;
import safeguarding.platform.servers.Memory;
import safeguarding.platform.servers.ServiceDatabase;

/**
 * R7: from the start of conference-service's process to its first authorised answer, with the JDK's start cache beside
 * without it; and the memory of the six processes beside six bare Quarkus programs, all with a cache, idle.
 */
record StartBench(House house, Path folder, Scale scale) implements Bench {

    private static final long LOOKS_EVERY_NANOSECONDS = 5_000_000;
    private static final List<String> SERVICES =
            List.of("reviewing-service", "qa-audit-service", "licensing-service", "workforce-service");
    private static final List<String> SMALL = List.of(
            "-Xms16m", "-Xmx96m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders");

    @Override
    public void measure(Report report) {
        var database = house.database("conference");
        Path cache = folder.resolve("conference.aot");
        String child = prepare(database, cache);
        report.say("measuring: " + scale.rounds() + " starts each, in turn");
        report.add(new Measure(
                "R7",
                "milliseconds to the first answer, start cache",
                "without it",
                Rounds.alternating(
                        scale.rounds(),
                        () -> firstAnswer(database, child, with(House.JVM, "-XX:AOTCache=" + cache)),
                        () -> firstAnswer(database, child, House.JVM)),
                Aim.atMost(0.33)));
        report.say("measuring memory");
        report.add(new Measure(
                "R7",
                "six processes, proportional megabytes",
                "six bare Quarkus programs",
                Rounds.alternating(1, () -> six(database, cache), this::sixHellos),
                Aim.atMost(1.3)));
    }

    /** Records a start with a child and one read of it; returns the child. */
    private String prepare(ServiceDatabase database, Path cache) {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(cache);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var service = house.conference("conference", database, with(House.JVM, "-XX:AOTCacheOutput=" + cache))
                        .start();
                var line = Line.to(service.port())) {
            String child = new Children(line, house.callers()).register("S1");
            line.call(reading(child)).expect(200);
            return child;
        }
    }

    private double firstAnswer(ServiceDatabase database, String child, List<String> options) {
        try (var service = house.conference("conference", database, options)) {
            var call = reading(child);
            long began = System.nanoTime();
            service.launch();
            while (!answers(service, call)) {
                LockSupport.parkNanos(LOOKS_EVERY_NANOSECONDS);
            }
            return (System.nanoTime() - began) / 1e6;
        }
    }

    private static boolean answers(Instance service, Call call) {
        try (var line = Line.to(service.port())) {
            return line.call(call).status() == 200;
        } catch (UncheckedIOException notYet) {
            service.number();
            return false;
        }
    }

    private double six(ServiceDatabase database, Path cache) {
        var running = new ArrayList<Instance>();
        try {
            var conference = house.conference("conference", database, with(House.JVM, "-XX:AOTCache=" + cache));
            running.add(conference.start());
            recorded("gateway", options -> house.gateway("gateway", conference, options), running);
            SERVICES.forEach(app -> recorded(app, options -> house.other(app, app, options), running));
            return together(running);
        } finally {
            running.forEach(Instance::close);
        }
    }

    private double sixHellos() {
        var running = new ArrayList<Instance>();
        try {
            for (int i = 1; i <= 6; i++) {
                String name = "hello-" + i;
                recorded("hello", options -> house.other(name, "hello", options), running);
            }
            return together(running);
        } finally {
            running.forEach(Instance::close);
        }
    }

    /** Starts a program with its cache, which is recorded first when there is none yet. */
    private void recorded(String app, Function<List<String>, Instance> made, List<Instance> running) {
        Path cache = folder.resolve(app + ".aot");
        if (!Files.exists(cache)) {
            made.apply(with(SMALL, "-XX:AOTCacheOutput=" + cache)).start().close();
        }
        running.add(made.apply(with(SMALL, "-XX:AOTCache=" + cache)).start());
    }

    private static double together(List<Instance> running) {
        return running.stream().map(Instance::memory).reduce(new Memory(0), Memory::and).megabytes();
    }

    private Call reading(String child) {
        return Call.get("/v1/children/" + child, house.callers().token("chair"));
    }

    private static List<String> with(List<String> options, String further) {
        return Stream.concat(options.stream(), Stream.of(further, "-Xlog:aot*=off", "-Xlog:cds*=off"))
                .toList();
    }
}
