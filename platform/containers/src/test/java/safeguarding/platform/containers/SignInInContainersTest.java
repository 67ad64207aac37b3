package safeguarding.platform.containers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Issuer and back channel, and who is in which realm file. */
class SignInInContainersTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ComposeFile PRODUCTION = ComposeFile.production(Variables.given());
    private static final ComposeFile LOCAL = ComposeFile.local(Variables.given());
    private static final List<String> SERVICES = List.of(
            "conference-service",
            "reviewing-service",
            "qa-audit-service",
            "licensing-service",
            "workforce-service",
            "gateway");

    @Test
    void theIssuerOfTokensIsTheOneThatServicesAccept() throws Exception {
        for (ComposeFile file : List.of(PRODUCTION, LOCAL)) {
            var issuer = file.environment("keycloak", "KC_HOSTNAME") + "/realms/"
                    + realm(mounted(file)).path("realm").asText();
            for (String service : SERVICES) {
                assertThat(file.environment(service, "QUARKUS_OIDC_TOKEN_ISSUER"))
                        .as(service)
                        .isEqualTo(issuer);
            }
        }
    }

    @Test
    void inProductionTheKeysComeByThePublicNameSinceServicesRefuseAnythingElse() {
        for (String service : SERVICES) {
            assertThat(PRODUCTION.environment(service, "QUARKUS_OIDC_AUTH_SERVER_URL"))
                    .as(service)
                    .startsWith("https://")
                    .isEqualTo(PRODUCTION.environment(service, "QUARKUS_OIDC_TOKEN_ISSUER"));
        }
    }

    @Test
    void locallyTheKeysComeByTheBackChannelAndTheIssuerIsWhatTheBrowserSees() {
        var outside = LOCAL.list("keycloak", "ports").getFirst().split(":");
        assertThat(LOCAL.environment("keycloak"))
                .containsEntry("KC_HOSTNAME", "http://localhost:" + outside[1])
                .containsEntry("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true")
                .containsEntry("KC_HTTP_ENABLED", "true");
        for (String service : SERVICES) {
            assertThat(LOCAL.environment(service, "QUARKUS_OIDC_AUTH_SERVER_URL"))
                    .isEqualTo("http://keycloak:" + outside[2] + "/realms/safeguarding");
            assertThat(LOCAL.list("keycloak", "networks")).containsAnyElementsOf(LOCAL.list(service, "networks"));
        }
    }

    @Test
    void theRealmOfProductionHasNoUsersNoSecretsNoPasswordSignInAndNoAddressOfAWorkstation() throws Exception {
        JsonNode realm = realm(mounted(PRODUCTION));

        assertThat(realm.has("users")).isFalse();
        assertThat(realm.findValues("secret")).isEmpty();
        assertThat(realm.findValues("credentials")).isEmpty();
        assertThat(realm.findValuesAsText("directAccessGrantsEnabled")).containsExactly("false");
        assertThat(realm.toString()).doesNotContain("localhost", "127.0.0.1", "DEMONSTRATION");
        assertThat(PRODUCTION.environment("keycloak").keySet()).noneMatch(name -> name.contains("DEMONSTRATION"));
        assertThat(PRODUCTION.environment("keycloak")).containsKey("FRONT_END_ORIGIN");
    }

    /** {@code -Drealms.accept=true} writes both files anew from those of the local run. */
    @Test
    void bothRealmsAreThatOfTheLocalRun() throws Exception {
        agrees(mounted(PRODUCTION), production());
        agrees(mounted(LOCAL), local());
    }

    private static ObjectNode production() throws IOException {
        var realm = source("realm-safeguarding.json");
        for (JsonNode client : realm.path("clients")) {
            var browser = (ObjectNode) client;
            browser.putArray("redirectUris").add("${FRONT_END_ORIGIN}/*");
            browser.putArray("webOrigins").add("${FRONT_END_ORIGIN}");
        }
        return realm;
    }

    private static ObjectNode local() throws IOException {
        var realm = source("realm-safeguarding.json");
        var demonstration = source("demonstration-users.json");
        realm.withArrayProperty("clients").addAll(demonstration.withArrayProperty("clients"));
        realm.set("users", demonstration.path("users"));
        return realm;
    }

    private static void agrees(Path file, ObjectNode expected) throws IOException {
        if (Boolean.getBoolean("realms.accept")) {
            Files.writeString(file, expected.toPrettyString() + "\n");
        }
        assertThat(realm(file)).as(file.toString()).isEqualTo(expected);
    }

    private static ObjectNode source(String name) throws IOException {
        return (ObjectNode) JSON.readTree(ComposeFile.text(ComposeFile.ROOT
                .resolve("platform/local/src/main/resources/keycloak")
                .resolve(name)));
    }

    private static JsonNode realm(Path file) throws IOException {
        return JSON.readTree(ComposeFile.text(file));
    }

    static Path mounted(ComposeFile file) {
        var volume = file.list("keycloak", "volumes").stream()
                .filter(each -> ComposeFile.target(each).startsWith("/opt/keycloak/data/import/"))
                .toList();
        assertThat(volume).hasSize(1);
        assertThat(file.list("keycloak", "command")).contains("--import-realm");
        // Keycloak refuses a file that is not called after its realm.
        assertThat(volume.getFirst()).endsWith("/safeguarding-realm.json:ro");
        return ComposeFile.ROOT.resolve(volume.getFirst().split(":")[0]);
    }
}
