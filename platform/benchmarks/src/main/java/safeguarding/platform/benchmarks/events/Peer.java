package safeguarding.platform.benchmarks.events;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * One way of publishing in a process of its own, told by lines what to do: {@code latency EVENTS PER-SECOND}, {@code drain
 * EVENTS}, {@code end}. Each is answered with one line.
 */
public final class Peer {

    /** What an answer begins with; libraries print too. */
    static final String ANSWER = "answer ";

    private final Publication publication;
    private final Place place;

    private Peer(Publication publication, Place place) {
        this.publication = publication;
        this.place = place;
    }

    /** Kind and place, then lines. */
    public static void main(String[] words) throws Exception {
        var all = List.of(words);
        var place = Place.of(all.subList(1, all.size()));
        var peer = new Peer(publication(all.getFirst(), place), place);
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null && !line.equals("end"); line = lines.readLine()) {
            System.out.println(ANSWER + peer.answer(line.split(" ")));
        }
        peer.publication.close();
        System.exit(0);
    }

    private static Publication publication(String kind, Place place) throws Exception {
        return switch (kind) {
            case "relay" -> new RelayPublication(place);
            case "unsafe" -> new UnsafePublication(place);
            case "debezium" -> new DebeziumPublication(place);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private String answer(String[] words) throws Exception {
        int events = Integer.parseInt(words[1]);
        return words[0].equals("latency") ? latency(events, Integer.parseInt(words[2])) : drain(events);
    }

    /** Microseconds from each commit to its consumer: median and 99th percentile. The first tenth warms up. */
    private String latency(int events, int perSecond) throws Exception {
        publication.begin();
        var commits = new ConcurrentHashMap<String, Long>();
        var warmUps = new ConcurrentHashMap<String, Long>();
        var latencies = new Histogram(3);
        try (var reader = new Reader(place);
                var thread = Executors.newSingleThreadExecutor()) {
            for (var round : List.of(warmUps, commits)) {
                int count = round == warmUps ? Math.max(events / 10, 20) : events;
                var arrivals = thread.submit((Callable<Map<String, Long>>) () -> reader.read(count));
                new Writer(place, publication, round).write(count, perSecond);
                var arrived = arrivals.get();
                if (round == commits) {
                    arrived.forEach((id, arrival) -> latencies.recordValue(since(commits.get(id), arrival)));
                }
            }
        }
        publication.pause();
        return latencies.getValueAtPercentile(50) + " " + latencies.getValueAtPercentile(99);
    }

    /** A reader may have an event a moment before its writer has noted the commit. */
    private static long since(@Nullable Long commit, long arrival) {
        return commit == null ? 0 : Math.max(0, arrival - commit) / 1_000;
    }

    /** Events a second and microseconds of CPU an event, from what waits in the journal to the last acknowledged one. */
    private String drain(int events) throws Exception {
        try (var ends = new Ends(place)) {
            long before = ends.all();
            long cpu = cpu();
            long began = System.nanoTime();
            publication.begin();
            ends.await(before + events);
            long done = System.nanoTime();
            double cpuEach = (cpu() - cpu) / 1_000.0 / events;
            long from = publication instanceof DebeziumPublication capture ? capture.firstHandedOver() : began;
            publication.pause();
            return String.format(Locale.ROOT, "%.1f %.2f", events * 1e9 / (done - from), cpuEach);
        }
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
