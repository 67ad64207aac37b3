package safeguarding.conference.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Agencies;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** What a partner's machine client sees and does of its own organisations, and never of another. */
@QuarkusTest
@RealServers(service = "conference")
class AgencyViewTest {

    private UUID child = new UUID(0, 0);
    private UUID conference = new UUID(0, 0);
    private String elm = "";
    private String oak = "";
    private String client = "";

    @BeforeEach
    void invite() {
        child = Families.registered("north-east");
        conference = Conferences.requested(child);
        elm = "gp-elm-" + UUID.randomUUID();
        oak = "gp-oak-" + UUID.randomUUID();
        client = "practices-" + UUID.randomUUID();
        Agencies.registered(elm, "gp", client);
        Agencies.registered(oak, "gp", client);
        for (var agency : List.of(elm, oak)) {
            Conferences.expect(conference, agency, "gp");
        }
        Agencies.invite(line(elm));
    }

    @Test
    void oneClientActsForSeveralRegisteredOrganisations() {
        Call.as(of(elm))
                .get("/v1/own-organisations")
                .then()
                .statusCode(200)
                .body("actingFor", equalTo(elm))
                .body("items.code", containsInAnyOrder(elm, oak));
        own(of(elm)).then().statusCode(200).body("items.involvementId", contains(id(elm)));
        Call.as(of(elm))
                .header("Acting-For", oak)
                .get("/v1/own-invitations")
                .then()
                .statusCode(200)
                .body("items", empty());
        Agencies.invite(line(oak));
        Call.as(of(elm))
                .header("Acting-For", oak)
                .get("/v1/own-invitations")
                .then()
                .body("items.involvementId", contains(id(oak)));
    }

    @Test
    void nobodyActsForAnOrganisationTheyAreNotRegisteredFor() {
        var stranger = TestTokens.partner("somebody-" + UUID.randomUUID());

        Call.as(stranger)
                .header("Acting-For", elm)
                .get("/v1/own-invitations")
                .then()
                .statusCode(403);
        Call.as(stranger)
                .header("Acting-For", elm)
                .get("/v1/children/" + child)
                .then()
                .statusCode(403);
        Call.as("chair")
                .header("Acting-For", elm)
                .get("/v1/children/" + child)
                .then()
                .statusCode(400);
        own(stranger).then().statusCode(200).body("items", empty());
    }

    @Test
    void anotherAgencysInvitationIsNotThere() {
        Agencies.invite(line(oak));

        Call.as(of(elm)).get("/v1/own-invitations/" + id(oak)).then().statusCode(404);
        write(of(elm), id(oak), "acceptance", "{}").then().statusCode(404);
        write(of(elm), id(oak), "report", report("Theirs.")).then().statusCode(404);
        Call.as(of(elm)).get(line(oak) + "/handed-in-report").then().statusCode(404);
        Call.as(of(elm))
                .header("Acting-For", oak)
                .get("/v1/own-invitations/" + id(oak))
                .then()
                .statusCode(200);
    }

    @Test
    void anExpectedAgencyThatWasNotInvitedHasNoInvitation() {
        Call.as(of(oak)).get("/v1/own-invitations/" + id(oak)).then().statusCode(404);
        own(of(oak)).then().body("items", empty());
    }

    @Test
    void acceptsThenSendsApologiesThenHandsInItsReport() {
        Agencies.remoteMeeting(conference);
        Conferences.book(conference, Conferences.workingDayAfter(8)).then().statusCode(200);

        Call.as(of(elm))
                .get("/v1/own-invitations/" + id(elm))
                .then()
                .body("answer", equalTo("open"))
                .body("remoteMeeting.telephone", equalTo("01632 960120"))
                .body("report.dueAt", equalTo(Conferences.workingDayAfter(8).minusDays(2) + "T10:00:00Z"));
        write(of(elm), id(elm), "acceptance", "{\"mode\": \"phone\"}")
                .then()
                .statusCode(200)
                .body("answer", equalTo("accepted"))
                .body("plannedMode", equalTo("phone"));
        write(of(elm), id(elm), "apologies", "").then().statusCode(200).body("answer", equalTo("apologies"));
        write(of(elm), id(elm), "report", report("We weigh her."))
                .then()
                .statusCode(200)
                .body("inTime", equalTo(true));

        Call.as("chair")
                .get(line(elm) + "/handed-in-report")
                .then()
                .statusCode(200)
                .body("sections[0].text", equalTo("We weigh her."))
                .body("childIds", contains(child.toString()));
        Call.as("chair")
                .get(line(elm))
                .then()
                .body("attendance", equalTo("apologies"))
                .body("report.inTime", equalTo(true));
    }

