package safeguarding.conference.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.privacy.LogLines;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** Known values of a child are sent in every way, right and wrong, and looked for wherever they must not be. */
@QuarkusTest
@RealServers(service = "conference")
class NoPersonalValueGetsOutTest {

    private static final String CHILDREN = "/v1/children";

    @Inject
    Sql sql;

    private final Seeds seeds = Seeds.fresh();
    private final List<Response> refusals = new ArrayList<>();

    @Test
    void neitherWhenAllGoesWellNorWhenItFails() throws SQLException {
        try (var log = LogLines.listening()) {
            // given
            var child = goingWell();

            // when
            askedWrongly(child);
            refusedByTheDatabase(child);
            imported();

            // then
            var softly = new SoftAssertions();
            assertThat(log.all()).as("log lines").isNotEmpty();
            hold(softly, "log", log.all());
            assertThat(refusals).hasSizeGreaterThan(20);
            refusals.forEach(refusal -> hold(softly, "refusal", everythingOf(refusal)));
            hold(softly, "measures", List.of(RestAssured.get("/q/metrics").asString()));
            hold(softly, "journal", table("event_journal"));
            hold(softly, "access log", table("access_log"));
            hold(softly, "openings", table("break_glass_access"));
            hold(softly, "look-ups", table("partner_look_up"));
            hold(softly, "imports", table("import_record"));
            softly.assertAll();
        }
    }

    private UUID goingWell() {
        var child = UUID.fromString(Call.creating("conference-admin")
                .body(seeds.child())
                .post(CHILDREN)
                .then()
                .statusCode(201)
                .extract()
                .path("childId"));
        var path = CHILDREN + "/" + child;
        create(path + "/related-people", seeds.person());
        create(path + "/addresses", seeds.home());
        var conference = Conferences.requested(child);
        Conferences.held(conference, "social-care", "school", "gp").then().statusCode(200);
        Conferences.decide(
                        conference,
                        Conferences.planMade(child)
                                .replace("Nobody takes her to school.", seeds.words())
                                .replace("Walk her there.", seeds.street())
                                .replace("She grows.", seeds.given()))
                .then()
                .statusCode(201);
        search("{\"nhsNumber\": \"%s\"}".formatted(Seeds.NHS)).then().statusCode(200);
        search("{\"councilChildId\": \"%s\"}".formatted(seeds.councilId()))
                .then()
                .statusCode(200);
        search("{\"name\": {\"given\": \"%s\", \"family\": \"%s\"}, \"dateOfBirth\": \"%s\"}"
                        .formatted(seeds.given(), seeds.family(), Seeds.BORN))
                .then()
                .statusCode(200);
        return child;
    }

    /** Everything a client may get wrong with a personal value in its hand. */
    private void askedWrongly(UUID child) {
        var path = CHILDREN + "/" + child;
        for (var body : List.of(
                seeds.child().replace("}", ""),
                seeds.child().replace("\"" + Seeds.BORN + "\"", "\"" + seeds.given() + "\""),
                seeds.child().replace("\"" + Seeds.BORN + "\"", "\"" + Seeds.BORN + "T" + seeds.phone() + "\""),
                seeds.child().replace("{\"given\": \"" + seeds.given() + "\"", "[\"" + seeds.given() + "\""),
                seeds.child().replace("\"north-east\"", "{\"x\": \"" + seeds.words() + "\"}"),
                seeds.child().replace(seeds.family(), seeds.family().repeat(100)),
                "\"" + seeds.given() + "\"",
                seeds.given())) {
            refused(Call.creating("conference-admin").body(body).post(CHILDREN));
        }
        refused(Call.creating("conference-admin").body(seeds.child()).post(CHILDREN));
        refused(Call.as("conference-admin").body(seeds.child()).post(CHILDREN));
        refused(Call.creating("analyst").body(seeds.child()).post(CHILDREN));
        refused(RestAssured.given().body(seeds.child()).post(CHILDREN));
        refused(Call.as("conference-admin").body(seeds.child()).put(path));
        refused(Call.as("conference-admin")
                .header("If-Match", "\"77\"")
                .body("{\"name\": {\"given\": \"%s\"}, \"responsibility\": {\"area\": \"north-east\"}}"
                        .formatted(seeds.given()))
                .put(path));
        refused(Call.creating(TestTokens.of("conference-admin").areas("south-west"))
                .body(seeds.person())
                .post(path + "/related-people"));
        refused(Call.creating("conference-admin")
                .body(seeds.person().replace("father", seeds.words()))
                .post(path + "/related-people"));
        refused(Call.creating("conference-admin")
                .body(seeds.home().replace("2013-01-01", seeds.street()))
                .post(path + "/addresses"));
        for (var query : List.of(
                "{\"name\": {\"given\": \"%s\"}}".formatted(seeds.given()),
                "{\"nhsNumber\": \"%s\"}".formatted(seeds.words()),
                "{\"dateOfBirth\": \"%s\"}".formatted(seeds.given()),
                "{\"name\": \"%s".formatted(seeds.given()))) {
            refused(search(query));
        }
        for (var parameter : List.of("cursor", "updatedSince", "limit")) {
            refused(Call.as("chair").queryParam(parameter, seeds.given()).get(CHILDREN));
        }
        refused(Call.as("chair").queryParam("asAt", seeds.given()).get(path));
        refused(Call.as("chair").header("Access-Purpose", seeds.words()).get(path));
    }

