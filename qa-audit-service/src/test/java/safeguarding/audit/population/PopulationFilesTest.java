package safeguarding.audit.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.audit.fixture.Call;
import safeguarding.platform.testing.calls.Calls;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "qa-audit")
class PopulationFilesTest {

    private String area = "";
    private final String id = "C-" + UUID.randomUUID();

    @BeforeEach
    void anAreaOfItsOwn() {
        area = "area-" + UUID.randomUUID();
    }

    @ParameterizedTest
    @CsvSource({"child-in-need", "supervision-file", "family-support"})
    void takesCasesThatNoServiceTellsOf(String kind) {
        assertThat(taken(line(kind, "2013-05-01", "")).getString("items[0].outcome"))
                .isEqualTo("created");

        listed(kind, "2013-11-28")
                .body("items", hasSize(1))
                .body("items[0].area", equalTo(area))
                .body("items[0].category", equalTo("fourth-quarter"))
                .body("items[0].attributes.'held-by'", equalTo("agency-worker"))
                .body("items[0].months", equalTo(6));
        listed(kind, "2013-04-30").body("items", empty());
    }

    @Test
    void takesTheSameLineOnceAndAnotherAsAChange() {
        var first = line("family-support", "2013-05-01", "");
        assertThat(taken(first).getString("items[0].outcome")).isEqualTo("created");
        assertThat(taken(first).getString("items[0].outcome")).isEqualTo("unchanged");
        assertThat(taken(line("family-support", "2013-05-01", ", \"closedOn\": \"2013-11-01\""))
                        .getString("items[0].outcome"))
                .isEqualTo("updated");

        listed("family-support", "2013-10-31").body("items", hasSize(1));
        listed("family-support", "2013-11-01").body("items", empty());
    }

    @Test
    void closesNoCaseThatIsNotInTheFile() {
        taken(line("family-support", "2013-05-01", ""));
        taken(line("family-support", "2013-06-01", "").replace(id, "C-" + UUID.randomUUID()));

        listed("family-support", "2013-11-28").body("items", hasSize(2));
    }

    @Test
    void changesNothingInADryRun() {
        var report =
                report(upload("/v1/imports/audit-population?dryRun=true", line("child-in-need", "2013-05-01", "")));
        assertThat(report.getString("items[0].outcome")).isEqualTo("created");
        listed("child-in-need", "2013-11-28").body("items", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"caseKind\": \"child-in-need\"|\"caseKind\": \"looked-after\"",
                "\"openedOn\": \"2013-05-01\"|\"openedOn\": \"2999-05-01\"",
                "\"openedOn\": \"2013-05-01\"|\"openedOn\": \"2013-05-01\", \"closedOn\": \"2013-04-30\"",
                "\"openedOn\": \"2013-05-01\"|\"openedOn\": \"2013-05-01\", \"colour\": \"red\"",
                "agency-worker|Xanthippe Okafor",
                "fourth-quarter|Fourth Quarter"
            })
    void reportsALineThatCannotBeTaken(String right, String wrong) {
        var report = taken(line("child-in-need", "2013-05-01", "").replace(right, wrong));
        assertThat(report.getString("items[0].outcome")).isEqualTo("rejected");
        assertThat(report.prettify()).doesNotContain("Xanthippe", id);
        listed("child-in-need", "2013-11-28").body("items", empty());
    }

    @Test
    void setsAsideAChildInNeedWhoseRecordIsRestricted() throws SQLException {
        taken(line("child-in-need", "2013-05-01", ""));
        var child = childOf(area);
        Taken.in(new Telling("2013-11-01T09:00:00Z")
                .child(child, area, "ne-assessment-1")
                .conference("child-restricted", child, child, "area", area));

        listed("child-in-need", "2013-11-28").body("items", empty());
        Call.as(TestTokens.of("qa-manager").areas(area))
                .get("/v1/populations/child-in-need?asAt=2013-11-28")
                .then()
                .body("setAside.reason", contains("restricted"));
    }

    @Test
    void keepsNothingOfTheCouncilsId() throws SQLException {
        taken(line("supervision-file", "2013-05-01", ""));
        try (var owner = RunningServers.asOwner("qa-audit");
                var query = owner.prepareStatement(
                        "select count(*) from told_case t where t.area = ? and cast(t as text) not like ?")) {
            query.setString(1, area);
            query.setString(2, "%" + id + "%");
            try (var row = query.executeQuery()) {
                row.next();
                assertThat(row.getInt(1)).isEqualTo(1);
            }
        }
    }

    private String line(String kind, String openedOn, String more) {
        return """
                {"caseKind": "%s", "caseId": "%s", "area": "%s", "team": "ne-cin-1", "openedOn": "%s",\
                 "workerStaffId": "S7001", "category": "fourth-quarter", "attributes": {"held-by": "agency-worker"}%s}""".formatted(kind, id, area, openedOn, more);
    }

    private static JsonPath taken(String lines) {
        return report(upload("/v1/imports/audit-population", lines));
    }

    private static String upload(String path, String lines) {
        var made = Calls.forPurpose("system-operation")
                .creating(TestTokens.of("case-system").machine())
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(path);
        made.then().statusCode(202);
        return made.header("Location").replaceFirst("^.*/v1", "/v1");
    }

    private static JsonPath report(String job) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Calls.forPurpose("system-operation")
                        .as(TestTokens.of("case-system").machine())
                        .get(job)
                        .path("state")
                        .equals("finished"));
        return Calls.forPurpose("system-operation")
                .as(TestTokens.of("case-system").machine())
                .get(job + "/rows")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private ValidatableResponse listed(String kind, String day) {
        return Call.as("qa-manager")
                .get("/v1/populations/" + kind + "/cases?area=" + area + "&asAt=" + day)
                .then()
                .statusCode(200);
    }

    private static UUID childOf(String area) throws SQLException {
        try (var owner = RunningServers.asOwner("qa-audit");
                var query = owner.prepareStatement("select child_id from told_case where area = ?")) {
            query.setString(1, area);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }
}
