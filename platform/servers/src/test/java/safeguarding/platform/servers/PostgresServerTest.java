package safeguarding.platform.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

    private static final PostgresServer SERVER = PostgresServer.of(ServerOptions.temporary("postgres"));
    private static final ServiceDatabase DATABASE = ServiceDatabase.of("qa-audit", "owner-word", "service-word");

    @BeforeAll
    static void start() {
        SERVER.start();
        SERVER.create(DATABASE);
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void isPostgreSQL18ThatWaitsForTheDisk() throws SQLException {
        assertThat(asOwner("show server_version")).startsWith("18.");
        assertThat(asOwner("show fsync")).isEqualTo("on");
        assertThat(asOwner("show synchronous_commit")).isEqualTo("on");
        assertThat(asOwner("show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void letsTheOwnerMakeTablesAndTheRuntimeRoleOnlyUseWhatItWasGiven() throws SQLException {
        asOwner("create table if not exists given (n int)");
        asOwner("grant select on given to qa_audit_service");
        assertThatThrownBy(() -> asService("create table taken (n int)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asService("insert into given values (1)")).hasMessageContaining("permission denied");
        assertThat(asService("select count(*) from given")).isEqualTo("0");
    }

    @Test
    void refusesAWrongPassword() {
        assertThatThrownBy(() -> SERVER.connect(DATABASE.name(), DATABASE.owner(), "guessed"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void keepsWhatWasCommittedWhenItIsKilledAndStartedAgain() throws SQLException {
        asOwner("create table if not exists kept as select 42 as n");
        SERVER.kill();
        assertThat(SERVER.running()).isFalse();
        SERVER.start();
        assertThat(asOwner("select n from kept")).isEqualTo("42");
    }

    @Test
    void isNotTakenForAStrangerThatGotItsNumberAfterItWasKilled() throws Exception {
        asOwner("create table if not exists kept_too as select 43 as n");
        Path file = SERVER.log().resolveSibling("data").resolve("postmaster.pid");
        var lines = new ArrayList<>(Files.readAllLines(file));
        SERVER.kill();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            lines.set(0, Long.toString(stranger.pid()));
            lines.set(2, "1000000000");
            Files.write(file, lines);
            assertThat(SERVER.running()).isFalse();
            SERVER.stop();
            SERVER.start();
            assertThat(asOwner("select n from kept_too")).isEqualTo("43");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void isFoundRunningThroughItsFolder() {
        assertThat(SERVER.running()).isTrue();
        SERVER.start();
        SERVER.create(DATABASE);
        assertThat(SERVER.running()).isTrue();
    }

    private static String asOwner(String sql) throws SQLException {
        return query(DATABASE.owner(), DATABASE.ownerPassword(), sql);
    }

    private static String asService(String sql) throws SQLException {
        return query(DATABASE.runtimeRole(), DATABASE.runtimePassword(), sql);
    }

    private static String query(String user, String password, String sql) throws SQLException {
        try (var connection = SERVER.connect(DATABASE.name(), user, password);
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