    @Test
    void aFullerReportReplacesTheOneBeforeAndTheFirstSaysWhetherItWasInTime() {
        Conferences.book(conference, Conferences.workingDayAfter(8)).then().statusCode(200);
        write(of(elm), id(elm), "report", report("We weigh her.")).then().statusCode(200);
        String first = Call.as("chair").get(line(elm)).path("report.receivedAt");

        write(of(elm), id(elm), "report", report("She lost weight.")).then().statusCode(200);

        Call.as("chair").get(line(elm)).then().body("report.receivedAt", equalTo(first));
        Call.as("chair")
                .get(line(elm) + "/handed-in-report")
                .then()
                .body("sections[0].text", equalTo("She lost weight."));
    }

    @Test
    void aReportOnOneChildLeavesWhatWasSaidAboutTheOther() {
        var sibling = Families.registered("north-east");
        Conferences.action(conference, "children", "{\"childId\": \"%s\"}".formatted(sibling))
                .then()
                .statusCode(200);
        write(of(elm), id(elm), "report", about(child, "We weigh her.")).then().statusCode(200);
        write(of(elm), id(elm), "report", about(sibling, "He grows."))
                .then()
                .statusCode(200)
                .body("childIds", contains(sibling.toString()))
                .body("otherChildren[0].childIds", contains(child.toString()));

        Call.as("chair")
                .get(line(elm) + "/handed-in-report")
                .then()
                .statusCode(200)
                .body("sections.text", contains("He grows."))
                .body("otherChildren.sections.text", contains(List.of("We weigh her.")));

        write(of(elm), id(elm), "report", about(child, "She lost weight."))
                .then()
                .statusCode(200);
        Call.as("chair")
                .get(line(elm) + "/handed-in-report")
                .then()
                .body("sections.text", contains("She lost weight."))
                .body("otherChildren.sections.text", contains(List.of("He grows.")));

        write(of(elm), id(elm), "report", report("Both are well.")).then().statusCode(200);
        Call.as("chair")
                .get(line(elm) + "/handed-in-report")
                .then()
                .body("sections.text", contains("Both are well."))
                .body("childIds", hasSize(2))
                .body("otherChildren", nullValue());
    }

    @Test
    void aReportOnAChildOutOfSightIsNotShown() {
        var sibling = Families.registered("north-east");
        Conferences.action(conference, "children", "{\"childId\": \"%s\"}".formatted(sibling))
                .then()
                .statusCode(200);
        write(of(elm), id(elm), "report", about(sibling, "He grows.")).then().statusCode(200);
        Call.as("head-of-safeguarding")
                .header("If-Match", Sittings.etag("/v1/children/" + sibling))
                .body("""
                    {"restricted": true, "namedReaders": ["S-head-of-safeguarding"], "reason": "A relative works there."}
                    """)
                .put("/v1/children/" + sibling + "/restriction")
                .then()
                .statusCode(200);

        Call.as("chair").get(line(elm) + "/handed-in-report").then().statusCode(404);
    }

    private static String about(UUID child, String text) {
        return report(text).replace("{\"sections\"", "{\"childIds\": [\"%s\"], \"sections\"".formatted(child));
    }

    @Test
    void saysOfItselfNeitherThatItsReportCameEarlierNorThatItCame() {
        var sibling = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", sibling);
        var review = Sittings.review("2014-01-06", sibling);
        Conferences.bookLate(review, Conferences.today(), "family").then().statusCode(200);
        Conferences.expect(review, elm, "gp");
        var line = Agencies.line(review, elm);

        for (int time = 0; time < 2; time++) {
            own(
                            line,
                            "report",
                            "{\"receivedAt\": \"%sT10:00:00Z\"}"
                                    .formatted(Conferences.today().minusDays(7)))
                    .then()
                    .statusCode(200)
                    .body("report.inTime", equalTo(false));
        }
        own(line, "attendance", "{\"attendance\": \"attended\"}").then().statusCode(400);
        own(line, "attendance", "{\"attendance\": \"apologies\"}").then().statusCode(200);
        Conferences.held(review, "social-care", "school", "police").then().statusCode(200);
        Agencies.put("chair", line, "attendance", "{\"attendance\": \"absent\"}")
                .then()
                .statusCode(200);
        own(line, "attendance", "{\"attendance\": \"apologies\"}").then().statusCode(409);
    }

    private Response own(String line, String what, String body) {
        return Call.as(of(elm))
                .header("If-Match", Sittings.etag(line))
                .body(body)
                .put(line + "/" + what);
    }

    @Test
    void aLateReportIsTakenAndMarked() {
        var sibling = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", sibling);
        var review = Sittings.review("2014-01-06", sibling);
        Conferences.bookLate(review, Conferences.today(), "family").then().statusCode(200);
        Conferences.expect(review, elm, "gp");
        Agencies.invite(Agencies.line(review, elm));
        var late = Agencies.line(review, elm).substring("/v1/involvements/".length());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> events(of(elm), late).contains("safeguarding.conference.report-overdue.v1"));

