package safeguarding.conference.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Papers;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "conference")
class VoicesTest {

    private static final String WORDS = "I want to sleep in my own bed.";

    private UUID child = new UUID(0, 0);
    private UUID conference = new UUID(0, 0);
    private String mother = "";

    @BeforeEach
    void aConferenceWasHeld() {
        child = Families.registered("north-east");
        mother = Papers.relative(child, "mother", "Ruth", true);
        conference = Sittings.planMade("2013-11-25", "2013-11-28", child);
    }

    @Test
    void standVerbatimBesideTheDecisionWithWhatTheyChanged() {
        var words = "/v1/words/" + Papers.words(conference, child, "child", child.toString(), WORDS, "everybody");
        Papers.words(conference, child, "parent", mother, "Leave us alone.", "unit");
        influence(words, true, "She stays in her own room.").then().statusCode(200);

        var decision = Sittings.decisionOn(conference, child);
        Call.as("iro")
                .get(decision)
                .then()
                .statusCode(200)
                .body("voices.speaker", contains("child", "parent"))
                .body("voices.wording", contains(WORDS, "Leave us alone."))
                .body("voices.changed", contains(true, null))
                .body("voices.because", contains("She stays in her own room.", null));
        Call.as(TestTokens.partner("ne-gp"))
                .get(decision)
                .then()
                .statusCode(200)
                .body("voices.wording", contains(WORDS, null))
                .body("voices.kept", contains(false, true));
        Call.as("iro")
                .header("If-None-Match", Sittings.etag(decision))
                .get(decision)
                .then()
                .statusCode(200);
    }

    @Test
    void standInTheRecordOfTheChildForThoseWhoMayReadAllOfThem() {
        var words = "/v1/words/" + Papers.words(conference, child, "child", child.toString(), WORDS, "unit");
        var record = "/v1/children/" + child + "/conference-record";
        var before = Sittings.etag(record);
        influence(words, true, "She stays in her own room.").then().statusCode(200);

        Call.as("iro")
                .header("If-None-Match", before)
                .get(record)
                .then()
                .statusCode(200)
                .body("words.wording", contains(WORDS))
                .body("words.changed", contains(true));
        Call.as("iro").get(record + "?asAt=2013-12-01").then().body("words.changed", contains((Object) null));
        Call.as("iro").get(record + "?asAt=2013-11-20").then().body("words", empty());
        Call.as(TestTokens.partner("ne-gp")).get(record).then().statusCode(200).body("words", empty());
    }

    @Test
    void changeNothingBeforeTheConferenceWasHeld() {
        var ahead = Sittings.initial("2013-11-25", Families.registered("north-east"));
        var about = Call.as("chair")
                .get("/v1/conferences/" + ahead)
                .path("childIds[0]")
                .toString();
        var words = "/v1/words/" + Papers.words(ahead, UUID.fromString(about), "child", about, WORDS, "everybody");

        influence(words, true, "She stays.").then().statusCode(422).body("rule", equalTo("A5"));

        Sittings.held(ahead, "2013-11-28", Sittings.QUORATE).then().statusCode(200);
        influence(words, true, "She stays.").then().statusCode(200);
    }

    @Test
    void neverReachAnEvent() {
        var id = Papers.words(conference, child, "child", child.toString(), WORDS, "everybody");
        influence("/v1/words/" + id, false, "The court decides that.").then().statusCode(200);
        corrected(id, "I want to sleep.").then().statusCode(200);

        assertThat(Sittings.events(id))
                .containsExactly("words-recorded", "words-influence-recorded", "words-corrected");
        assertThat(Call.as("chair").get("/v1/events?limit=100&subject=" + id).asString())
                .doesNotContain("sleep")
                .doesNotContain("court");
    }

    @Test
    void areCorrectedWithAReasonAndTheSameLeavesNoTrace() {
        var id = Papers.words(conference, child, "child", child.toString(), WORDS, "everybody");

        corrected(id, WORDS).then().statusCode(200).body("correctedOn", nullValue());
        corrected(id, "I want a bed.")
                .then()
                .statusCode(200)
                .body("wording", equalTo("I want a bed."))
                .body("correctionReason", equalTo("Misheard."));
    }

