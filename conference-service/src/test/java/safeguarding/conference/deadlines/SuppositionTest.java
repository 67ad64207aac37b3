package safeguarding.conference.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/**
 * After a strategy discussion on Monday 2 September 2013 the 10th working day is the 16th, the 11th the 17th, the 15th the
 * 23rd, the 16th the 24th.
 */
@QuarkusTest
@RealServers(service = "conference")
class SuppositionTest {

    private static final String DISCUSSION = "2013-09-02";

    private final String area = "area-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void aYearOfConferences() {
        for (var heldOn : List.of("2013-09-16", "2013-09-17", "2013-09-23", "2013-09-24")) {
            Sittings.held(Sittings.initial(DISCUSSION, Families.registered(area)), heldOn)
                    .then()
                    .statusCode(200);
        }
        var ended = Sittings.enquiry(DISCUSSION, Families.registered(area));
        Call.as("conference-admin")
                .header("If-Match", Sittings.etag("/v1/section-47-enquiries/" + ended))
                .body(
                        "{\"outcome\": \"ended-without-conference\", \"on\": \"2013-09-20\", \"reason\": \"not-substantiated\"}")
                .post("/v1/section-47-enquiries/" + ended + "/conclusions")
                .then()
                .statusCode(200);
        Sittings.enquiry(DISCUSSION, Families.registered(area));
    }

    @Test
    void judgesTheYearUnderTenWorkingDays() {
        year("\"amount\": 10")
                .then()
                .statusCode(200)
                .body("counted", equalTo(5))
                .body("withdrawn", equalTo(1))
                .body("notWorkedOut", equalTo(0))
                .body("now", equalTo(Map.of("inTime", 3, "late", 2, "waiting", 0)))
                .body("then", equalTo(Map.of("inTime", 1, "late", 4, "waiting", 0)))
                .body("changed", equalTo(2))
                .body("cases.metOn", containsInAnyOrder("2013-09-17", "2013-09-23"))
                .body("cases.dueOn", contains("2013-09-23", "2013-09-23"))
                .body("cases.supposedDueOn", contains("2013-09-16", "2013-09-16"))
                .body("cases.now", contains("in-time", "in-time"))
                .body("cases.then", contains("late", "late"));
        assertThat(year("\"ruleSet\": \"ten-working-days\"").asString())
                .isEqualTo(year("\"amount\": 10").asString());
    }

    @ParameterizedTest
    @CsvSource({"9, 0", "10, 1", "11, 2", "15, 3", "16, 4", "200, 4"})
    void judgesBothSidesOfEachDay(int amount, int inTime) {
        year("\"amount\": " + amount).then().body("then.inTime", equalTo(inTime));
    }

    @Test
    void changesNothingUnderTheRuleInForce() {
        year("\"ruleSet\": \"current\"").then().body("changed", equalTo(0)).body("cases", hasSize(0));
    }

    @Test
    void storesNothing() {
        var before = deadlines();
        year("\"amount\": 10").then().statusCode(200);

        assertThat(deadlines()).isEqualTo(before);
    }

    @Test
    void waitsForWhatIsNotDueYet() {
        Sittings.enquiry(Conferences.today().toString(), Families.registered(area));

        ask("\"from\": \"%1$s\", \"to\": \"%1$s\", \"amount\": 10".formatted(Conferences.today()))
                .then()
                .body("now.waiting", equalTo(1))
                .body("then.waiting", equalTo(1))
                .body("changed", equalTo(0));
    }

    @Test
    void readsOnBehindTheLastCase() {
        var all = year("\"amount\": 10");
        var place = all.path("cases[0].startsOn") + "_" + all.path("cases[0].deadlineId");

        year("\"amount\": 10, \"after\": \"%s\"".formatted(place))
                .then()
                .body("changed", equalTo(2))
                .body("cases.deadlineId", contains(all.<String>path("cases[1].deadlineId")));
    }

    @Test
    void countsOnlyWhomTheCallerSees() {
        Call.as(TestTokens.of("qa-manager").areas("elsewhere"))
                .body(body("\"from\": \"2013-04-01\", \"to\": \"2014-03-31\", \"amount\": 10"))
                .post("/v1/deadlines/suppositions")
                .then()
                .statusCode(200)
                .body("counted", equalTo(0));
        Call.as("chair")
                .body(body("\"from\": \"2013-04-01\", \"to\": \"2014-03-31\", \"amount\": 10"))
                .post("/v1/deadlines/suppositions")
                .then()
                .statusCode(403);
    }

    @Test
    void countsApartWhatCannotBeWorkedOut() {
        year("\"amount\": 1000").then().body("then.inTime", equalTo(4)).body("notWorkedOut", equalTo(0));
        ask("\"from\": \"2026-04-01\", \"to\": \"2027-03-31\", \"amount\": 1000")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"from\": \"2013-04-01\", \"to\": \"2014-03-31\"",
                "\"from\": \"2013-04-01\", \"to\": \"2013-03-31\", \"amount\": 10",
                "\"from\": \"2013-04-01\", \"to\": \"2018-04-02\", \"amount\": 10",
                "\"from\": \"2013-04-01\", \"to\": \"2014-03-31\", \"ruleSet\": \"no-such-set\"",
                "\"from\": \"2013-04-01\", \"to\": \"2014-03-31\", \"amount\": -1",
                "\"from\": \"2013-04-01\", \"to\": \"2014-03-31\", \"amount\": 10, \"after\": \"x\"",
                "\"from\": \"2013-04-01\", \"amount\": 10",
            })
    void refusesWhatSaysNothing(String asked) {
        ask(asked).then().statusCode(400);
    }

    @Test
    void refusesARuleThatIsNone() {
        Call.as("qa-manager")
                .body("{\"ruleId\": \"B9.9\", \"from\": \"2013-04-01\", \"to\": \"2014-03-31\", \"amount\": 10}")
                .post("/v1/deadlines/suppositions")
                .then()
                .statusCode(400);
    }

    @Test
    void refusesHoursThatAreNoWholeDays() {
        var hours = "{\"ruleId\": \"B2.8\", \"from\": \"2013-04-01\", \"to\": \"2014-03-31\", \"amount\": %d}";
        Call.as("qa-manager")
                .body(hours.formatted(10))
                .post("/v1/deadlines/suppositions")
                .then()
                .statusCode(400)
                .body("violations.field", contains("amount"));
        Call.as("qa-manager")
                .body(hours.formatted(72))
                .post("/v1/deadlines/suppositions")
                .then()
                .statusCode(200);
    }

    private Response year(String supposed) {
        return ask("\"from\": \"2013-04-01\", \"to\": \"2014-03-31\", " + supposed);
    }

    private Response ask(String rest) {
        return Call.as("qa-manager").body(body(rest)).post("/v1/deadlines/suppositions");
    }

    private String body(String rest) {
        return "{\"ruleId\": \"B1.3\", \"area\": \"%s\", %s}".formatted(area, rest);
    }

    /** As they stand; what passing time makes of them while the test runs is left out. */
    private List<Map<String, Object>> deadlines() {
        List<Map<String, Object>> deadlines = Call.as("qa-manager")
                .queryParam("area", area)
                .queryParam("limit", 200)
                .get("/v1/deadlines")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        deadlines.forEach(deadline -> deadline.replace("state", "overdue", "open"));
        return deadlines;
    }
}
