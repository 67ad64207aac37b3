package safeguarding.platform.benchmarks.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import safeguarding.platform.servers.FreePort;
import safeguarding.platform.servers.KafkaBroker;
import safeguarding.platform.servers.PostgresServer;
import safeguarding.platform.servers.ServerOptions;
import safeguarding.platform.servers.ServiceDatabase;
import safeguarding.platform.servers.Topic;

/**
 * PostgreSQL, Kafka and packaged services on free ports, all gone at the end. Sign-in needs no server: the services trust
 * one key, and check signature, issuer, audience and roles of every token as they always do.
 */
public final class House implements AutoCloseable {

    /** What a service is given, as in the local run. */
    public static final List<String> JVM = List.of(
            "-Xms32m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=40");

    private static final String SECRET = "a-key-of-the-benchmark-not-for-production-at-all";

    private final Path folder;
    private final Path apps;
    private final Callers callers = Callers.fresh();
    private final PostgresServer postgresql = PostgresServer.of(ServerOptions.temporary("bench-postgresql"));
    private final KafkaBroker kafka = KafkaBroker.of(ServerOptions.temporary("bench-kafka"));

    /**
     * Prepares a house.
     *
     * @param folder working folders and logs of the services
     * @param apps the packaged services, each in a folder of its name
     */
    public House(Path folder, Path apps) {
        this.folder = folder.toAbsolutePath();
        this.apps = apps.toAbsolutePath();
    }

    /** Starts the servers. */
    public House open() {
        postgresql.start();
        kafka.start();
        kafka.create(topics());
        return this;
    }

    public PostgresServer postgresql() {
        return postgresql;
    }

    public KafkaBroker kafka() {
        return kafka;
    }

    public Callers callers() {
        return callers;
    }

    /** Makes the database of a service. */
    public ServiceDatabase database(String name) {
        var database = ServiceDatabase.of(name, "owner-of-" + name, "service-of-" + name);
        postgresql.create(database);
        return database;
    }

    /** A conference-service on a database, not started yet. */
    public Instance conference(String name, ServiceDatabase database, List<String> options) {
        var settings = settings("conference");
        settings.setProperty("quarkus.datasource.jdbc.url", postgresql.jdbcUrl(database.name()));
        settings.setProperty("quarkus.datasource.username", database.runtimeRole());
        settings.setProperty("quarkus.datasource.password", database.runtimePassword());
        settings.setProperty("quarkus.flyway.username", database.owner());
        settings.setProperty("quarkus.flyway.password", database.ownerPassword());
        settings.setProperty("kafka.bootstrap.servers", kafka.bootstrapServers());
        settings.setProperty("safeguarding.child-identity.council-code", "936");
        settings.setProperty("safeguarding.child-identity.secret", SECRET);
        settings.setProperty("safeguarding.cursor-secret", SECRET);
        return instance(name, "conference-service", settings, options);
    }

    /** A gateway before a conference-service; the other services are said to be where nobody is. */
    public Instance gateway(String name, Instance conference, List<String> options) {
        var settings = settings("gateway");
        String nobody = "http://127.0.0.1:" + FreePort.find();
        for (String code : List.of("reviewing", "qa-audit", "licensing", "workforce")) {
            settings.setProperty("safeguarding.gateway.services." + code + ".url", nobody);
        }
        settings.setProperty("safeguarding.gateway.services.conference.url", "http://127.0.0.1:" + conference.port());
        settings.setProperty("safeguarding.gateway.share.requests", "100000000");
        return instance(name, "gateway", settings, options);
    }

    /** Any other packaged service that needs no database. */
    public Instance other(String name, String app, List<String> options) {
        return instance(name, app, settings(name), options);
    }

    private Instance instance(String name, String app, Properties settings, List<String> options) {
        return new Instance(folder.resolve(name), apps.resolve(app), settings, options);
    }

    private Properties settings(String name) {
        var settings = callers.settings();
        settings.setProperty("quarkus.http.host", "127.0.0.1");
        // A line that has nothing to do while the service warms up stays open.
        settings.setProperty("quarkus.http.idle-timeout", "10M");
        settings.setProperty("quarkus.http.port", Integer.toString(FreePort.find()));
        settings.setProperty("safeguarding.public-base-url", "http://localhost:8080/" + name);
        settings.setProperty("safeguarding.clock.file", folder.resolve("clock").toString());
        return settings;
    }

    private static List<Topic> topics() {
        try (var topics = House.class.getResourceAsStream("/event-catalogue/topics.json")) {
            return Topic.read(Objects.requireNonNull(topics, "topics.json of the event catalogue"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kafka.stop();
        postgresql.stop();
    }
}
