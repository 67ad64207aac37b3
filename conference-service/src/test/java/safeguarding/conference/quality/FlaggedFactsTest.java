package safeguarding.conference.quality;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.census.CensusFiles;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "conference")
class FlaggedFactsTest {

    @Inject
    Sql sql;

    private final String councilId = Families.councilChildId();
    private UUID child = new UUID(0, 0);

    @BeforeEach
    void aChildIsRegistered() {
        child = Families.registeredAs(Families.child(councilId, "north-east"));
    }

    @Test
    void areTakenAndSayWhatWouldMendThem() {
        var conference = Sittings.initial("2013-11-25", child);

        Sittings.held(conference, "2013-11-30")
                .then()
                .statusCode(200)
                .body("breaches.find { it.code == 'held-on-weekend' }.rule", equalTo("8875"))
                .body("breaches.find { it.code == 'held-on-weekend' }.mend", startsWith("Check the day"));

        flags("rule=8875")
                .body("items", hasSize(1))
                .body("items[0].childId", equalTo(child.toString()))
                .body("items[0].area", equalTo("north-east"))
                .body("items[0].kind", equalTo("conference"))
                .body("items[0].factId", equalTo(conference.toString()))
                .body("items[0].sentence", equalTo("The conference was held on a weekend."))
                .body("items[0].mend", startsWith("Check the day"))
                .body("items[0].explanation", nullValue())
                .body("items[0].flaggedOn", equalTo(Conferences.today().toString()));
        flags("rule=8875&area=south-west").body("items", empty());
    }

    @Test
    void goByThemselvesWhenTheFactIsMended() {
        var conference = Sittings.initial("2013-11-25", child);
        Sittings.held(conference, "2013-11-30").then().statusCode(200);
        String flag = flags("rule=8875").extract().path("items[0].flagId");

        Sittings.correct(conference, Sittings.holding("2013-11-29", Sittings.QUORATE))
                .then()
                .statusCode(200);

        flags("rule=8875").body("items", empty());
        Call.as("chair").get("/v1/flagged-facts/" + flag).then().statusCode(404);
    }

    @Test
    void comeAndGoWithADateThatIsWrittenElsewhere() {
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        flags("rule=8915").body("items", empty());

        died("2013-11-27");
        flags("rule=8915")
                .body("items.code", hasItem("plan-started-after-death"))
                .body("items.kind", hasItem("plan"));
        died("2014-11-27");

        flags("rule=8915").body("items", empty());
    }

    @Test
    void areExplainedByAPersonAndTheExplanationIsWithdrawnAgain() {
        var flag = weekend();

        Call.as(TestTokens.of("qa-manager").staff("S77"))
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"The family works from Monday to Friday.\"}")
                .post(flag + "/explanations")
                .then()
                .statusCode(200)
                .body("explanation.reason", equalTo("The family works from Monday to Friday."))
                .body("explanation.by", equalTo("S77"))
                .body("explanation.on", equalTo(Conferences.today().toString()));
        flags("rule=8875").body("items", empty());
        flags("rule=8875&state=explained").body("items", hasSize(1));
        withdraw(flag, "\"0\"").then().statusCode(412);
        withdraw(flag, "\"1\"").then().statusCode(200).body("explanation", nullValue());

