package safeguarding.platform.testing.servers;

import io.quarkus.test.common.QuarkusTestResourceConfigurableLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.servers.ServiceDatabase;
import safeguarding.platform.testing.tokens.TokenSettings;

/** Starts what {@link RealServers} asks for and tells Quarkus where it is. */
public final class RealServersResource implements QuarkusTestResourceConfigurableLifecycleManager<RealServers> {

    private @Nullable RealServers asked;

    @Override
    public void init(RealServers annotation) {
        asked = annotation;
    }

    @Override
    public Map<String, String> start() {
        if (asked == null) {
            throw new IllegalStateException("Use the annotation @RealServers.");
        }
        var settings = new HashMap<>(TokenSettings.ofTheApplication());
        if (asked.broker()) {
            settings.putAll(broker(asked));
        }
        settings.putAll(database(RunningServers.database(asked.service())));
        return settings;
    }

    private static Map<String, String> broker(RealServers asked) {
        RunningServers.startTogether();
        var broker = RunningServers.broker();
        broker.create(DeclaredTopics.and(asked.topics()));
        return Map.of("kafka.bootstrap.servers", broker.bootstrapServers());
    }

    private static Map<String, String> database(ServiceDatabase database) {
        var url = RunningServers.postgres().jdbcUrl(database.name());
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", database.runtimeRole(),
                "quarkus.datasource.password", database.runtimePassword(),
                "quarkus.flyway.jdbc-url", url,
                "quarkus.flyway.username", database.owner(),
                "quarkus.flyway.password", database.ownerPassword(),
                "quarkus.flyway.placeholders.runtimeRole", database.runtimeRole());
    }

    /** Nothing: the servers serve the next test class too and end with this JVM. */
    @Override
    public void stop() {}
}
