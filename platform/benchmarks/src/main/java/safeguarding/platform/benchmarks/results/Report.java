package safeguarding.platform.benchmarks.results;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/** What a command has found: a table for people, a line of JSON for each measure in a file. */
public final class Report {

    private final String name;
    private final PrintStream terminal;
    private final List<String> table = new ArrayList<>();
    private final List<String> file = new ArrayList<>();
    private boolean allMet = true;

    /** The report of one command. */
    public Report(String name, PrintStream terminal) {
        this.name = name;
        this.terminal = terminal;
        file.add("{\"bench\":\"%s\",\"at\":\"%s\",%s}"
                .formatted(name, Instant.now().truncatedTo(ChronoUnit.SECONDS), Machine.json()));
    }

    /** Says what is being done. */
    public void say(String sentence) {
        terminal.println(sentence);
    }

    /** Takes a measure in. */
    public void add(Measure measure) {
        table.add(measure.line());
        file.add(measure.json());
        allMet &= measure.met();
    }

    /** Takes in how long something took at a pace; the aim is for the 99th percentile, in milliseconds. */
    public void add(String what, Histogram microseconds, Aim aim) {
        double median = microseconds.getValueAtPercentile(50) / 1_000.0;
        double worst = microseconds.getValueAtPercentile(99) / 1_000.0;
        table.add(String.format(
                Locale.ROOT,
                "     %-46s p50 %.1f ms, p99 %.1f ms, longest %.1f ms of %d; p99 %s: %s",
                what,
                median,
                worst,
                microseconds.getMaxValue() / 1_000.0,
                microseconds.getTotalCount(),
                aim,
                aim.metBy(worst) ? "met" : "MISSED"));
        file.add(String.format(
                Locale.ROOT,
                "{\"latency\":\"%s\",\"p50Milliseconds\":%.3f,\"p99Milliseconds\":%.3f,\"count\":%d,\"met\":%s}",
                what,
                median,
                worst,
                microseconds.getTotalCount(),
                aim.metBy(worst)));
        allMet &= aim.metBy(worst);
    }

    /** Prints the table and writes the file; whether every aim was met. */
    public boolean finish(Path folder) {
        terminal.println();
        terminal.printf(
                "%-4s %-46s %10s   %-34s %10s   %6s   %s%n", "", "median of", "ours", "against", "peer", "ratio", "aim");
        table.forEach(terminal::println);
        try {
            Path written = Files.createDirectories(folder).resolve(name + ".jsonl");
            Files.writeString(written, String.join("\n", file) + "\n", StandardCharsets.UTF_8);
            terminal.println("\nEvery round: " + written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return allMet;
    }
}