        flags("rule=8875").body("items", hasSize(1));
        withdraw(flag, "\"2\"").then().statusCode(409);
    }

    @Test
    void stayExplainedWhenAnythingElseIsWritten() {
        var flag = weekend();
        explain(flag, "\"0\"", "{\"reason\": \"It was so.\"}").then().statusCode(200);

        died("2019-01-01");

        flags("rule=8875&state=explained").body("items.link", contains(notNullValue()));
    }

    @Test
    void areExplainedWithAReasonAndAVersion() {
        var flag = weekend();

        explain(flag, "\"0\"", "{}").then().statusCode(400).body("violations.field", contains("reason"));
        explain(flag, "\"0\"", "{\"reason\": \" \"}").then().statusCode(400);
        explain(flag, "\"7\"", "{\"reason\": \"So.\"}").then().statusCode(412);
        Call.as("chair")
                .body("{\"reason\": \"So.\"}")
                .post(flag + "/explanations")
                .then()
                .statusCode(428);
        Call.as("case-system")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"So.\"}")
                .post(flag + "/explanations")
                .then()
                .statusCode(403);
        Call.as("chair")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"So.\"}")
                .post("/v1/flagged-facts/" + UUID.randomUUID() + "/explanations")
                .then()
                .statusCode(404);
        Call.as("chair").get("/v1/flagged-facts?state=mended").then().statusCode(400);
    }

    @Test
    void areHiddenWithTheChild() {
        var flag = weekend();
        var elsewhere = TestTokens.of("chair").areas("south-west");

        Call.as(elsewhere).get(flag).then().statusCode(404);
        Call.as(elsewhere)
                .get("/v1/flagged-facts?childId=" + child)
                .then()
                .statusCode(200)
                .body("items", empty());
        Call.as("partner-agency").get("/v1/flagged-facts").then().statusCode(403);
    }

    @Test
    void ofACensusStayUntilALaterFileOfTheYearMendsThem() {
        var file = CensusFiles.sound(councilId);
        CensusFiles.taken(file.replace("<CINreferralDate>2015-05-05", "<CINreferralDate>2015-05-12"));
        flags("rule=2889")
                .body("items.kind", contains("census-record"))
                .body("items.place", contains(startsWith("2016 CINdetails[0]")))
                .body("items.mend", contains("Correct one of the two dates."));

        CensusFiles.taken(file);

        flags("rule=2889").body("items", empty());
    }

    @Test
    void ofAHistoryAreFlaggedLikeAnyOther() {
        var other = Families.councilChildId();
        CensusFiles.taken(
                CensusFiles.sound(other).replace("2015-06-01</DateOfInitialCPC>", "2015-06-06</DateOfInitialCPC>"));
        var id = sql.one("select id from child where council_child_id = ?", row -> row.getObject(1, UUID.class), other);

        Call.as("chair")
                .get("/v1/flagged-facts?limit=100&childId=" + id)
                .then()
                .statusCode(200)
                .body("items.code", hasItem("held-on-weekend"))
                .body("items.code", hasItem("plan-without-conference"))
                .body("items.code", not(hasItem("plans-overlap")));
    }

    @Test
    void doNotKeepOutWhatContradictsNothingAndRefuseWhatDoes() {
        var conference = Sittings.initial("2013-11-25", child);
        Sittings.held(conference, "2013-11-24").then().statusCode(422).body("rule", equalTo("8615"));
        Sittings.held(conference, "2013-11-25").then().statusCode(200);
    }

    @Test
    void aConferenceBeforeItWasAskedForBreaksNoRuleOfTheCensus() {
        var enquiry = Sittings.enquiry("2013-11-25", child);
        var conference = Sittings.asked("initial", "2013-11-27", "\"enquiryId\": \"%s\"".formatted(enquiry), child);

        Sittings.held(conference, "2013-11-26")
                .then()
                .statusCode(422)
                .body("rule", equalTo("ours"))
                .body("citation", equalTo("No external rule"))
                .body("detail", containsString("before the request of 2013-11-27"));
        Sittings.held(conference, "2013-11-24").then().statusCode(422).body("rule", equalTo("8615"));
        Sittings.held(conference, "2013-11-27").then().statusCode(200);
    }

    private String weekend() {
        Sittings.held(Sittings.initial("2013-11-25", child), "2013-11-30")
                .then()
                .statusCode(200);
        return "/v1/flagged-facts/" + flags("rule=8875").extract().path("items[0].flagId");
    }

    private static Response explain(String flag, String version, String body) {
        return Call.as("chair").header("If-Match", version).body(body).post(flag + "/explanations");
    }

    private static Response withdraw(String flag, String version) {
        return Call.as("chair").header("If-Match", version).post(flag + "/explanation-withdrawals");
    }

    private ValidatableResponse flags(String filter) {
        return Call.as("chair")
                .get("/v1/flagged-facts?limit=100&childId=" + child + "&" + filter)
                .then()
                .statusCode(200);
    }

    private void died(String day) {
        var path = "/v1/children/" + child;
        Call.as("conference-admin")
                .header("If-Match", Sittings.etag(path))
                .body("""
                    {"name": {"given": "Amina"}, "dateOfBirth": "2009-04-17", "dateOfDeath": "%s",
                     "responsibility": {"area": "north-east"}}\
                    """.formatted(day))
                .put(path)
                .then()
                .statusCode(200);
    }
}
