package safeguarding.conference.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Papers;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** The conference was held on 28 November 2013: its letter was due by 29 November, its record by 19 December. */
@QuarkusTest
@RealServers(service = "conference")
class LatePapersTest {

    private UUID child = new UUID(0, 0);
    private UUID conference = new UUID(0, 0);
    private String chair = "";

    @BeforeEach
    void aConferenceOfTheChairWasHeld() {
        chair = Conferences.chair("[]");
        child = Families.registered("north-east");
        conference = held(child);
    }

    @Test
    void areNamedWithTheirConferenceTheLongestLateFirst() {
        late("?asAt=2013-12-20")
                .body("chairId", equalTo(chair))
                .body("asAt", equalTo("2013-12-20"))
                .body("knownOn", equalTo(Conferences.today().toString()))
                .body("items.paper", contains("letters", "record"))
                .body("items.dueOn", contains("2013-11-29", "2013-12-19"))
                .body("items.ruleId", contains("B2.11", "B2.11"))
                .body("items.heldOn", contains("2013-11-28", "2013-11-28"))
                .body("items.conferenceId", contains(conference.toString(), conference.toString()))
                .body("items.childIds", contains(List.of(child.toString()), List.of(child.toString())))
                .body("items[0].link", endsWith("/v1/conferences/" + conference))
                .body("next", nullValue());
        String deadline = late("?asAt=2013-12-20").extract().path("items[1].deadlineId");
        Call.as("chair").get("/v1/deadlines/" + deadline).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"2013-11-29", "2013-11-30", "2013-12-19", "2013-12-20", "2013-12-22", "2013-12-23"})
    void areThoseThatTheWorkloadCounts(String asAt) {
        Papers.minutesSent(written(), "2013-12-23").then().statusCode(200);
        held(Families.registered("north-east"));

        var counted = Call.as("chair")
                .get("/v1/chairs/" + chair + "/workload?asAt=" + asAt)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        List<String> papers = late("?asAt=" + asAt).extract().path("items.paper");
        assertThat(papers).filteredOn("letters"::equals).hasSize(counted.getInt("lateLetters"));
        assertThat(papers).filteredOn("record"::equals).hasSize(counted.getInt("lateRecords"));
    }

    @Test
    void areGoneOnTheDayOnWhichTheyWereSentAndNotBefore() {
        Papers.minutesSent(written(), "2013-12-23").then().statusCode(200);

        late("?asAt=2013-12-22").body("items.paper", contains("letters", "record"));
        late("?asAt=2013-12-23").body("items.paper", contains("letters"));
        late("?asAt=2013-11-29").body("items", empty());
        late("?asAt=2013-12-20&knownOn=2020-01-01").body("items", empty()).body("knownOn", equalTo("2020-01-01"));
        late("").body("items.paper", contains("letters"));
    }

    @Test
    void areReadPageByPage() {
        held(Families.registered("north-east"));
        var read = new ArrayList<String>();
        var next = "";
        for (var rounds = 0; next != null && rounds < 5; rounds++) {
            var page = late("?asAt=2013-12-20&limit=1" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .extract()
                    .jsonPath();
            read.addAll(page.getList("items.deadlineId", String.class));
            next = page.getString("next");
        }

        assertThat(read)
                .doesNotHaveDuplicates()
                .isEqualTo(late("?asAt=2013-12-20").extract().<List<String>>path("items.deadlineId"))
                .hasSize(4);
        String first = late("?asAt=2013-12-20&limit=1").extract().path("next");
        Call.as("chair")
                .get(path() + "?asAt=2013-12-21&limit=1&cursor=" + first)
                .then()
                .statusCode(400);
    }

    @Test
    void ofAnotherChairAreNotNamed() {
        Call.as("chair")
                .get("/v1/chairs/" + Conferences.chair("[]") + "/late-papers?asAt=2013-12-20")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void nameNoChildOutOfSight() {
        Call.as(TestTokens.of("chair").areas("south-west"))
                .get(path() + "?asAt=2013-12-20")
                .then()
                .statusCode(200)
                .body("items", empty());
        var sibling = Families.registered("south-west");
        var both = Sittings.planMade("2013-11-25", "2013-11-28", Families.registered("north-east"), sibling);
        Conferences.allocate(both, chair).then().statusCode(200);

        Call.as(TestTokens.of("chair").areas("north-east"))
                .get(path() + "?asAt=2013-12-20")
                .then()
                .statusCode(200)
                .body("items.conferenceId", hasItem(both.toString()))
                .body("items.childIds.flatten()", not(hasItem(sibling.toString())));
    }

    @Test
    void leaveTheirRowInTheAccessLog() {
        late("?asAt=2013-12-20");

        Call.as("head-of-safeguarding")
                .get("/v1/access-log?limit=100&childId=" + child)
                .then()
                .statusCode(200)
                .body("items.operation", hasItem("GET /v1/chairs/{chairId}/late-papers"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iro", "qa-manager", "team-manager", "partner-agency", "case-system"})
    void areForThoseWhoSeeTheWorkload(String role) {
        Call.as(role).get(path()).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?knownOn=2399-01-01", "?asAt=2013-02-30", "?knownOn=never", "?cursor=x", "?limit=0"})
    void refuseWhatCannotBeAsked(String query) {
        Call.as("chair").get(path() + query).then().statusCode(400);
    }

    @Test
    void needAChairAndAToken() {
        Call.as("chair")
                .get("/v1/chairs/" + UUID.randomUUID() + "/late-papers")
                .then()
                .statusCode(404);
        RestAssured.given().get(path()).then().statusCode(401);
    }

    private UUID held(UUID of) {
        var sitting = Sittings.planMade("2013-11-25", "2013-11-28", of);
        Conferences.allocate(sitting, chair).then().statusCode(200);
        return sitting;
    }

    private String written() {
        return Papers.minutes(conference, Papers.section("Health", "She is well.", "everybody"))
                .then()
                .statusCode(201)
                .extract()
                .path("minutesId");
    }

    private ValidatableResponse late(String query) {
        return Call.as("chair").get(path() + query).then().statusCode(200);
    }

    private String path() {
        return "/v1/chairs/" + chair + "/late-papers";
    }
}
