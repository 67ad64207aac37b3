package safeguarding.platform.benchmarks;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import safeguarding.platform.benchmarks.events.Journal;
import safeguarding.platform.benchmarks.events.PeerProcess;
import safeguarding.platform.benchmarks.house.House;
import safeguarding.platform.benchmarks.results.Aim;
import safeguarding.platform.benchmarks.results.Measure;
import safeguarding.platform.benchmarks.results.Report;
import safeguarding.platform.benchmarks.results.Rounds;
import safeguarding.platform.servers.ServiceDatabase;
import safeguarding.platform.servers.Topic;

/**
 * R3 and R4: the relay beside the unsafe send and beside embedded Debezium, each in a process of its own with a journal and
 * a topic of its own, one working at a time.
 */
record EventsBench(House house, Path folder, Scale scale) implements Bench {

    private static final int PER_SECOND = 100;
    private static final String SUPERUSER = "bench_capture";
    private static final String PASSWORD = "capture-of-the-benchmark";

    @Override
    public void measure(Report report) {
        letDebeziumRead();
        try (var relay = peer("relay");
                var naive = peer("unsafe");
                var capture = peer("debezium")) {
            // Rows wait only for those who look for them later.
            report.say("warming up");
            capture.latency(200, PER_SECOND);
            report.say("measuring from commit to consumer at %d events a second".formatted(PER_SECOND));
            int events = Math.toIntExact(scale.turn().toSeconds() * PER_SECOND);
            latencies(report, events, relay, naive, capture);
            report.say("measuring what waits");
            drains(report, events * 20, relay, capture);
        }
    }

    private void latencies(Report report, int events, PeerProcess relay, PeerProcess naive, PeerProcess capture) {
        List<List<Double>> ours = new ArrayList<>();
        List<List<Double>> sent = new ArrayList<>();
        List<List<Double>> captured = new ArrayList<>();
        for (int i = 0; i < scale.rounds(); i++) {
            ours.add(relay.latency(events, PER_SECOND));
            sent.add(naive.latency(events, PER_SECOND));
            captured.add(capture.latency(events, PER_SECOND));
        }
        add(report, "R3", "commit to consumer, p50 µs", "unsafe send", ours, sent, 0, Aim.atMost(1.8));
        add(report, "R3", "commit to consumer, p99 µs", "unsafe send", ours, sent, 1, Aim.atMost(1.5));
        add(report, "R4", "commit to consumer, p50 µs", "embedded Debezium", ours, captured, 0, Aim.atMost(0.3));
        add(report, "R4", "commit to consumer, p99 µs", "embedded Debezium", ours, captured, 1, Aim.atMost(0.3));
    }

    private void drains(Report report, int events, PeerProcess relay, PeerProcess capture) {
        List<List<Double>> ours = new ArrayList<>();
        List<List<Double>> captured = new ArrayList<>();
        // The first of each only makes the JVMs ready.
        for (int i = 0; i <= scale.rounds(); i++) {
            ours.add(drain("relay", events, relay));
            captured.add(drain("debezium", events, capture));
        }
        ours.removeFirst();
        captured.removeFirst();
        add(report, "R4", "drained, events a second", "embedded Debezium", ours, captured, 0, Aim.atLeast(4));
        add(report, "R4", "drained, µs of CPU an event", "embedded Debezium", ours, captured, 1, Aim.atMost(0.25));
    }

    private List<Double> drain(String kind, int events, PeerProcess peer) {
        new Journal(house.postgresql(), database(kind)).add(events);
        return peer.drain(events);
    }

    private static void add(
            Report report,
            String number,
            String what,
            String against,
            List<List<Double>> ours,
            List<List<Double>> peers,
            int column,
            Aim aim) {
        report.add(new Measure(number, what, against, new Rounds(column(ours, column), column(peers, column)), aim));
    }

    private static List<Double> column(List<List<Double>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    private PeerProcess peer(String kind) {
        var database = house.database("bench_" + kind);
        new Journal(house.postgresql(), database).create();
        String topic = "bench." + kind;
        house.kafka().create(List.of(new Topic(topic, 6, 1)));
        boolean capture = kind.equals("debezium");
        return PeerProcess.start(
                kind,
                house,
                database,
                capture ? SUPERUSER : database.runtimeRole(),
                capture ? PASSWORD : database.runtimePassword(),
                topic,
                folder.resolve(kind));
    }

    private static ServiceDatabase database(String kind) {
        return ServiceDatabase.of("bench_" + kind, "owner-of-bench_" + kind, "service-of-bench_" + kind);
    }

    /** Change capture wants another level of the write-ahead log, and a login with more rights. */
    private void letDebeziumRead() {
        try (var connection = house.postgresql().connectAsSuperuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("alter system set wal_level = logical");
            statement.execute("create role " + SUPERUSER + " superuser login replication password '" + PASSWORD + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        house.postgresql().stop();
        house.postgresql().start();
    }
}
