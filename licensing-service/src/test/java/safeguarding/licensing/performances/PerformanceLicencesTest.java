package safeguarding.licensing.performances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.children.Youngsters;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Feed;
import safeguarding.licensing.fixture.Pages;
import safeguarding.licensing.fixture.Step;
import safeguarding.licensing.productions.Staged;
import safeguarding.platform.testing.calls.AtOnce;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "licensing")
class PerformanceLicencesTest {

    private static final String OFFICER = "licensing-officer";
    private static final String DAY = "2015-11-28";

    @Test
    void areAskedForReadAndWrittenAnew() {
        var child = child();
        var made = AskedFor.ask(Staged.production(DAY), child, AskedFor.details("2015-10-02", DAY));

        made.then()
                .statusCode(201)
                .body("standing", equalTo("draft"))
                .body("childId", equalTo(child))
                .body("shortfalls", empty())
                .body("late", equalTo(false))
                .body("details.plan.stays[0].arrival", equalTo("13:00"));
        var licence = Path.of(made);
        replace(licence, AskedFor.details("2015-10-03", DAY))
                .then()
                .statusCode(200)
                .body("details.receivedOn", equalTo("2015-10-03"));
        Call.as(OFFICER).get(licence).then().statusCode(200).body("details.receivedOn", equalTo("2015-10-03"));
        Call.as(OFFICER)
                .get("/v1/licences/" + Path.idOf(licence))
                .then()
                .statusCode(200)
                .body("kind", equalTo("performance-licence"))
                .body("standing", equalTo("draft"));
        assertThat(Pages.every(OFFICER, "/v1/performance-licences?childId=" + child + "&on=" + DAY, "licenceId"))
                .containsExactly(Path.idOf(licence));
        assertThat(Pages.every(OFFICER, "/v1/performance-licences?childId=" + child + "&on=2015-11-29", "licenceId"))
                .isEmpty();
    }

    @Test
    void nameEverythingThatIsMissing() {
        var bare = "{\"receivedOn\": \"2015-10-02\", \"performances\": [\"2015-11-28\"], \"arrangements\": {},"
                + " \"nightWork\": [\"2015-11-28\"], \"schoolAbsence\": [\"2015-11-28\"]}";

        AskedFor.ask(Staged.production(DAY), child(), bare)
                .then()
                .statusCode(201)
                .body("shortfalls.bars", everyItem(equalTo(true)))
                .body(
                        "shortfalls.field",
                        contains(
                                "details.nature",
                                "details.earnings",
                                "details.elsewhere",
                                "details.unlicensed",
                                "details.birthProofSeenOn",
                                "details.photoSeenOn",
                                "details.plan",
                                "details.arrangements.chaperone",
                                "details.arrangements.lodging",
                                "details.arrangements.travel",
                                "details.arrangements.education",
                                "details.nightWorkReason"));
    }

    @Test
    void areLateFromTheTwentiethDayBeforeTheFirstPerformance() {
        shown(AskedFor.details("2015-11-07", DAY)).body("late", equalTo(false)).body("shortfalls", empty());
        shown(AskedFor.details("2015-11-08", DAY))
                .body("late", equalTo(true))
                .body("shortfalls.ruleId", contains("H5"))
                .body("shortfalls.bars", contains(true));
        shown(AskedFor.details("2015-11-08", DAY)
                        .replace("\"performances\"", "\"lateReason\": \"Ill.\", \"performances\""))
                .body("late", equalTo(true))
                .body("shortfalls.bars", contains(false));
    }

    @Test
    void areAgainstTheLawWhenTheirPlanIs() {
        var plan = AskedFor.details("2015-10-02", DAY).replace("\"departure\": \"16:00\"", "\"departure\": \"23:01\"");

        shown(plan)
                .body("shortfalls.find { it.reason.contains('23:01') }.ruleId", equalTo("H7"))
                .body("shortfalls.find { it.reason.contains('23:01') }.bars", equalTo(true));
    }