        write(of(elm), late, "report", report("We weigh her."))
                .then()
                .statusCode(200)
                .body("inTime", equalTo(false));
    }

    @Test
    void aReportIsAboutChildrenOfTheConferenceInSectionsOfTheForm() {
        write(
                        of(elm),
                        id(elm),
                        "report",
                        report("One.")
                                .replace(
                                        "[{",
                                        "[{\"section\": \"risks\", \"text\": \"x\"}, {\"section\": \"risks\", \"text\": \"y\"}, {"))
                .then()
                .statusCode(400);
        write(of(elm), id(elm), "report", report("One.").replace("involvement", "gossip"))
                .then()
                .statusCode(400);
        write(
                        of(elm),
                        id(elm),
                        "report",
                        report("One.")
                                .replace(
                                        "{\"sections\"",
                                        "{\"childIds\": [\"%s\"], \"sections\"".formatted(UUID.randomUUID())))
                .then()
                .statusCode(400);
        Call.as(of(elm))
                .body(report("One."))
                .put("/v1/own-invitations/" + id(elm) + "/report")
                .then()
                .statusCode(428);
    }

    @Test
    void nothingIsOpenOnceTheConferenceWasHeld() {
        Conferences.held(conference, "social-care", "school", "police").then().statusCode(200);

        own(of(elm)).then().body("items", empty());
        write(of(elm), id(elm), "acceptance", "{}").then().statusCode(409);
        write(of(elm), id(elm), "report", report("Late.")).then().statusCode(200);
    }

    @Test
    void readsItsOwnFiguresAndNobodyElses() {
        Agencies.invite(line(oak));
        write(of(elm), id(elm), "report", report("We weigh her.")).then().statusCode(200);
        Conferences.held(conference, "social-care", "school", "police").then().statusCode(200);

        var figures = Call.as(of(elm))
                .get("/v1/own-invitations/figures?from=%1$s&to=%1$s".formatted(Conferences.today()))
                .then()
                .statusCode(200)
                .body("measures.find { it.id == 'invited' }.all.numerator", equalTo(1))
                .body("measures.find { it.id == 'invited' }.all.denominator", equalTo(1))
                .body("measures.find { it.id == 'contributed' }.all.numerator", equalTo(1))
                .body("measures.find { it.id == 'attended' }.all.numerator", equalTo(0))
                .extract()
                .asString();
        assertThat(figures).contains(elm).doesNotContain(oak);
    }

    @Test
    void anAgencyIsToldOfItsOwnReportAndNotOfAnothers() {
        var sibling = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", sibling);
        var review = Sittings.review("2014-01-06", sibling);
        Conferences.bookLate(review, Conferences.today(), "family").then().statusCode(200);
        for (var agency : List.of(elm, oak)) {
            Conferences.expect(review, agency, "gp");
            Agencies.invite(Agencies.line(review, agency));
        }
        var own = Agencies.line(review, elm).substring("/v1/involvements/".length());
        var others = Agencies.line(review, oak).substring("/v1/involvements/".length());

        await().atMost(Duration.ofSeconds(30))
                .until(() -> events(of(elm), own).contains("safeguarding.conference.report-overdue.v1"));

        String deadline = Sittings.deadlines(others).path("items[0].id");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> events(TestTokens.of("chair"), deadline)
                        .contains("safeguarding.conference.deadline-overdue.v1"));
        assertThat(events(of(elm), others)).isEmpty();
        assertThat(events(of(elm), deadline)).isEmpty();
    }

    private static List<String> events(TestTokens caller, String subject) {
        return Call.as(caller)
                .get("/v1/events?limit=200&subject=" + subject)
                .then()
                .statusCode(200)
                .extract()
                .path("items.type");
    }

    private TestTokens of(String agency) {
        return TestTokens.partner(agency).client(client);
    }

    private static Response own(TestTokens caller) {
        return Call.as(caller).get("/v1/own-invitations");
    }

    private static Response write(TestTokens caller, String id, String what, String body) {
        var request = Call.as(caller).header("If-Match", Sittings.etag("/v1/involvements/" + id));
        return (body.isEmpty() ? request : request.body(body)).put("/v1/own-invitations/" + id + "/" + what);
    }

    private String line(String agency) {
        return Agencies.line(conference, agency);
    }

    private String id(String agency) {
        return line(agency).substring("/v1/involvements/".length());
    }

    private static String report(String text) {
        return "{\"sections\": [{\"section\": \"involvement\", \"text\": \"%s\"}], \"authorRole\": \"GP\"}"
                .formatted(text);
    }
}
