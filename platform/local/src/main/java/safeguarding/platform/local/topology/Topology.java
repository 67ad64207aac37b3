package safeguarding.platform.local.topology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import safeguarding.platform.local.home.Door;
import safeguarding.platform.local.home.Ports;
import safeguarding.platform.local.home.SuiteHome;
import safeguarding.platform.local.signin.RealmFile;
import safeguarding.platform.servers.KafkaBroker;
import safeguarding.platform.servers.KeycloakServer;
import safeguarding.platform.servers.PostgresServer;
import safeguarding.platform.servers.ServerOptions;
import safeguarding.platform.servers.ServiceDatabase;
import safeguarding.platform.servers.Topic;

/** The suite on one machine: PostgreSQL, Kafka, Keycloak and the six services, each a process of its own on loopback. */
public final class Topology {

    private static final List<Door> BEHIND_THE_GATEWAY =
            List.of(Door.CONFERENCE, Door.REVIEWING, Door.QA_AUDIT, Door.LICENSING, Door.WORKFORCE);

    private final SuiteHome home;
    private final Ports ports;
    private final ServiceSettings settings;
    private final PostgresServer postgresql;
    private final KafkaBroker kafka;
    private final KeycloakServer keycloak;

    public Topology(SuiteHome home, Ports ports) {
        this.home = home;
        this.ports = ports;
        this.settings = new ServiceSettings(home, ports, home.secrets());
        var realm = new RealmFile(home);
        this.postgresql = PostgresServer.of(options(Door.POSTGRESQL));
        this.kafka = KafkaBroker.of(options(Door.KAFKA));
        this.keycloak = KeycloakServer.of(options(Door.KEYCLOAK), realm.path());
    }

    /**
     * All parts, each after those it needs. Services start without Kafka and Keycloak and catch up when those come. Every
     * service waits for PostgreSQL, also those without tables yet: the clock is set once the databases have told the last
     * instant they hold.
     */
    public List<Part> parts(Runnable onceTheDatabasesAnswer) {
        var databases = Part.of("postgresql", Door.POSTGRESQL, postgresql).furnishedBy(() -> {
            databases().forEach(postgresql::create);
            onceTheDatabasesAnswer.run();
        });
        var broker = Part.of("kafka", Door.KAFKA, kafka).furnishedBy(() -> kafka.create(declaredTopics()));
        var signIn = Part.of("keycloak", Door.KEYCLOAK, keycloak);
        return List.of(
                databases,
                broker,
                signIn,
                service("conference-service", Door.CONFERENCE).needing(databases),
                service("reviewing-service", Door.REVIEWING).needing(databases),
                service("qa-audit-service", Door.QA_AUDIT).needing(databases),
                service("licensing-service", Door.LICENSING).needing(databases),
                service("workforce-service", Door.WORKFORCE).needing(databases),
                service("gateway", Door.GATEWAY).needing(databases));
    }

    /** Writes what the servers read at their start; none of them may be running. */
    public void prepare() {
        new RealmFile(home).prepare(home.data(Door.KEYCLOAK.code()));
    }

    /** All parts, for commands that start nothing. */
    public List<Part> parts() {
        return parts(() -> {});
    }

    public PostgresServer postgresql() {
        return postgresql;
    }

    public KafkaBroker kafka() {
        return kafka;
    }

    /** One database for each service. */
    public List<ServiceDatabase> databases() {
        return BEHIND_THE_GATEWAY.stream().map(settings::database).toList();
    }

    private Part service(String name, Door door) {
        var told = switch (door) {
            case CONFERENCE -> following(door, Door.REVIEWING);
            case REVIEWING -> following(door, Door.CONFERENCE);
            case QA_AUDIT -> following(door, Door.CONFERENCE, Door.REVIEWING);
            case LICENSING -> settings.of(door, postgresql, settings.database(door), kafka);
            case GATEWAY -> settings.ofTheGateway(BEHIND_THE_GATEWAY);
            default -> settings.of(door);
        };
        var heap = switch (door) {
            case CONFERENCE, REVIEWING, QA_AUDIT, LICENSING -> Heap.OF_RECORDS;
            case GATEWAY -> Heap.OF_THE_DOOR;
            default -> Heap.OF_LITTLE;
        };
        return Part.of(name, door, new ServiceProcess(home, name, ports.of(door), told, heap));
    }

    private Properties following(Door door, Door... publishers) {
        return settings.following(List.of(publishers), door, postgresql, settings.database(door), kafka);
    }

    private ServerOptions options(Door door) {
        return ServerOptions.detached(home.data(door.code()), ports.of(door));
    }

    private static List<Topic> declaredTopics() {
        try (InputStream topics = Topology.class.getResourceAsStream("/event-catalogue/topics.json")) {
            return Topic.read(Objects.requireNonNull(topics, "topics.json of the event catalogue"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