    @Test
    void areNotDecidedByTheRulesOfOtherYears() {
        shown("2015-02-05", AskedFor.details("2014-12-01", "2015-02-05"))
                .body("late", equalTo(false))
                .body("shortfalls.ruleId", hasItem("H0"))
                .body("shortfalls.findAll { it.ruleId == 'H0' }.bars", everyItem(equalTo(false)));
        shown("2015-02-06", AskedFor.details("2014-12-01", "2015-02-06")).body("shortfalls", empty());
    }

    @Test
    void endWithCompulsorySchoolAge() {
        var born = "1999-09-01";
        var last = "2016-06-24";
        var after = "2016-06-25";
        var one = AskedFor.ask(
                Staged.production(last), Youngsters.born(born, "north-east"), AskedFor.details("2016-01-02", last));
        one.then().statusCode(201).body("shortfalls.ruleId", not(hasItem("H1")));
        AskedFor.ask(
                        Staged.production(after),
                        Youngsters.born(born, "north-east"),
                        AskedFor.details("2016-01-02", after))
                .then()
                .statusCode(201)
                .body("shortfalls.ruleId", hasItem("H1"));
    }

    @Test
    void nameDaysOfTheirProductionAndPlanThemAll() {
        AskedFor.ask(
                        Staged.production("2015-11-28", "2015-11-29"),
                        child(),
                        AskedFor.details("2015-10-02", "2015-12-05"))
                .then()
                .body("shortfalls.ruleId", contains("LC41"));
        var unplanned =
                AskedFor.details("2015-10-02", DAY).replace("[\"2015-11-28\"]", "[\"2015-11-28\", \"2015-11-29\"]");
        AskedFor.ask(Staged.production("2015-11-28", "2015-11-29"), child(), unplanned)
                .then()
                .body("shortfalls.ruleId", contains("LC42"));
    }

    @Test
    void areNotAskedForInACancelledProduction() {
        var production = Staged.production(DAY);
        var licence = Path.of(AskedFor.ask(production, child(), AskedFor.details("2015-10-02", DAY)));
        Step.post(OFFICER, production, "/cancellations", "{\"reason\": \"Closed.\"}")
                .then()
                .statusCode(200);

        AskedFor.ask(production, child(), AskedFor.details("2015-10-02", DAY))
                .then()
                .statusCode(409);
        Call.as(OFFICER).get(licence).then().body("shortfalls.ruleId", contains("LC40"));
    }

    @Test
    void keepTheHeadTeachersViewAndLeaveApart() {
        var licence = AskedFor.licence(child(), DAY);

        Step.post(OFFICER, licence, "/head-teacher-views", "{\"on\": \"2013-11-28\", \"opinion\": \"objects\"}")
                .then()
                .statusCode(200)
                .body("headTeacher.opinion", equalTo("objects"))
                .body("schoolLeave", nullValue());
        Step.post(OFFICER, licence, "/school-leaves", "{\"on\": \"2013-11-28\", \"granted\": false}")
                .then()
                .statusCode(200)
                .body("headTeacher.opinion", equalTo("objects"))
                .body("schoolLeave.granted", equalTo(false))
                .body("shortfalls", empty());
        Step.post(OFFICER, licence, "/school-leaves", "{\"on\": \"2099-11-28\", \"granted\": true}")
                .then()
                .statusCode(422);
        Step.post(OFFICER, licence, "/head-teacher-views", "{\"on\": \"2099-11-28\", \"opinion\": \"agrees\"}")
                .then()
                .statusCode(422);
    }

    @Test
    void areNotWrittenAnewOnceTheyAreHandedIn() {
        var licence = AskedFor.licence(child(), DAY);
        Step.post(OFFICER, "/v1/licences/" + Path.idOf(licence), "/submissions")
                .then()
                .statusCode(200);

        replace(licence, AskedFor.details("2015-10-03", DAY)).then().statusCode(409);
    }

