package safeguarding.platform.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import safeguarding.platform.local.home.Door;
import safeguarding.platform.local.home.Ports;
import safeguarding.platform.local.home.SuiteHome;
import safeguarding.platform.local.topology.ServiceSettings;
import safeguarding.platform.servers.KafkaBroker;
import safeguarding.platform.servers.PostgresServer;
import safeguarding.platform.servers.ServerOptions;
import safeguarding.platform.servers.ServiceDatabase;

/** What compose tells the services, beside their own settings and beside what the local run tells them. */
class ServicesInContainersTest {

    private static final ComposeFile PRODUCTION = ComposeFile.production(Variables.given());
    private static final ComposeFile LOCAL = ComposeFile.local(Variables.given());
    /** A file or an address of the local run alone. */
    private static final Set<String> LEFT_TO_THE_IMAGE =
            Set.of("SAFEGUARDING_CLOCK_FILE", "QUARKUS_HTTP_HOST", "QUARKUS_HTTP_PORT");
    /** Not needed by the local run: the profile, front ends, and what production refuses to start without. */
    private static final Set<String> BESIDES = Set.of(
            "QUARKUS_PROFILE",
            "QUARKUS_HTTP_HOST",
            "QUARKUS_HTTP_CORS_ENABLED",
            "QUARKUS_HTTP_CORS_ORIGINS",
            "SAFEGUARDING_CHILD_IDENTITY_COUNCIL_CODE",
            "SAFEGUARDING_CHILD_IDENTITY_SECRET",
            "SAFEGUARDING_PLAN_ENQUIRIES_OFFICE_NAME",
            "SAFEGUARDING_PLAN_ENQUIRIES_OFFICE_TELEPHONE",
            "SAFEGUARDING_PLAN_ENQUIRIES_OFFICE_HOURS",
            "SAFEGUARDING_PLAN_ENQUIRIES_OUT_OF_HOURS_NAME",
            "SAFEGUARDING_PLAN_ENQUIRIES_OUT_OF_HOURS_TELEPHONE",
            "SAFEGUARDING_PLAN_ENQUIRIES_OUT_OF_HOURS_HOURS",
            "SAFEGUARDING_GATEWAY_PLAN_ENQUIRIES_OFFICE_NAME",
            "SAFEGUARDING_GATEWAY_PLAN_ENQUIRIES_OFFICE_TELEPHONE",
            "SAFEGUARDING_GATEWAY_PLAN_ENQUIRIES_OFFICE_HOURS",
            "SAFEGUARDING_GATEWAY_PLAN_ENQUIRIES_OUT_OF_HOURS_NAME",
            "SAFEGUARDING_GATEWAY_PLAN_ENQUIRIES_OUT_OF_HOURS_TELEPHONE",
            "SAFEGUARDING_GATEWAY_PLAN_ENQUIRIES_OUT_OF_HOURS_HOURS",
            "SAFEGUARDING_CURSOR_SECRET");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"KEYCLOAK", "KAFKA", "POSTGRESQL"})
    void isToldWhatTheLocalRunTellsItAndNothingThatNobodyKnows(Door door) {
        var wanted = toldLocally(door);
        wanted.removeAll(LEFT_TO_THE_IMAGE);
        var allowed = new TreeSet<>(wanted);
        allowed.addAll(BESIDES);

        assertThat(allowed).containsAll(LOCAL.environment(container(door)).keySet());
        assertThat(LOCAL.environment(container(door)).keySet()).containsAll(wanted);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"KEYCLOAK", "KAFKA", "POSTGRESQL"})
    void isAskedForItsHealthOnThePortItListensOn(Door door) {
        assertThat(PRODUCTION.health(container(door)))
                .containsExactly("CMD", "bash", "/usr/local/bin/ready", port(door), "/q/health/ready");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"KEYCLOAK", "KAFKA", "POSTGRESQL", "GATEWAY"})
    void isFoundByTheGateway(Door door) {
        var address = "http://%s:%s".formatted(container(door), port(door));
        var key = "safeguarding.gateway.services." + door.code() + ".url";

        assertThat(packaged(Door.GATEWAY).getProperty("%prod." + key)).isEqualTo(address);
        assertThat(LOCAL.environment("gateway", variable(key))).isEqualTo(address);
        assertThat(PRODUCTION.list(container(door), "networks")).contains("door");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"KEYCLOAK", "KAFKA", "POSTGRESQL"})
    void knowsItselfByItsPublicAddress(Door door) {
        var path = door == Door.GATEWAY ? "" : "/" + door.code();
        assertThat(PRODUCTION.environment(container(door), "SAFEGUARDING_PUBLIC_BASE_URL"))
                .isEqualTo("https://safeguarding.example.gov.uk" + path);
        assertThat(LOCAL.environment(container(door), "SAFEGUARDING_PUBLIC_BASE_URL"))
                .isEqualTo("http://localhost:"
                        + LOCAL.list("gateway", "ports").getFirst().split(":")[1] + path);
    }

    @Test
    void theDatabasesAreThoseOfTheLocalRunAndKeycloaks() {
        assertThat(new Surroundings(PRODUCTION.environment("databases")).databases())
                .extracting(ServiceDatabase::name)
                .containsExactly("conference", "reviewing", "qa_audit", "licensing", "workforce", "keycloak");
    }

    @Test
    void conferenceServiceWorksInItsDatabaseUnderTheLoginsThatAreMadeForIt() {
        var surroundings = new Surroundings(PRODUCTION.environment("databases"));
        var made = surroundings.databases().getFirst();
        var server = surroundings.server();
        assertThat(PRODUCTION.environment("conference-service"))
                .containsEntry(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://%s:%d/%s".formatted(server.host(), server.port(), made.name()))
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", made.runtimeRole())
                .containsEntry("QUARKUS_DATASOURCE_PASSWORD", made.runtimePassword())
                .containsEntry("QUARKUS_FLYWAY_USERNAME", made.owner())
                .containsEntry("QUARKUS_FLYWAY_PASSWORD", made.ownerPassword());
        assertThat(server.host()).isEqualTo("postgresql");
        assertThat(PRODUCTION.environment("postgresql", "POSTGRES_PASSWORD")).isEqualTo(server.password());
    }

    @Test
    void oneKeyOfChildrenAndACursorKeyForEach() {
        var services = List.of(Door.CONFERENCE, Door.REVIEWING, Door.QA_AUDIT, Door.LICENSING, Door.WORKFORCE);
        assertThat(services.stream()
                        .map(door -> PRODUCTION.environment(container(door), "SAFEGUARDING_CHILD_IDENTITY_SECRET"))
                        .distinct())
                .hasSize(1);
        assertThat(services.stream().map(door -> PRODUCTION.environment(container(door), "SAFEGUARDING_CURSOR_SECRET")))
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyTheLocalFileLeavesTheProfileOfProduction() {
        for (Door door : List.of(Door.CONFERENCE, Door.WORKFORCE, Door.GATEWAY)) {
            assertThat(PRODUCTION.environment(container(door), "QUARKUS_PROFILE"))
                    .isEqualTo("prod");
            // The profile of the local run listens on loopback, which is of no use in a container.
            assertThat(LOCAL.environment(container(door)))
                    .containsEntry("QUARKUS_PROFILE", "local")
                    .containsEntry("QUARKUS_HTTP_HOST", "0.0.0.0");
        }
    }

    /** Names of variables; that the services know them is what every local run proves, since unknown keys stop it. */
    private Set<String> toldLocally(Door door) {
        var home = new SuiteHome(folder);
        var settings = new ServiceSettings(home, Ports.usualBut(Map.of()), home.secrets());
        var behind = List.of(Door.CONFERENCE, Door.REVIEWING, Door.QA_AUDIT, Door.LICENSING, Door.WORKFORCE);
        var told = switch (door) {
            case GATEWAY -> settings.ofTheGateway(behind);
            case CONFERENCE, REVIEWING, QA_AUDIT ->
                settings.following(
                        List.of(Door.CONFERENCE, Door.REVIEWING).stream()
                                .filter(publisher -> publisher != door)
                                .toList(),
                        door,
                        PostgresServer.of(ServerOptions.detached(folder, 1)),
                        ServiceDatabase.of(door.code(), "owner", "service"),
                        KafkaBroker.of(ServerOptions.detached(folder, 1)));
            case LICENSING ->
                settings.of(
                        door,
                        PostgresServer.of(ServerOptions.detached(folder, 1)),
                        ServiceDatabase.of(door.code(), "owner", "service"),
                        KafkaBroker.of(ServerOptions.detached(folder, 1)));
            default -> settings.of(door);
        };
        return told.stringPropertyNames().stream()
                .map(ServicesInContainersTest::variable)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    static String container(Door door) {
        return door == Door.GATEWAY ? "gateway" : door.code() + "-service";
    }

    private static String port(Door door) {
        return Objects.requireNonNull(packaged(door).getProperty("quarkus.http.port"));
    }

    private static Properties packaged(Door door) {
        var properties = new Properties();
        var file = ComposeFile.ROOT.resolve(container(door)).resolve("src/main/resources/application.properties");
        try {
            properties.load(new StringReader(ComposeFile.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
