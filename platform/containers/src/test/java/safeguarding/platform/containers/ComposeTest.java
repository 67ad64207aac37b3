package safeguarding.platform.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of the files: limits, rights, networks, volumes, what waits for what. */
class ComposeTest {

    private static final Map<String, String> GIVEN = Variables.given();
    private static final ComposeFile PRODUCTION = ComposeFile.production(GIVEN);
    private static final ComposeFile LOCAL = ComposeFile.local(GIVEN);
    private static final List<String> ENDING = List.of("databases", "topics");

    @Test
    void everyContainerHasLimitsAndStartsAgain() {
        for (String service : PRODUCTION.services().keySet()) {
            var told = PRODUCTION.service(service);
            var limits = ComposeFile.map(
                    ComposeFile.map(ComposeFile.map(told.get("deploy")).get("resources"))
                            .get("limits"));
            assertThat(limits).as(service).containsOnlyKeys("cpus", "memory");
            assertThat(told.get("restart"))
                    .as(service)
                    .isEqualTo(ENDING.contains(service) ? "on-failure" : "unless-stopped");
            assertThat(told.containsKey("healthcheck")).as(service).isEqualTo(!ENDING.contains(service));
        }
    }

    @Test
    void ourOwnContainersCannotWriteNorGainRights() {
        for (String service : own()) {
            assertThat(PRODUCTION.service(service))
                    .as(service)
                    .containsEntry("read_only", true)
                    .containsEntry("tmpfs", List.of("/tmp"))
                    .containsEntry("cap_drop", List.of("ALL"))
                    .containsEntry("security_opt", List.of("no-new-privileges:true"));
        }
        assertThat(own()).hasSize(8);
    }

    @Test
    void onlyTheGatewayAndTheSignInAreSeenOutsideAndOnlyOnThisMachine() {
        assertThat(published(PRODUCTION)).containsExactlyInAnyOrder("127.0.0.1:8180:8080", "127.0.0.1:8080:8080");
        assertThat(published(LOCAL))
                .containsExactlyInAnyOrder("127.0.0.1:8180:8080", "127.0.0.1:8080:8080", "127.0.0.1:9092:9092");
    }

    @Test
    void theNetworksOfRecordsAndEventsHaveNoWayOutInProduction() {
        var networks = ComposeFile.map(PRODUCTION.content().get("networks"));
        assertThat(networks).containsOnlyKeys("databases", "events", "door");
        assertThat(networks.get("databases")).isEqualTo(Map.of("internal", true));
        assertThat(networks.get("events")).isEqualTo(Map.of("internal", true));
        assertThat(PRODUCTION.list("postgresql", "networks")).containsExactly("databases");
        assertThat(PRODUCTION.list("kafka", "networks")).containsExactly("events");
        assertThat(PRODUCTION.list("gateway", "networks")).containsExactly("door");
    }

    @Test
    void whatIsMountedIsThere() {
        for (ComposeFile file : List.of(PRODUCTION, LOCAL)) {
            var named = ComposeFile.map(file.content().get("volumes")).keySet();
            for (String service : file.services().keySet()) {
                for (String volume : file.list(service, "volumes")) {
                    var source = volume.split(":")[0];
                    if (source.startsWith("./")) {
                        assertThat(ComposeFile.ROOT.resolve(source)).exists();
                        assertThat(volume).endsWith(":ro");
                    } else {
                        assertThat(named).as(volume).contains(source);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conference-service",
                "reviewing-service",
                "qa-audit-service",
                "licensing-service",
                "workforce-service"
            })
    void servicesWaitForTheirDatabaseAndNeverForTheBrokerOrTheSignIn(String service) {
        assertThat(ComposeFile.map(PRODUCTION.service(service).get("depends_on")))
                .isEqualTo(Map.of("databases", Map.of("condition", "service_completed_successfully")));
    }

    @Test
    void whoeverWaitsSharesANetworkWithThatOrWaitsForItsEnd() {
        for (String service : PRODUCTION.services().keySet()) {
            var needs = ComposeFile.map(PRODUCTION.service(service).getOrDefault("depends_on", Map.of()));
            for (String need : needs.keySet()) {
                assertThat(PRODUCTION.list(service, "networks"))
                        .as("%s needs %s", service, need)
                        .containsAnyElementsOf(PRODUCTION.list(need, "networks"));
            }
        }
    }

    @Test
    void everyImageIsPinnedAndOurOwnAreBuiltFromAFileThatIsThere() {
        for (String service : PRODUCTION.services().keySet()) {
            var image = String.valueOf(PRODUCTION.service(service).get("image"));
            if (own().contains(service)) {
                var build = ComposeFile.map(PRODUCTION.service(service).get("build"));
                assertThat(Files.exists(ComposeFile.ROOT.resolve(String.valueOf(build.get("dockerfile")))))
                        .as(service)
                        .isTrue();
                if (!ENDING.contains(service)) {
                    assertThat(build.get("args")).isEqualTo(Map.of("SERVICE", service));
                }
            } else {
                assertThat(image).as(service).matches(".+:\\d.*");
            }
        }
    }

    private static List<String> own() {
        return PRODUCTION.services().keySet().stream()
                .filter(service -> PRODUCTION.service(service).containsKey("build"))
                .toList();
    }

    private static List<String> published(ComposeFile file) {
        var ports = new ArrayList<String>();
        Stream.of(file.services().keySet().toArray(String[]::new))
                .forEach(service -> ports.addAll(file.list(service, "ports")));
        return ports;
    }
}
