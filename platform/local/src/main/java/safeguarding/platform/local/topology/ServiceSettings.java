package safeguarding.platform.local.topology;

import java.util.List;
import java.util.Properties;
import safeguarding.platform.local.home.Door;
import safeguarding.platform.local.home.Ports;
import safeguarding.platform.local.home.Secrets;
import safeguarding.platform.local.home.SuiteHome;
import safeguarding.platform.local.signin.DemonstrationRealm;
import safeguarding.platform.servers.KafkaBroker;
import safeguarding.platform.servers.PostgresServer;
import safeguarding.platform.servers.ServiceDatabase;

/**
 * What the services are told of the local run: addresses, secrets and the clock. It reaches them as the private file {@code
 * config/application.properties} in their working folder, not on a command line that others can read.
 */
public record ServiceSettings(SuiteHome home, Ports ports, Secrets secrets) {

    /** What every process is told. */
    public Properties of(Door door) {
        var settings = new Properties();
        settings.setProperty("quarkus.http.host", "127.0.0.1");
        settings.setProperty("quarkus.http.port", Integer.toString(ports.of(door)));
        settings.setProperty("quarkus.oidc.auth-server-url", "http://127.0.0.1:" + realm());
        settings.setProperty("quarkus.oidc.token.issuer", "http://localhost:" + realm());
        settings.setProperty("safeguarding.public-base-url", publicUrl(door));
        settings.setProperty("safeguarding.clock.file", home.clockFile().toString());
        return settings;
    }

    /** What a service with a database and events is told. */
    public Properties of(Door door, PostgresServer server, ServiceDatabase database, KafkaBroker broker) {
        var settings = of(door);
        settings.setProperty("quarkus.datasource.jdbc.url", server.jdbcUrl(database.name()));
        settings.setProperty("quarkus.datasource.username", database.runtimeRole());
        settings.setProperty("quarkus.datasource.password", database.runtimePassword());
        settings.setProperty("quarkus.flyway.username", database.owner());
        settings.setProperty("quarkus.flyway.password", database.ownerPassword());
        settings.setProperty("kafka.bootstrap.servers", broker.bootstrapServers());
        settings.setProperty("safeguarding.child-identity.council-code", "936");
        settings.setProperty("safeguarding.child-identity.secret", secrets.of("child-identity"));
        settings.setProperty("safeguarding.cursor-secret", secrets.of("cursors-of-" + door.code()));
        return settings;
    }

    /**
     * What a service with a database and events is told that follows events of others: where it fetches those that it
     * missed, and as whom.
     */
    public Properties following(
            List<Door> publishers, Door door, PostgresServer server, ServiceDatabase database, KafkaBroker broker) {
        var settings = of(door, server, database, broker);
        publishers.forEach(publisher -> settings.setProperty(
                "safeguarding.publishers.url." + publisher.code(), "http://127.0.0.1:" + ports.of(publisher)));
        settings.setProperty(
                "safeguarding.publishers.token-url", "http://127.0.0.1:" + realm() + "/protocol/openid-connect/token");
        settings.setProperty("safeguarding.publishers.client-id", door.code() + "-service");
        settings.setProperty("safeguarding.publishers.client-secret", DemonstrationRealm.clientSecret(secrets));
        return settings;
    }

    /** What the gateway is told: where the services behind it are. */
    public Properties ofTheGateway(List<Door> behind) {
        var settings = of(Door.GATEWAY);
        behind.forEach(door -> settings.setProperty(
                "safeguarding.gateway.services." + door.code() + ".url", "http://127.0.0.1:" + ports.of(door)));
        return settings;
    }

    /** The database of a service, with this installation's passwords. */
    ServiceDatabase database(Door door) {
        return ServiceDatabase.of(
                door.code(),
                secrets.of("database-" + door.code() + "-owner"),
                secrets.of("database-" + door.code() + "-service"));
    }

    private String realm() {
        return ports.of(Door.KEYCLOAK) + "/realms/safeguarding";
    }

    private String publicUrl(Door door) {
        String gateway = "http://localhost:" + ports.of(Door.GATEWAY);
        return door == Door.GATEWAY ? gateway : gateway + "/" + door.code();
    }
}
