package safeguarding.platform.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.platform.local.home.SuiteHome;

class DemonstrationRealmTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void letsEverybodyOfTheDemonstrationSignIn() {
        assertThat(DemonstrationRealm.people())
                .containsExactly(
                        "chair",
                        "conference-admin",
                        "iro",
                        "qa-manager",
                        "qa-officer",
                        "licensing-officer",
                        "reform-manager",
                        "team-manager",
                        "head-of-safeguarding",
                        "committee-member",
                        "analyst",
                        "operator",
                        "duty-team",
                        "returns-officer",
                        "adoption-records-keeper");
        assertThat(DemonstrationRealm.machines())
                .containsExactly(
                        "case-system",
                        "cp-is",
                        "partner-gp",
                        "partner-hospital",
                        "partner-police",
                        "partner-school",
                        "conference-service",
                        "reviewing-service",
                        "qa-audit-service");
    }

    @Test
    void fillsInThisInstallationsSecrets() throws Exception {
        var secrets = new SuiteHome(folder).secrets();
        String realm = DemonstrationRealm.with(secrets);

        assertThat(realm).doesNotContain("${DEMONSTRATION");
        JsonNode chair = JSON.readTree(realm).path("users").get(0);
        assertThat(chair.path("credentials").get(0).path("value").asText()).isEqualTo(secrets.demonstrationPassword());
    }

    @Test
    void givesOutOnlyRolesThatTheRealmHas() throws Exception {
        JsonNode realm = JSON.readTree(DemonstrationRealm.with(new SuiteHome(folder).secrets()));
        var roles = new TreeSet<>(realm.path("roles").path("realm").findValuesAsText("name"));
        var given = new TreeSet<String>();
        realm.path("users").forEach(user -> user.path("realmRoles").forEach(role -> given.add(role.asText())));

        assertThat(roles).containsAll(given);
        assertThat(given).contains("chair", "case-system", "partner-agency");
    }

    @Test
    void keepsUsersSecretsAndPasswordSignInOutOfTheRealmThatInstallationsUse() throws Exception {
        JsonNode realm = JSON.readTree(file("realm-safeguarding.json"));

        assertThat(realm.has("users")).isFalse();
        assertThat(realm.findValues("secret")).isEmpty();
        assertThat(realm.findValues("directAccessGrantsEnabled")).isEqualTo(List.of(JSON.readTree("false")));
        assertThat(realm.path("clients")
                        .get(0)
                        .path("attributes")
                        .path("pkce.code.challenge.method")
                        .asText())
                .isEqualTo("S256");
    }

    private static String file(String name) throws Exception {
        try (var in = DemonstrationRealm.class.getResourceAsStream("/keycloak/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