    @Test
    void areOfSomebodyWhoBelongsToTheChild() {
        var stranger = Papers.relative(Families.registered("north-east"), "mother", "Ada", true);
        said("parent", stranger, "2013-11-26").then().statusCode(422).body("rule", equalTo("ours"));
        said("child", mother, "2013-11-26").then().statusCode(422).body("rule", equalTo("ours"));
        said("parent", mother, "2099-01-01").then().statusCode(422).body("rule", equalTo("A5"));
        said("parent", mother, "2013-11-26").then().statusCode(201);
    }

    @Test
    void areNotForPartnersByThemselves() {
        Call.as(TestTokens.partner("ne-gp"))
                .get("/v1/conferences/" + conference + "/words")
                .then()
                .statusCode(403);
    }

    @Test
    void areHeardByTheChairBeforeTheConference() {
        met("2013-11-28", true, "\"mode\": \"in-person\", \"present\": [\"%s\", \"%s\"]".formatted(mother, child))
                .then()
                .statusCode(201);
        met("2013-11-27", false, "\"present\": [], \"note\": \"Nobody came.\"")
                .then()
                .statusCode(201);
        met("2013-11-29", true, "\"mode\": \"remote\", \"present\": [\"%s\"]".formatted(mother))
                .then()
                .statusCode(422);
        met("2013-11-27", true, "\"mode\": \"remote\", \"present\": [\"%s\"]".formatted(UUID.randomUUID()))
                .then()
                .statusCode(422);
        met("2013-11-27", true, "\"present\": [\"%s\"]".formatted(mother))
                .then()
                .statusCode(400);
        met("2013-11-27", false, "\"present\": []").then().statusCode(400);
        Call.as("iro")
                .get("/v1/conferences/" + conference + "/family-meetings")
                .then()
                .body("items.tookPlace", contains(true, false));
    }

    @Test
    void areGivenInAnotherWayByAParentWhomTheChairExcluded() {
        var path = "/v1/conferences/" + conference + "/family-participations";
        var excluded = """
            {"participant": "parent", "personId": "%s", "separately": true, "attendance": "absent", "views": "written",
             "exclusionReason": "Threats."}
            """.formatted(mother);
        Call.creating("conference-admin")
                .body(excluded)
                .post(path)
                .then()
                .statusCode(422)
                .body("rule", equalTo("B2.7"));
        var taking = "/v1/family-participations/"
                + Call.creating("chair")
                        .body(excluded)
                        .post(path)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("participationId");
        var invited = "{\"participant\": \"parent\", \"separately\": true, \"attendance\": \"attended\"}";

        replaced("conference-admin", taking, invited).then().statusCode(422).body("rule", equalTo("B2.7"));
        replaced("conference-admin", taking, excluded.replace("Threats.", "Other."))
                .then()
                .statusCode(422);
        replaced("conference-admin", taking, excluded.replace("written", "through-advocate"))
                .then()
                .statusCode(200);
        replaced("chair", taking, invited).then().statusCode(200).body("exclusionReason", nullValue());
    }

    private static Response replaced(String role, String path, String body) {
        return Call.as(role).header("If-Match", Sittings.etag(path)).body(body).put(path);
    }

    private Response met(String on, boolean tookPlace, String rest) {
        return Call.creating("chair")
                .body("{\"on\": \"%s\", \"tookPlace\": %s, %s}".formatted(on, tookPlace, rest))
                .post("/v1/conferences/" + conference + "/family-meetings");
    }

    private Response said(String speaker, String person, String day) {
        return Call.creating("chair")
                .body("""
                    {"childId": "%s", "speaker": "%s", "personId": "%s", "spoken": {"wording": "No.",
                     "gathered": "in-writing", "gatheredBy": "S1", "gatheredOn": "%s", "readers": "unit"}}
                    """.formatted(child, speaker, person, day))
                .post("/v1/conferences/" + conference + "/words");
    }

    private static Response influence(String words, boolean changed, String because) {
        return Call.as("chair")
                .header("If-Match", Sittings.etag(words))
                .body("{\"changed\": %s, \"because\": \"%s\"}".formatted(changed, because))
                .put(words + "/influence");
    }

    private static Response corrected(String id, String wording) {
        var path = "/v1/words/" + id;
        return Call.as("chair")
                .header("If-Match", Sittings.etag(path))
                .body("""
                    {"spoken": {"wording": "%s", "gathered": "through-advocate", "gatheredBy": "S1042",
                     "gatheredOn": "2013-11-26", "readers": "everybody"}, "reason": "Misheard."}
                    """.formatted(wording))
                .put(path);
    }
}
