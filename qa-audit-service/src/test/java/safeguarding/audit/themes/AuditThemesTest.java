package safeguarding.audit.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.fixture.Pages;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "qa-audit")
class AuditThemesTest {

    @Test
    void keepsWhereAThemeComesFrom() {
        Call.as("team-manager")
                .get(Themes.registered())
                .then()
                .statusCode(200)
                .body("details.sources.kind", equalTo(List.of("inspection", "committee-request")))
                .body("details.sources[0].on", equalTo("2012-09-14"))
                .body("details.practiceDomain", equalTo("intervention-and-skills"));
    }

    @Test
    void takesACodeOnce() {
        var body = "{\"code\": \"c-%s\", \"details\": %s}".formatted(UUID.randomUUID(), Themes.DETAILS);

        register(body).then().statusCode(201);

        ProblemAssert.of(register(body)).hasStatus(409).hasType("conflict");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Neglect", "neglect--plans", "-neglect", "neglect plans", ""})
    void refusesACodeThatIsNone(String code) {
        ProblemAssert.of(register("{\"code\": \"%s\", \"details\": %s}".formatted(code, Themes.DETAILS)))
                .hasStatus(400)
                .hasType("invalid-request");
    }

    @Test
    void refusesAThemeWithoutASource() {
        var details = Themes.DETAILS.replaceAll("(?s)\"sources\": \\[.*?\\]", "\"sources\": []");

        ProblemAssert.of(register("{\"code\": \"c-%s\", \"details\": %s}".formatted(UUID.randomUUID(), details)))
                .hasStatus(400);
    }

    @Test
    void namesTheDomainsThereAre() {
        var details = Themes.DETAILS.replace("intervention-and-skills", "cooking");

        ProblemAssert.of(register("{\"code\": \"c-%s\", \"details\": %s}".formatted(UUID.randomUUID(), details)))
                .hasStatus(400)
                .violates("details.practiceDomain");
    }

    @Test
    void changesNoThemeThatWasRetired() {
        var theme = Themes.registered();
        retire(theme, "\"0\"").then().statusCode(200).body("retiredOn", notNullValue());

        ProblemAssert.of(retire(theme, "\"1\"")).hasStatus(409);
        ProblemAssert.of(Call.as("qa-manager")
                        .header("If-Match", "\"1\"")
                        .body("{\"details\": %s}".formatted(Themes.DETAILS))
                        .put(theme))
                .hasStatus(409);
    }

    @Test
    void listsThoseThatAreAudited() {
        var stands = Path.idOf(Themes.registered());
        var retired = Themes.registered();
        retire(retired, "\"0\"").then().statusCode(200);

        assertThat(Pages.every("qa-officer", "/v1/audit-themes?retired=false&priority=high", "themeId"))
                .contains(stands)
                .doesNotContain(Path.idOf(retired));
    }

    @Test
    void isNotForPartnersAndNotWrittenByOfficers() {
        Call.as("partner-agency").get("/v1/audit-themes").then().statusCode(403);
        Call.creating("qa-officer")
                .body("{\"code\": \"mine\", \"details\": %s}".formatted(Themes.DETAILS))
                .post("/v1/audit-themes")
                .then()
                .statusCode(403);
    }

    private static Response register(String body) {
        return Call.creating("qa-manager").body(body).post("/v1/audit-themes");
    }

    private static Response retire(String theme, String version) {
        return Call.as("qa-manager")
                .header("If-Match", version)
                .body("{\"reason\": \"It was audited thrice.\"}")
                .post(theme + "/retirements");
    }
}
