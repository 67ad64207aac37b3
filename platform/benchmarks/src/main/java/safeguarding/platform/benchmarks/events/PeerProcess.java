package safeguarding.platform.benchmarks.events;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import safeguarding.platform.benchmarks.house.House;
import safeguarding.platform.servers.ServiceDatabase;

/** A {@link Peer} as a process of its own, so that its CPU is its own. */
public final class PeerProcess implements AutoCloseable {

    private final Process process;
    private final BufferedWriter words;
    private final BufferedReader answers;
    private final Path log;

    private PeerProcess(Process process, Path log) {
        this.process = process;
        this.words = process.outputWriter();
        this.answers = process.inputReader();
        this.log = log;
    }

    /**
     * Starts a peer.
     *
     * @param kind {@code relay}, {@code unsafe} or {@code debezium}
     * @param user who it signs in to the database as
     */
    public static PeerProcess start(
            String kind,
            House house,
            ServiceDatabase database,
            String user,
            String password,
            String topic,
            Path folder) {
        var place = new Place(
                house.postgresql().port(),
                database.name(),
                user,
                password,
                house.kafka().bootstrapServers(),
                topic,
                folder);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Peer.class.getName(),
                kind));
        command.addAll(place.words());
        try {
            Files.createDirectories(folder);
            Path log = folder.resolve(kind + ".log");
            var builder = new ProcessBuilder(command).redirectError(log.toFile());
            return new PeerProcess(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Median and 99th percentile, in microseconds, from the commit to the consumer. */
    public List<Double> latency(int events, int perSecond) {
        return ask("latency " + events + " " + perSecond);
    }

    /** Events a second, and microseconds of CPU an event, for what waits in its journal. */
    public List<Double> drain(int events) {
        return ask("drain " + events);
    }

    private List<Double> ask(String line) {
        try {
            words.write(line + "\n");
            words.flush();
            for (String answer = answers.readLine(); answer != null; answer = answers.readLine()) {
                if (answer.startsWith(Peer.ANSWER)) {
                    return List.of(answer.substring(Peer.ANSWER.length()).split(" ")).stream()
                            .map(Double::valueOf)
                            .toList();
                }
            }
            throw new IllegalStateException("The peer ended without an answer; its log: " + log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }
}
