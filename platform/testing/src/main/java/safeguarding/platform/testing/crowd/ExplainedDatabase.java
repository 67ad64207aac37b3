package safeguarding.platform.testing.crowd;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import safeguarding.platform.testing.servers.RunningServers;

/**
 * A database of its own, whose server writes down how it ran each statement of the service. Nothing works in the background:
 * a sweep over the deadlines of a crowd would still be busy when the service ends and the next test starts another.
 */
public final class ExplainedDatabase implements QuarkusTestResourceLifecycleManager {

    /** Name of the database, for {@code @RealServers}. */
    public static final String NAME = "crowd";

    private static final String EACH_STATEMENT = "alter role %s in database %s set %s";

    @Override
    public Map<String, String> start() {
        var database = RunningServers.database(NAME);
        try (var connection = RunningServers.postgres().connectAsSuperuser(database.name());
                var statement = connection.createStatement()) {
            for (var setting : List.of(
                    "session_preload_libraries = 'auto_explain'",
                    "auto_explain.log_min_duration = 0",
                    "auto_explain.log_analyze = on",
                    "auto_explain.log_timing = off",
                    "auto_explain.log_format = 'json'",
                    "auto_explain.log_parameter_max_length = 0")) {
                statement.execute(EACH_STATEMENT.formatted(database.runtimeRole(), database.name(), setting));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of("safeguarding.relay.enabled", "false", "quarkus.scheduler.enabled", "false");
    }

    @Override
    public void stop() {}
}
