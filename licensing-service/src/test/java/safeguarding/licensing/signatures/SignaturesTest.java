package safeguarding.licensing.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.children.Youngsters;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Pages;
import safeguarding.licensing.fixture.Step;
import safeguarding.licensing.permits.Asked;
import safeguarding.licensing.permits.Granted;
import safeguarding.platform.testing.calls.AtOnce;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "licensing")
class SignaturesTest {

    private static final String OFFICER = "licensing-officer";

    private String child = "";
    private String parent = "";
    private String head = "";
    private String permit = "";

    @BeforeEach
    void handIn() {
        child = Youngsters.in("north-east");
        parent = Youngsters.signatory(child, "parent");
        head = Youngsters.signatory(child, "head-teacher");
        permit = Asked.permit(child);
        Asked.submit(permit).then().statusCode(200);
    }

    @Test
    void areAskedForSideBySideEachWithAClockOfItsOwn() {
        assertThat(Pages.every(OFFICER, "/v1/signature-requests?open=true&licenceId=" + permit, "signing"))
                .containsExactlyInAnyOrder("parent", "head-teacher");
        Call.as(OFFICER)
                .get(request("parent"))
                .then()
                .statusCode(200)
                .body("standing", equalTo("open"))
                .body("deadlines.ruleId", contains("LC20"));
        Call.as(OFFICER)
                .get("/v1/licences/" + permit)
                .then()
                .body("awaiting.what", containsInAnyOrder("parent-signature", "school-view"));
        grant().then().statusCode(422).body("rule", equalTo("LC4"));
    }

    @Test
    void letThePermitBeGrantedOnceBothSaidYes() {
        Signed.send(page("parent", parent), "answer", "yes", "confirmed", "yes")
                .then()
                .statusCode(200);
        grant().then().statusCode(422);
        Signed.send(page("head-teacher", head), "answer", "yes", "confirmed", "yes")
                .then()
                .statusCode(200);

        grant().then().statusCode(200);
        Call.as(OFFICER)
                .get(request("parent"))
                .then()
                .body("standing", equalTo("consented"))
                .body("answer.means", equalTo("link"))
                .body("answer.signatoryId", equalTo(parent))
                .body("deadlines[0].state", equalTo("met"));
    }

    @Test
    void keepAPermitFromBeingGrantedByANo() {
        Signed.send(page("parent", parent), "answer", "no", "reason", "Too late.", "confirmed", "yes")
                .then()
                .statusCode(200);

        Call.as(OFFICER)
                .get("/v1/licences/" + permit)
                .then()
                .body("awaiting.find {it.what == 'parent-signature'}.refused", equalTo(true));
        grant().then().statusCode(422);
    }

    @Test
    void areGivenOnceAndALinkThatWasUsedTellsNothing() {
        var page = page("parent", parent);
        Signed.send(page, "answer", "yes", "confirmed", "yes").then().statusCode(200);

        tellsNothing(Signed.send(page, "answer", "no", "reason", "No.", "confirmed", "yes"));
        tellsNothing(RestAssured.get(page));
        tellsNothing(RestAssured.get("/forms/" + "A".repeat(43)));
    }

