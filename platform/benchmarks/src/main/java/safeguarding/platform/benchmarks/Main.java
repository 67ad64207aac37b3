package safeguarding.platform.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import safeguarding.platform.benchmarks.house.House;
import safeguarding.platform.benchmarks.replay.Pgbench;
import safeguarding.platform.benchmarks.results.Report;

/** What {@code ./suite bench} calls: folder of the suite, folder for results, what to measure, {@code --short} or nothing. */
public final class Main {

    private Main() {}

    /** Measures; ends with 0 when every aim was met, with 3 when one was missed, with 1 when it could not measure. */
    public static void main(String[] words) {
        var terminal = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var all = List.of(words);
        try {
            System.exit(run(Path.of(all.get(0)), Path.of(all.get(1)), all.subList(2, all.size()), terminal) ? 0 : 3);
        } catch (RuntimeException failure) {
            System.err.println("That did not work: " + failure.getMessage());
            System.exit(1);
        }
    }

    private static boolean run(Path suite, Path results, List<String> words, PrintStream terminal) {
        var scale = words.contains("--short") ? Scale.SHORT : Scale.FULL;
        String what = words.isEmpty() ? "nothing" : words.getFirst();
        if (what.equals("write") || what.equals("read")) {
            Pgbench.program().orElseThrow(Pgbench::missing);
        }
        var report = new Report(scale == Scale.SHORT ? what + "-short" : what, terminal);
        Path folder = suite.resolve("bench");
        try (var house = new House(folder, suite.resolve("apps"))) {
            var bench = bench(what, house, folder, scale);
            report.say("starting PostgreSQL and Kafka");
            house.open();
            bench.measure(report);
        }
        return report.finish(results);
    }

    private static Bench bench(String what, House house, Path folder, Scale scale) {
        return switch (what) {
            case "write" -> new WriteBench(house, folder.resolve("replay"), scale);
            case "read" -> new ReadBench(house, folder.resolve("replay"), scale);
            case "events" -> new EventsBench(house, folder.resolve("peers"), scale);
            case "gateway" -> new GatewayBench(house, scale);
            case "start" -> new StartBench(house, folder.resolve("caches"), scale);
            default -> throw new IllegalStateException(
                    "There is no bench of " + what + ". There are: write, read, events, gateway, start");
        };
    }
}
