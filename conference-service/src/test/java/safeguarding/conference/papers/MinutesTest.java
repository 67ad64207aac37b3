package safeguarding.conference.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Papers;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** The conference of the story was held on 28 November 2013: its record is due by 19 December, its letter by 29 November. */
@QuarkusTest
@RealServers(service = "conference")
class MinutesTest {

    private UUID child = new UUID(0, 0);
    private UUID conference = new UUID(0, 0);

    @BeforeEach
    void aConferenceWasHeld() {
        child = Families.registered("north-east");
        conference = Sittings.planMade("2013-11-25", "2013-11-28", child);
    }

    @Test
    void areDueFifteenWorkingDaysAfterTheConferenceAndTheLetterOne() {
        Sittings.deadlines(conference.toString())
                .then()
                .body("items.find { it.ruleId == 'B2.11-record' }.dueOn", equalTo("2013-12-19"))
                .body("items.find { it.ruleId == 'B2.11-letter' }.dueOn", equalTo("2013-11-29"));
        String minutes = written();

        Papers.minutesSent(minutes, "2013-12-20").then().statusCode(200);

        Call.as("chair")
                .get("/v1/conferences/" + conference + "/minutes")
                .then()
                .body("due.state", equalTo("met-late"))
                .body("items.sentOn", contains("2013-12-20"));
    }

    @Test
    void areInTimeOnTheLastDayAndFollowACorrectedConference() {
        Papers.minutesSent(written(), "2013-12-19").then().statusCode(200);
        dueState("met");

        Sittings.correct(conference, Sittings.holding("2013-11-26", Sittings.QUORATE))
                .then()
                .statusCode(200);

        dueState("met-late");
    }

    @Test
    void canBeWrittenDifferentlyUntilTheyAreSent() {
        String minutes = written();
        var path = "/v1/minutes/" + minutes;
        replaced(path, "Better.").then().statusCode(200).body("edition", equalTo(2));

        Papers.minutesSent(minutes, "2013-12-05").then().statusCode(200);

        replaced(path, "Worse.").then().statusCode(409);
        Papers.minutesSent(minutes, "2013-12-06").then().statusCode(409);
        Call.as("chair").get(path).then().body("sections.wording", contains("Better."));
        assertThat(Sittings.events(minutes)).containsExactly("minutes-recorded", "minutes-changed", "minutes-sent");
    }

    @Test
    void cannotBeOverwrittenEvenInTheDatabase() {
        String minutes = written();
        Papers.minutesSent(minutes, "2013-12-05").then().statusCode(200);

        Assertions.assertThatThrownBy(() -> execute(
                        "update conference_minutes set sections = '{\"all\": []}' where id = '%s'".formatted(minutes)))
                .hasMessageContaining("never overwritten");
    }

    @Test
    void areWrittenOnceAndOfAConferenceThatWasHeld() {
        written();
        Papers.minutes(conference, Papers.section("Again", "Again.", "everybody"))
                .then()
                .statusCode(409);
        var ahead = Conferences.requested(Families.registered("north-east"));
        Papers.minutes(ahead, Papers.section("Early", "Early.", "everybody"))
                .then()
                .statusCode(409);
        Papers.minutesSent(written(another()), "2013-11-27")
                .then()
                .statusCode(422)
                .body("rule", equalTo("B2.11"));
    }

    @Test
    void areCorrectedByAnAddendumOrNotAtAll() {
        var mother = Papers.relative(child, "mother", "Ruth", true);
        String minutes = written();
        asked(minutes, mother, "2013-12-06").then().statusCode(409);
        Papers.minutesSent(minutes, "2013-12-05").then().statusCode(200);
        asked(minutes, mother, "2013-12-04").then().statusCode(422).body("rule", equalTo("B2.11"));
        asked(minutes, UUID.randomUUID().toString(), "2013-12-06").then().statusCode(422);

        String first = asked(minutes, mother, "2013-12-06")
                .then()
                .statusCode(201)
                .extract()
                .path("correctionId");
        String second = asked(minutes, mother, "2013-12-06")
                .then()
                .statusCode(201)
                .extract()
                .path("correctionId");
        concluded(first, """
            {"outcome": "accepted", "because": "She is right.",
             "addition": {"wording": "He works nights.", "readers": "everybody"}}
            """).then().statusCode(200).body("outcome", equalTo("accepted"));
        concluded(second, "{\"outcome\": \"refused\", \"because\": \"It was so.\"}")
                .then()
                .statusCode(200)
                .body("addendumId", nullValue());

        concluded(first, "{\"outcome\": \"refused\", \"because\": \"No.\"}")
                .then()
                .statusCode(409);
        concluded(second, "{\"outcome\": \"accepted\", \"because\": \"Yes.\"}")
                .then()
                .statusCode(400);
        Call.as("chair")
                .get("/v1/minutes/" + minutes)
                .then()
                .body("sections.wording", contains("She is well.", "For professionals.", "For us."))
                .body("addenda.wording", contains("He works nights."))
                .body("addenda.correctionId", contains(first));
        Call.as("chair")
                .get("/v1/minutes/" + minutes + "/correction-requests")
                .then()
                .body("items.outcome", contains("accepted", "refused"));
    }

