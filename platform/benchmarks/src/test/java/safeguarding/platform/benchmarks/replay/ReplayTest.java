package safeguarding.platform.benchmarks.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.platform.benchmarks.house.Children;
import safeguarding.platform.benchmarks.house.House;
import safeguarding.platform.benchmarks.house.Instance;
import safeguarding.platform.benchmarks.http.Call;
import safeguarding.platform.benchmarks.http.Line;
import safeguarding.platform.servers.ServiceDatabase;

/** What pgbench replays is what the packaged service does: the same rows come of it in every table. */
class ReplayTest {

    @TempDir
    private static Path folder;

    private static House house;
    private static ServiceDatabase database;
    private static Instance service;

    @BeforeAll
    static void start() {
        assumeTrue(Pgbench.program().isPresent(), "pgbench is not on this machine");
        assertThat(Path.of("../../conference-service/target/quarkus-app")).isDirectory();
        house = new House(folder, apps()).open();
        database = house.database("conference");
        service = house.conference("conference", database, House.JVM).start();
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
            house.close();
        }
    }

    @Test
    void aReplayedWriteLeavesTheSameRowsAsTheRequest() {
        try (var line = Line.to(service.port())) {
            var children = new Children(line, house.callers());
            Children.many(50, children.register("FIRST"), house.postgresql(), database);
            var log = new StatementLog(house.postgresql(), database.runtimeRole());
            String first = Children.numbered(1);
            var one = log.requestOf(() -> line.call(children.enquiry(first)).expect(201));
            var other = log.requestOf(
                    () -> line.call(children.enquiry(Children.numbered(2))).expect(201));
            var before = rows();
            line.call(children.enquiry(Children.numbered(3))).expect(201);
            var afterRequest = rows();

            String child = "('00000000-0000-8000-8000-' || lpad(((:n)::bigint % 40 + 10)::text, 12, '0'))";
            pgbench()
                    .with(folder, Template.script(one, other, Map.of(first, child)))
                    .times(3);

            assertThat(one)
                    .extracting(LoggedStatement::sql)
                    .anyMatch(sql -> sql.startsWith("insert into event_journal"));
            assertThat(difference(before, afterRequest))
                    .containsEntry("access_log", 1L)
                    .containsEntry("event_journal", 2L);
            assertThat(difference(afterRequest, rows())).isEqualTo(times(3, difference(before, afterRequest)));
        }
    }

    @Test
    void aReplayedReadIsLoggedLikeTheRequest() {
        try (var line = Line.to(service.port())) {
            String child = new Children(line, house.callers()).withAPlan("READ");
            var call = Call.get(
                    "/v1/children/" + child + "/conference-record",
                    house.callers().token("chair"));
            var log = new StatementLog(house.postgresql(), database.runtimeRole());
            var request = log.requestOf(() -> line.call(call).expect(200));
            var before = rows();

            pgbench().with(folder, Template.literally(request)).times(2);

            assertThat(request).hasSizeGreaterThan(8);
            // What the sweep of deadlines announces meanwhile is its own.
            assertThat(difference(before, rows()))
                    .containsEntry("access_log", 2L)
                    .doesNotContainKeys("child", "conference", "protection_plan", "inbox");
        }
    }

    private static Pgbench pgbench() {
        return Pgbench.on(house.postgresql(), database);
    }

    /** How many rows each table of facts has; the relay's own are left out, it works beside. */
    private static Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        try (var connection = house.postgresql().connectAsSuperuser(database.name());
                var statement = connection.createStatement();
                var tables = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            while (tables.next()) {
                try (var counting = connection.createStatement();
                        var count = counting.executeQuery("select count(*) from " + tables.getString(1))) {
                    count.next();
                    rows.put(tables.getString(1), count.getLong(1));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Long> difference(Map<String, Long> before, Map<String, Long> after) {
        var more = new TreeMap<String, Long>();
        after.forEach((table, count) -> more.put(table, count - before.getOrDefault(table, 0L)));
        more.values().removeIf(count -> count == 0);
        return more;
    }

    private static Map<String, Long> times(long factor, Map<String, Long> rows) {
        var all = new TreeMap<String, Long>();
        rows.forEach((table, count) -> all.put(table, count * factor));
        return all;
    }

    /** The packaged service under its name, as the suite lays it out. */
    private static Path apps() {
        try {
            Path apps = Files.createDirectories(folder.resolve("apps"));
            Path built = Path.of("../../conference-service/target/quarkus-app").toRealPath();
            Files.createSymbolicLink(apps.resolve("conference-service"), built);
            return apps;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
