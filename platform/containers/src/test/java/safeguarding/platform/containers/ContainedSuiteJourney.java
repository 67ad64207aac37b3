package safeguarding.platform.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import safeguarding.platform.servers.KafkaBroker;
import safeguarding.platform.servers.KeycloakServer;
import safeguarding.platform.servers.PostgresServer;
import safeguarding.platform.servers.ServerOptions;

/** The packaged services with exactly the variables that compose gives them, but for names of hosts and ports. */
class ContainedSuiteJourney {

    private static final Map<String, String> GIVEN = Variables.given();
    private static final ComposeFile PRODUCTION = ComposeFile.production(GIVEN);
    private static final ComposeFile LOCAL = ComposeFile.local(GIVEN);

    private static final PostgresServer POSTGRESQL = PostgresServer.of(ServerOptions.temporary("postgresql"));
    private static final KafkaBroker KAFKA = KafkaBroker.of(ServerOptions.temporary("kafka"));
    private static final KeycloakServer KEYCLOAK = KeycloakServer.of(
                    ServerOptions.temporary("keycloak"), SignInInContainersTest.mounted(LOCAL))
            .withEnvironment(LOCAL.environment("keycloak").entrySet().stream()
                    .filter(told -> told.getKey().startsWith("DEMONSTRATION_"))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

    private static final Map<String, String> PLACES = new HashMap<>();

    @BeforeAll
    static void furnish() throws Exception {
        var signIn = CompletableFuture.runAsync(KEYCLOAK::start);
        var broker = CompletableFuture.runAsync(KAFKA::start);
        POSTGRESQL.start();
        makePostgresqlsPasswordKnown();
        broker.join();
        PLACES.put("postgresql:5432", "127.0.0.1:" + POSTGRESQL.port());
        PLACES.put("kafka:19092", KAFKA.bootstrapServers());
        PLACES.put("keycloak:8080", "127.0.0.1:" + KEYCLOAK.port());
        PLACES.put("http://localhost:8180", KEYCLOAK.url().toString());
        for (int again = 0; again < 2; again++) {
            new Furnishing(atLoopback("databases")).furnish("databases");
            new Furnishing(atLoopback("topics")).furnish("topics");
        }
        signIn.join();
    }

    @AfterAll
    static void stop() {
        KEYCLOAK.stop();
        KAFKA.stop();
        POSTGRESQL.stop();
    }

    @Test
    void topicsAreThoseOfTheCatalogue() throws Exception {
        try (Admin admin = KAFKA.admin()) {
            for (var declared : Furnishing.declaredTopics()) {
                var there = admin.describeTopics(List.of(declared.name()))
                        .allTopicNames()
                        .get();
                assertThat(there)
                        .hasEntrySatisfying(
                                declared.name(),
                                topic -> assertThat(topic.partitions()).hasSize(declared.partitions()));
            }
        }
    }

    @Test
    void everyServiceOfProductionStartsWithTheVariablesOfProduction() throws Exception {
        for (String service : List.of("conference-service", "qa-audit-service", "gateway")) {
            try (var process = Contained.start(service, loopback(PRODUCTION.environment(service)))) {
                process.awaitReady();
                assertThat(process.log())
                        .contains("Profile prod activated")
                        .doesNotContain("Unrecognized configuration");
            }
        }
        assertThat(POSTGRESQL.connect(
                        "conference",
                        "conference_service",
                        LOCAL.environment("databases", "CONFERENCE_SERVICE_PASSWORD")))
                .satisfies(connection -> {
                    try (connection;
                            var rows = connection
                                    .createStatement()
                                    .executeQuery(
                                            "select tableowner from pg_tables where tablename = 'event_journal'")) {
                        assertThat(rows.next()).isTrue();
                        assertThat(rows.getString(1)).isEqualTo("conference_owner");
                    }
                });
    }

    @Test
    void aWaitingServiceStartsWithTheVariablesOfProduction() throws Exception {
        try (var process =
                Contained.start("workforce-service", loopback(PRODUCTION.environment("workforce-service")))) {
            process.awaitReady();
        }
    }

    @Test
    void aTokenByTheBackChannelIsTakenByGatewayAndServiceOfTheLocalFile() throws Exception {
        try (var conference = Contained.start("conference-service", loopback(LOCAL.environment("conference-service")));
                var audits = Contained.start("qa-audit-service", loopback(LOCAL.environment("qa-audit-service")))) {
            PLACES.put("http://conference-service:8081", conference.url());
            PLACES.put("http://qa-audit-service:8083", audits.url());
            try (var gateway = Contained.start("gateway", loopback(LOCAL.environment("gateway")))) {
                conference.awaitReady();
                audits.awaitReady();
                gateway.awaitReady();
                var token = Contained.token(
                        "127.0.0.1:" + KEYCLOAK.port(), LOCAL.environment("keycloak", "DEMONSTRATION_CLIENT_SECRET"));
                assertThat(gateway.get("/conference/v1/events", token)).isEqualTo(200);
                assertThat(gateway.get("/conference/v1/events", "no-token")).isEqualTo(401);
                // The service with a hyphen in its name is reached where the variable says.
                assertThat(gateway.get("/qa-audit/v1/nothing", token)).isEqualTo(404);
            }
        }
    }

    @Test
    void theImageHasAllThatThePackagedServiceConsistsOf() throws IOException {
        try (var parts = Files.list(ComposeFile.ROOT.resolve("conference-service/target/quarkus-app"))) {
            assertThat(parts.map(part -> part.getFileName().toString())
                            .filter(name -> !name.equals("quarkus-app-dependencies.txt")))
                    .containsExactlyInAnyOrder("lib", "quarkus", "app", "quarkus-run.jar");
        }
    }

    /** The container's superuser has the password of the environment from the beginning. */
    private static void makePostgresqlsPasswordKnown() throws Exception {
        try (var connection = POSTGRESQL.connectAsSuperuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + GIVEN.get("POSTGRES_PASSWORD") + "'");
        }
    }

    private static Map<String, String> atLoopback(String service) {
        var told = loopback(PRODUCTION.environment(service));
        told.replace("DATABASE_HOST", "127.0.0.1");
        told.replace("DATABASE_PORT", Integer.toString(POSTGRESQL.port()));
        return told;
    }

    private static Map<String, String> loopback(Map<String, String> told) {
        var moved = new HashMap<>(told);
        moved.replaceAll((name, value) -> {
            var text = value;
            for (var place : PLACES.entrySet()) {
                text = text.replace(place.getKey(), place.getValue());
            }
            return text;
        });
        return moved;
    }
}