    @Test
    void areReadByPartnersOnceSentWithoutWhatIsTheUnitsAlone() {
        var partner = TestTokens.partner("ne-gp");
        String minutes = written();
        Call.as(partner).get("/v1/minutes/" + minutes).then().statusCode(404);
        Call.as(partner)
                .get("/v1/conferences/" + conference + "/minutes")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("due", nullValue());

        Papers.minutesSent(minutes, "2013-12-05").then().statusCode(200);
        Call.creating("chair")
                .body("{\"wording\": \"Ours.\", \"readers\": \"unit\"}")
                .post("/v1/minutes/" + minutes + "/addenda")
                .then()
                .statusCode(201)
                .body("addenda", hasSize(1));
        String unitsAlone = Call.as("chair").get("/v1/minutes/" + minutes).path("sections[2].sectionId");
        Call.creating("chair")
                .body("{\"sectionId\": \"%s\", \"wording\": \"Ours, too.\", \"readers\": \"everybody\"}"
                        .formatted(unitsAlone))
                .post("/v1/minutes/" + minutes + "/addenda")
                .then()
                .statusCode(201)
                .body("addenda.readers", contains("unit", "unit"));

        Call.as(partner)
                .get("/v1/minutes/" + minutes)
                .then()
                .statusCode(200)
                .body("sections.wording", contains("She is well.", "For professionals."))
                .body("addenda", empty());
    }

    @Test
    void areAskedToBeCorrectedByAgenciesOfTheConferenceAlone() {
        String minutes = written();
        Papers.minutesSent(minutes, "2013-12-05").then().statusCode(200);

        askedByAgency(minutes, "ne-probation").then().statusCode(422).body("rule", equalTo("ours"));
        askedByAgency(minutes, "ne-gp").then().statusCode(201);
    }

    private static Response askedByAgency(String minutes, String agency) {
        return Call.creating("conference-admin")
                .body("""
                    {"askedBy": "agency", "agency": "%s", "askedOn": "2013-12-06", "wording": "He works nights."}
                    """.formatted(agency))
                .post("/v1/minutes/" + minutes + "/correction-requests");
    }

    @Test
    void areCountedAsLateAtTheChairsDesk() {
        var chair = Conferences.chair("[]");
        Conferences.allocate(conference, chair).then().statusCode(200);
        workload(chair, "2013-11-29", 0, 0);
        workload(chair, "2013-11-30", 1, 0);
        workload(chair, "2013-12-20", 1, 1);

        Papers.minutesSent(written(), "2013-12-23").then().statusCode(200);

        workload(chair, "2013-12-22", 1, 1);
        workload(chair, "2013-12-23", 1, 0);
        Call.as("chair")
                .get("/v1/chairs/" + chair + "/workload?asAt=2013-12-20&knownOn=2020-01-01")
                .then()
                .statusCode(200)
                .body("lateRecords", equalTo(0));
    }

    private void workload(String chair, String asAt, int letters, int records) {
        Call.as("chair")
                .get("/v1/chairs/" + chair + "/workload?asAt=" + asAt)
                .then()
                .statusCode(200)
                .body("lateLetters", equalTo(letters))
                .body("lateRecords", equalTo(records));
    }

    private void dueState(String state) {
        Call.as("chair")
                .get("/v1/conferences/" + conference + "/minutes")
                .then()
                .body("due.state", equalTo(state));
    }

    private String written() {
        return written(conference);
    }

    private static String written(UUID conference) {
        return Papers.minutes(
                        conference,
                        Papers.section("Health", "She is well.", "everybody"),
                        Papers.section("Risk", "For professionals.", "professionals"),
                        Papers.section("Note", "For us.", "unit"))
                .then()
                .statusCode(201)
                .extract()
                .path("minutesId");
    }

    private static UUID another() {
        return Sittings.planMade("2013-11-25", "2013-11-28", Families.registered("north-east"));
    }

    private static Response replaced(String path, String wording) {
        return Call.as("chair")
                .header("If-Match", Sittings.etag(path))
                .body("{\"sections\": [%s]}".formatted(Papers.section("Health", wording, "everybody")))
                .put(path);
    }

    private static Response asked(String minutes, String person, String day) {
        return Call.creating("conference-admin")
                .body("""
                    {"askedBy": "relative", "personId": "%s", "askedOn": "%s", "wording": "He works nights."}
                    """.formatted(person, day))
                .post("/v1/minutes/" + minutes + "/correction-requests");
    }

    private static Response concluded(String correction, String body) {
        return Papers.at("/v1/minutes-corrections/" + correction, "/conclusions", body);
    }

    private static void execute(String statement) throws SQLException {
        try (var owner = RunningServers.asOwner("conference");
                var prepared = owner.createStatement()) {
            prepared.execute(statement);
        }
    }
}