    @Test
    void areOneForADayOfAProduction() {
        var child = child();
        var production = Staged.production(DAY, "2015-11-29");
        var first = Path.of(AskedFor.ask(production, child, AskedFor.details("2015-10-02", DAY)));
        var second = Path.of(AskedFor.ask(production, child, AskedFor.details("2015-10-02", DAY)));
        Call.as(OFFICER).get(second).then().body("shortfalls", empty());

        Step.post(OFFICER, "/v1/licences/" + Path.idOf(first), "/submissions")
                .then()
                .statusCode(200);

        Call.as(OFFICER).get(second).then().body("shortfalls.ruleId", contains("LC43"));
        replace(second, AskedFor.details("2015-10-02", "2015-11-29")).then().body("shortfalls", empty());
    }

    @Test
    void tellWhatHasChanged() {
        var list = "/v1/performance-licences";
        var licence = AskedFor.licence(child(), DAY);
        var cursor = Feed.end(OFFICER, list);
        assertThat(Feed.since(OFFICER, list, cursor, "licenceId")).isEmpty();

        replace(licence, AskedFor.details("2015-10-03", DAY)).then().statusCode(200);

        assertThat(Feed.since(OFFICER, list, cursor, "licenceId")).containsExactly(Path.idOf(licence));
        Call.as(OFFICER).get(list + "?updatedSince=begin&on=" + DAY).then().statusCode(400);
    }

    @Test
    void ofTwoWhoWriteAtOnceOneIsRefused() {
        var licence = AskedFor.licence(child(), DAY);
        var version = Call.as(OFFICER).get(licence).header("ETag");
        var answers = AtOnce.of(
                () -> replace(licence, version, AskedFor.details("2015-10-03", DAY)),
                () -> replace(licence, version, AskedFor.details("2015-10-04", DAY)));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void areRefusedWhenTheyMakeNoSense() {
        var production = Staged.production(DAY);
        var good = AskedFor.details("2015-10-02", DAY);
        AskedFor.ask(UUID.randomUUID().toString(), child(), good).then().statusCode(400);
        AskedFor.ask(production, UUID.randomUUID().toString(), good).then().statusCode(404);
        AskedFor.ask(production, child(), good.replace("2015-10-02", "2099-10-02"))
                .then()
                .statusCode(422);
        AskedFor.ask(production, child(), good.replace("\"nature\"", "\"colour\""))
                .then()
                .statusCode(400);
        AskedFor.ask(production, child(), good.replace("14:00", "12:00")).then().statusCode(400);
    }

    @Test
    void areTheBusinessOfThoseWhoSeeTheChildOnly() {
        var licence = AskedFor.licence(child(), DAY);
        Call.as("iro").get(licence).then().statusCode(403);
        Call.as(TestTokens.of(OFFICER).areas("south-west")).get(licence).then().statusCode(404);
        Call.as(OFFICER)
                .get("/v1/performance-licences/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        Call.as(OFFICER)
                .body("{\"details\": " + AskedFor.details("2015-10-02", DAY) + "}")
                .put(licence)
                .then()
                .statusCode(428);
    }

    private static String child() {
        return Youngsters.born("2005-03-01", "north-east");
    }

    private static ValidatableResponse shown(String details) {
        return shown(DAY, details);
    }

    private static ValidatableResponse shown(String day, String details) {
        return AskedFor.ask(Staged.production(day), child(), details).then().statusCode(201);
    }

    private static Response replace(String licence, String details) {
        return Step.put(OFFICER, licence, "", "{\"details\": " + details + "}");
    }

    private static Response replace(String licence, String version, String details) {
        return Call.as(OFFICER)
                .header("If-Match", version)
                .body("{\"details\": " + details + "}")
                .put(licence);
    }
}