    @Test
    void areGivenOnceByTwoWhoSendAtOnce() {
        var page = page("parent", parent);
        var answers = AtOnce.of(
                () -> Signed.send(page, "answer", "yes", "confirmed", "yes"),
                () -> Signed.send(page, "answer", "no", "reason", "No.", "confirmed", "yes"));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 410);
    }

    @Test
    void showWhatIsSignedAndNothingElseAboutTheChild() {
        var shown = RestAssured.get(page("parent", parent))
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();

        assertThat(shown)
                .contains("Quentin", "Paper round", "Delivery of newspapers", "Hazel Yard", "Wednesday 16:00 to 17:30")
                .doesNotContain("Zebrowski", "Ocelot", "Peregrine", "125001", "<script");
    }

    @Test
    void areNotTakenHalfAndWhatWasWrittenIsShownAgain() {
        var page = page("parent", parent);

        var again = Signed.send(page, "answer", "no", "reason", " ")
                .then()
                .statusCode(400)
                .extract()
                .asString();
        assertThat(again).contains("Say why not", "Confirm that it is you");
        Signed.send(page, "answer", "no", "reason", "He <b>is</b> tired")
                .then()
                .statusCode(400)
                .body(containsString("He &lt;b&gt;is&lt;/b&gt; tired"));
        Signed.send(page, "answer", "perhaps", "confirmed", "yes").then().statusCode(400);
        Signed.send(page, "answer", "yes", "confirmed", "yes").then().statusCode(200);
    }

    @Test
    void areNotTakenFromAnotherSite() {
        var page = page("parent", parent);
        RestAssured.given()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("answer", "yes")
                .formParam("confirmed", "yes")
                .post(page)
                .then()
                .statusCode(403);

        Call.as(OFFICER).get(request("parent")).then().body("standing", equalTo("open"));
    }

    @Test
    void areAskedOfTheVerifiedOnly() {
        Signed.link(request("parent"), head).then().statusCode(422).body("rule", equalTo("LC24"));
        Signed.link(request("parent"), UUID.randomUUID().toString()).then().statusCode(422);
        var made = Signed.link(request("parent"), parent);
        made.then().statusCode(200).body("sendTo", endsWith("@home.example.com"));

        Step.post(
                        OFFICER,
                        Youngsters.path(child),
                        "/signatories/" + parent + "/withdrawals",
                        "{\"reason\": \"No responsibility any more.\"}")
                .then()
                .statusCode(200);
        tellsNothing(RestAssured.get(Signed.page(made)));
    }

    @Test
    void areAskedByTheLastLinkOnly() {
        var first = page("parent", parent);
        var second = page("parent", parent);

        tellsNothing(RestAssured.get(first));
        RestAssured.get(second).then().statusCode(200);
    }

    @Test
    void areAskedAnewWhenSomethingElseIsHandedIn() {
        var page = page("parent", parent);
        Signed.onPaper(request("head-teacher"), head, true).then().statusCode(200);
        Step.post(OFFICER, "/v1/licences/" + permit, "/returns", "{\"reason\": \"Fewer hours.\"}")
                .then()
                .statusCode(200);
        tellsNothing(RestAssured.get(page));
        Asked.submit(permit).then().statusCode(200);

        tellsNothing(RestAssured.get(page));
        assertThat(Pages.every(OFFICER, "/v1/signature-requests?open=true&licenceId=" + permit, "signing"))
                .containsExactlyInAnyOrder("parent", "head-teacher");
    }

    @Test
    void areNotWaitedForAnyMoreOnceTheApplicantDoesNotWantIt() {
        var request = request("parent");
        var page = page("parent", parent);
        Step.post(OFFICER, "/v1/licences/" + permit, "/withdrawals", "{\"reason\": \"No job any more.\"}")
                .then()
                .statusCode(200);

        tellsNothing(RestAssured.get(page));
        Call.as(OFFICER)
                .get(request)
                .then()
                .body("standing", equalTo("closed"))
                .body("deadlines[0].state", equalTo("withdrawn"));
    }

    @Test
    void canStillBeGivenWhenTheChildHasMovedToAnotherArea() {
        var page = page("parent", parent);
        var born = LocalDate.now().minusYears(15).toString();
        Step.put(
                        OFFICER,
                        Youngsters.path(child),
                        "",
                        "{\"details\": " + Youngsters.details("Quentin", "Zebrowski", born, "south-west") + "}")
                .then()
                .statusCode(200);

        Signed.send(page, "answer", "yes", "confirmed", "yes").then().statusCode(200);
    }

    @Test
    void onPaperAreWrittenDownOnceWithWhereThePaperIs() {
        Signed.onPaper(request("parent"), parent, true, LocalDate.now().plusDays(2))
                .then()
                .statusCode(422)
                .body("rule", equalTo("A5"));
        Signed.onPaper(request("parent"), parent, true, LocalDate.now().minusDays(1))
                .then()
                .statusCode(422)
                .body("rule", equalTo("LC25"));
        Signed.onPaper(request("parent"), head, true).then().statusCode(422).body("rule", equalTo("LC24"));
        Step.post(
                        OFFICER,
                        request("parent"),
                        "/answers",
                        "{\"signatoryId\": \"" + parent + "\", \"consents\": false, \"answeredOn\": \""
                                + LocalDate.now() + "\", \"evidence\": \"Scan\"}")
                .then()
                .statusCode(400);
        Signed.onPaper(request("parent"), parent, false)
                .then()
                .statusCode(200)
                .body("standing", equalTo("refused"))
                .body("answer.evidence", equalTo("Scan 4711"));
        Signed.onPaper(request("parent"), parent, true).then().statusCode(409);
        Signed.link(request("parent"), parent).then().statusCode(409);
    }

    @Test
    void areTheBusinessOfTheLicensingTeamInTheChildsArea() {
        Call.as(TestTokens.of(OFFICER).areas("south-west"))
                .get(request("parent"))
                .then()
                .statusCode(404);
        Call.as("iro").get(request("parent")).then().statusCode(403);
        Call.as(OFFICER)
                .body("{\"signatoryId\": \"" + parent + "\"}")
                .put(request("parent") + "/link")
                .then()
                .statusCode(428);
    }

    private String request(String role) {
        return Signed.request(permit, role);
    }

    private String page(String role, String signatory) {
        var link = Signed.link(request(role), signatory);
        link.then().statusCode(200);
        return Signed.page(link);
    }

    private Response grant() {
        return Granted.grant(permit, LocalDate.now(), LocalDate.now().plusDays(55));
    }

    private static void tellsNothing(Response answer) {
        assertThat(answer.then().statusCode(410).extract().asString())
                .contains("This link cannot be used")
                .doesNotContain("Quentin", "Paper round");
    }
}