    /** The database refuses a row and quotes it: nobody may hear of that. */
    private void refusedByTheDatabase(UUID child) throws SQLException {
        asOwner("alter table child add constraint broken check (family_name is distinct from '%s') not valid"
                .formatted(seeds.family().toUpperCase(Locale.ROOT)));
        try {
            var failed = Call.as("conference-admin")
                    .header("If-Match", "\"0\"")
                    .body("""
                            {"name": {"given": "%s", "family": "%s"}, "dateOfBirth": "%s",
                             "responsibility": {"area": "north-east"}}
                            """.formatted(seeds.given(), seeds.family().toUpperCase(Locale.ROOT), Seeds.BORN))
                    .put(CHILDREN + "/" + child);
            assertThat(failed.statusCode()).isEqualTo(500);
            refused(failed);
        } finally {
            asOwner("alter table child drop constraint broken");
        }
    }

    private void imported() {
        var good = "{\"child\": %s}".formatted(seeds.child().replace(seeds.councilId(), seeds.councilId() + "i"));
        var lines = String.join(
                "\n",
                List.of(
                        good.replace("\n", " "),
                        good.replace("\n", " ").replace("}", ""),
                        good.replace("\n", " ").replace("\"" + Seeds.BORN + "\"", "\"" + seeds.words() + "\""),
                        "{\"child\": \"%s\"}".formatted(seeds.given()),
                        seeds.words()));
        var job = Call.creating("case-system")
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports/conference-histories");
        job.then().statusCode(202);
        var id = UUID.fromString(job.getHeader("Location").replaceFirst("^.*/v1/imports/", ""));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> "finished"
                        .equals(sql.one("select state from import_job where id = ?", row -> row.getString(1), id)));
        var address = "/v1/imports/" + id;
        assertThat(Call.as("case-system").get(address).asString()).contains("\"created\":1");
        refusals.add(Call.as("case-system").get(address + "/rows?limit=200"));
    }

    private void create(String path, String body) {
        Call.creating("conference-admin").body(body).post(path).then().statusCode(201);
    }

    private Response search(String body) {
        return Call.as("chair").body(body).post(CHILDREN + "/searches");
    }

    private void refused(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isGreaterThanOrEqualTo(400);
        refusals.add(answer);
    }

    private static List<String> everythingOf(Response answer) {
        return List.of(answer.statusCode() + " " + answer.headers() + " " + answer.asString());
    }

    private List<String> table(String name) {
        return sql.list("select t::text from " + name + " t", row -> row.getString(1));
    }

    private void hold(SoftAssertions softly, String where, List<String> texts) {
        softly.assertThat(texts.stream()
                        .filter(text -> seeds.values().stream().anyMatch(text::contains))
                        .toList())
                .describedAs(where)
                .isEmpty();
    }

    private static void asOwner(String statement) throws SQLException {
        try (var connection = RunningServers.asOwner("conference");
                var change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
