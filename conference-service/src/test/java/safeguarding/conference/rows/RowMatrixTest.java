package safeguarding.conference.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import safeguarding.conference.fixture.Call;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** Every operation on an identifier, tried by callers who may not see the child, and by one who may. */
@QuarkusTest
@RealServers(service = "conference")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowMatrixTest {

    /** Identifiers of what is about no child. */
    private static final Set<String> ABOUT_NO_CHILD = Set.of("aggregateId", "chairId", "jobId", "parkedId", "replayId");

    private List<Row> rows = List.of();
    private Story story = new Story(Map.of());
    private Story other = new Story(Map.of());

    @BeforeEach
    void tellTwoStoriesOnce() {
        if (!rows.isEmpty()) {
            return;
        }
        Map<String, Map<String, Map<String, Object>>> paths = RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .jsonPath()
                .getMap("paths");
        rows = Row.of(paths).stream()
                .filter(row -> row.parameters().stream().noneMatch(ABOUT_NO_CHILD::contains))
                .toList();
        story = Story.told();
        other = Story.told();
    }

    @Test
    void knowsAnIdentifierForEveryOperation() {
        assertThat(rows).hasSizeGreaterThan(40);
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(story.ids()).containsKeys(row.parameters().toArray(String[]::new)));
    }

    @Test
    void letsThroughWhoeverMaySeeTheChild() {
        var softly = new SoftAssertions();
        for (var row : rows) {
            var status = row.call(row.insider(), story).statusCode();
            softly.assertThat(status).describedAs("%s", row).isNotIn(400, 401, 403, 404, 405, 415, 428, 500, 503);
        }
        softly.assertAll();
    }

    @Test
    void knowsNothingOfWhatIsNotThere() {
        refuses(Row::insider, row -> story.with(row.subject(), UUID.randomUUID().toString()));
    }

    @Test
    void knowsNothingOfOneChildUnderAnother() {
        rows.stream().filter(row -> row.parameters().size() > 1).forEach(row -> {
            var mixed = story.with(row.subject(), other.in("{" + row.subject() + "}"));
            assertThat(row.call(row.insider(), mixed).statusCode())
                    .describedAs("%s", row)
                    .isEqualTo(404);
        });
    }

    @Test
    void hidesOtherAreas() {
        refuses(row -> row.insider().areas("south-west"), row -> story);
    }

    @Test
    void hidesEverythingFromThoseWithoutAnArea() {
        refuses(row -> row.insider().areas(new String[0]), row -> story);
    }

    @Test
    void hidesFromPartnersWhoAreNotInvolved() {
        var forPartners = rows.stream().filter(Row::isForPartners).toList();

        assertThat(forPartners).hasSizeGreaterThan(10);
        refuses(forPartners, row -> TestTokens.partner("gp-practice-elsewhere"), row -> story);
    }

    @Test
    void hidesRestrictedChildrenFromThoseWhoAreNotNamed() {
        var restricted = Story.told();
        var head = TestTokens.of("head-of-safeguarding").staff("S-named");
        var record = restricted.in("/v1/children/{childId}");
        Call.as(head)
                .header("If-Match", "\"0\"")
                .body("{\"restricted\": true, \"reason\": \"A relative works here.\"}")
                .put(record + "/restriction")
                .then()
                .statusCode(200);

        var withoutGlass = rows.stream()
                .filter(row -> !row.operationId().equals("breakConferenceGlass"))
                .toList();
        assertThat(withoutGlass).hasSize(rows.size() - 1);
        refuses(withoutGlass, row -> row.insider().staff("S-not-named"), row -> restricted);
        refuses(row -> row.insider().machine(), row -> restricted);
        Call.as(head).get(record).then().statusCode(200);
        opensByBrokenGlassWhatIsRead(restricted, withoutGlass);
    }

    /** One member of staff opens the record: what is read is there, what changes something is not. */
    private static void opensByBrokenGlassWhatIsRead(Story restricted, List<Row> rows) {
        Call.creating(TestTokens.of("duty-team").staff("S-duty"))
                .body("{\"reason\": \"He is at the police station.\"}")
                .post(restricted.in("/v1/children/{childId}/break-glass-accesses"))
                .then()
                .statusCode(201);
        var softly = new SoftAssertions();
        for (var row : rows) {
            var status = row.call(row.insider().staff("S-duty"), restricted).statusCode();
            if (row.method().equals("get")) {
                // A view that is put together takes If-Match at its word: it is there, in another version.
                softly.assertThat(status).describedAs("%s", row).isIn(200, 412);
            } else {
                softly.assertThat(status).describedAs("%s", row).isEqualTo(404);
            }
        }
        softly.assertAll();
    }

    private void refuses(Function<Row, TestTokens> caller, Function<Row, Story> told) {
        refuses(rows, caller, told);
    }

    private static void refuses(List<Row> rows, Function<Row, TestTokens> caller, Function<Row, Story> told) {
        var softly = new SoftAssertions();
        for (var row : rows) {
            var answer = row.call(caller.apply(row), told.apply(row));
            softly.assertThat(answer.statusCode())
                    .describedAs("%s: %s", row, answer.asString())
                    .isEqualTo(404);
            softly.assertThat(answer.contentType()).describedAs("%s", row).startsWith("application/problem+json");
            softly.assertThat(answer.asString()).describedAs("%s", row).contains("urn:safeguarding:problem:not-found");
        }
        softly.assertAll();
    }
}
