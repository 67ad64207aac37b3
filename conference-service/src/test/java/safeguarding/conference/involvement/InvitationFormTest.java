package safeguarding.conference.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Agencies;
import safeguarding.conference.fixture.Agencies.FormLink;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** The web form of a practice without a system: opened once with a code, by nobody else, and never by another site. */
@QuarkusTest
@RealServers(service = "conference")
class InvitationFormTest {

    private UUID child = new UUID(0, 0);
    private UUID conference = new UUID(0, 0);
    private String agency = "";
    private String line = "";

    @BeforeEach
    void invite() {
        child = Families.registered("north-east");
        conference = Conferences.requested(child);
        Conferences.book(conference, Conferences.workingDayAfter(8)).then().statusCode(200);
        Agencies.remoteMeeting(conference);
        agency = "gp-" + UUID.randomUUID();
        Conferences.expect(conference, agency, "gp");
        line = Agencies.line(conference, agency);
        Agencies.invite(line);
    }

    @Test
    void namesNothingBeforeTheCodeIsEntered() {
        var link = Agencies.formLink(line);

        var page = get(link)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();

        assertThat(page)
                .contains("Enter your code")
                .doesNotContain("Amina")
                .doesNotContain(agency)
                .doesNotContain("01632");
    }

    @Test
    void showsTheInvitationAndTakesAnswerAndReport() {
        var link = Agencies.formLink(line);

        var opened = Agencies.enter(link, link.code())
                .then()
                .statusCode(200)
                .extract()
                .response();

        assertThat(opened.asString())
                .contains(
                        "Amina Rose Hale",
                        "17 April 2009",
                        "https://meet.example.gov.uk/jc7",
                        "01632 960120",
                        "is due by");
        var sent = Agencies.send(
                link, Agencies.session(opened), "answer", "phone", "author", "GP", "risks", "She <b>lost</b> weight.");
        assertThat(sent.then().statusCode(200).extract().asString())
                .contains("You have accepted the invitation.", "Your report has been handed in.");
        Call.as("chair").get(line).then().body("plannedMode", equalTo("phone")).body("report.inTime", equalTo(true));
        Call.as("chair")
                .get(line + "/handed-in-report")
                .then()
                .body("sections.section", contains("risks"))
                .body("sections[0].text", equalTo("She <b>lost</b> weight."));
    }

    @Test
    void waitsForWhatIsWrittenAboutTheLineWhileItIsSent() throws Exception {
        var link = Agencies.formLink(line);
        var session = Agencies.session(Agencies.enter(link, link.code()));
        try (var sender = Executors.newSingleThreadExecutor();
                var somebody = RunningServers.asOwner("conference");
                var statement = somebody.createStatement()) {
            somebody.setAutoCommit(false);
            statement.execute("update agency_involvement set version = version + 1 where id = '%s'"
                    .formatted(line.substring(line.lastIndexOf('/') + 1)));

            var sent = sender.submit(() -> Agencies.send(link, session, "author", "GP", "risks", "She lost weight."));
            assertThatThrownBy(() -> sent.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            somebody.commit();

            assertThat(sent.get().then().statusCode(200).extract().asString())
                    .contains("Your report has been handed in.");
        }
    }

    @Test
    void opensOnce() {
        var link = Agencies.formLink(line);
        Agencies.enter(link, link.code()).then().statusCode(200);

        get(link).then().statusCode(410).body(containsString("This link cannot be used"));
        Agencies.enter(link, link.code()).then().statusCode(410);
    }

    @Test
    void staysOpenForTheSessionThatOpenedItAndForNoOther() {
        var link = Agencies.formLink(line);
        var session = Agencies.session(Agencies.enter(link, link.code()));

        Agencies.send(link, session, "answer", "video").then().statusCode(200);
        Agencies.send(link, session, "answer", "apologies").then().statusCode(200);
        Agencies.send(link, "A".repeat(43), "answer", "video").then().statusCode(410);

        Call.as("chair").get(line).then().body("attendance", equalTo("apologies"));
    }

    @Test
    void isDeadAfterFiveWrongCodesAndAliveAfterFour() {
        var link = Agencies.formLink(line);
        for (var left : List.of(4, 3, 2, 1)) {
            Agencies.enter(link, "0" + left)
                    .then()
                    .statusCode(403)
                    .body(containsString("You can try " + left + " more"));
        }
        Agencies.enter(
                        link,
                        " " + link.code().substring(0, 4) + " " + link.code().substring(4))
                .then()
                .statusCode(200);

        var other = Agencies.formLink(line);
        IntStream.range(0, 5).forEach(wrong -> Agencies.enter(other, "x" + wrong));
        Agencies.enter(other, other.code()).then().statusCode(410);
    }

    @Test
    void whoGuessesManyAtOnceIsCountedAllTheSame() throws Exception {
        var link = Agencies.formLink(line);

        try (var callers = Executors.newFixedThreadPool(8)) {
            var answers = new ArrayList<Integer>();
            for (var guess : callers.invokeAll(IntStream.range(0, 8)
                    .mapToObj(number -> (Callable<Integer>)
                            () -> Agencies.enter(link, "w" + number).statusCode())
                    .toList())) {
                answers.add(guess.get());
            }
            assertThat(answers).filteredOn(status -> status == 403).hasSize(4);
            assertThat(answers).filteredOn(status -> status == 410).hasSize(4);
        }
        Agencies.enter(link, link.code()).then().statusCode(410);
    }

    @Test
    void aNewLinkMakesTheOneBeforeWorthless() {
        var before = Agencies.formLink(line);
        var session = Agencies.session(Agencies.enter(before, before.code()));
        var now = Agencies.formLink(line);

        Agencies.send(before, session, "answer", "video").then().statusCode(410);
        Agencies.enter(now, now.code()).then().statusCode(200);
    }

    @Test
    void isSentFromItsOwnPageOnly() {
        var link = Agencies.formLink(line);
        for (var headers : List.of(
                Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site"),
                Map.of("Origin", "https://evil.example"),
                Map.of("Origin", "null"),
                Map.of("Origin", "null", "Sec-Fetch-Site", "none"),
                Map.of("Origin", "null", "Sec-Fetch-Site", "cross-site"))) {
            RestAssured.given()
                    .headers(headers)
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("code", link.code())
                    .post(link.path())
                    .then()
                    .statusCode(403);
        }
        RestAssured.given()
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", "http://localhost:8080")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("code", link.code())
                .post(link.path())
                .then()
                .statusCode(200);
    }

    @Test
    void isSentByABrowserThatKeepsToItselfWhereItWas() {
        var link = Agencies.formLink(line);

        RestAssured.given()
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", "null")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("code", link.code())
                .post(link.path())
                .then()
                .statusCode(200);
    }

    @Test
    void takesASectionOfTwentyThousandCharactersInAnyWriting() {
        var link = Agencies.formLink(line);
        var session = Agencies.session(Agencies.enter(link, link.code()));
        var longest = "\u0e04".repeat(9_999) + "\n" + "\u0e04".repeat(10_000);

        Agencies.send(link, session, "author", "GP", "risks", longest.replace("\n", "\r\n"))
                .then()
                .statusCode(200)
                .body(containsString("Your report has been handed in."));

        Call.as("chair").get(line + "/handed-in-report").then().body("sections[0].text", equalTo(longest));
        assertThat(Agencies.send(link, session, "author", "GP", "risks", longest + "x")
                        .asString())
                .contains("20,000 characters at most");
    }

    @Test
    void takesTheReportThatIsSentWithAnAnswerAfterTheConference() {
        var link = Agencies.formLink(line);
        var session = Agencies.session(Agencies.enter(link, link.code()));
        Conferences.held(conference, "social-care", "school", "police").then().statusCode(200);

        Agencies.send(link, session, "answer", "video", "author", "GP", "risks", "They fight.")
                .then()
                .statusCode(200)
                .body(containsString("The conference has been held"))
                .body(containsString("Your report has been handed in."));

        Call.as("chair").get(line).then().body("acceptedOn", nullValue()).body("report.receivedAt", notNullValue());
    }

    @Test
    void saysThatATextCannotBeKept() {
        var link = Agencies.formLink(line);
        var session = Agencies.session(Agencies.enter(link, link.code()));

        for (var fields : List.of(List.of("GP", "They\0 fight."), List.of("G\0P", "They fight."))) {
            Agencies.send(link, session, "answer", "video", "author", fields.get(0), "risks", fields.get(1))
                    .then()
                    .statusCode(200)
                    .body(containsString("cannot be kept."))
                    .body(containsString("Nothing was sent."));
        }

        Call.as("chair").get(line).then().body("acceptedOn", nullValue()).body("report.receivedAt", nullValue());
    }

    @Test
    void keepsOnlyDigestsOfWhatOpensIt() throws SQLException {
        var link = Agencies.formLink(line);
        var token = link.path().substring("/forms/".length());

        try (var connection = RunningServers.asOwner("conference");
                var query = connection.prepareStatement(
                        "select count(*) from invitation_form f where cast(f as text) like ?"
                                + " or cast(f as text) like ?")) {
            query.setString(1, "%" + token + "%");
            query.setString(2, "%" + link.code() + "%");
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getLong(1)).isZero();
            }
        }
    }

    @Test
    void anUnknownTokenIsNoFormAndAShortOneNoAddress() {
        get(new FormLink("/forms/" + "A".repeat(43), "")).then().statusCode(410);
        get(new FormLink("/forms/" + "A".repeat(42), "")).then().statusCode(401);
        RestAssured.given().get("/forms/" + "A".repeat(43) + "/x").then().statusCode(401);
    }

    @Test
    void leavesItsRowInTheAccessLogAndShowsNobodyWhoIsRestricted() {
        var link = Agencies.formLink(line);
        Agencies.enter(link, link.code()).then().statusCode(200);
        Call.as("head-of-safeguarding")
                .get("/v1/access-log?childId=" + child)
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.agency == '%s' }.operation".formatted(agency),
                        hasItem("POST /forms/{token}"));

        var second = Agencies.formLink(line);
        Call.as(TestTokens.of("head-of-safeguarding").staff("S-named"))
                .header("If-Match", Sittings.etag("/v1/children/" + child))
                .body("{\"restricted\": true, \"reason\": \"A relative works there.\"}")
                .put("/v1/children/" + child + "/restriction")
                .then()
                .statusCode(200);
        var page = Agencies.enter(second, second.code());
        page.then().statusCode(410);
        assertThat(page.asString()).doesNotContain("Amina");
    }

    @Test
    void aReportWithoutItsAuthorIsSaidToBeWrongAndNothingIsStored() {
        var link = Agencies.formLink(line);
        var session = Agencies.session(Agencies.enter(link, link.code()));

        Agencies.send(link, session, "answer", "video", "risks", "She is small.")
                .then()
                .statusCode(200)
                .body(containsString("Nothing was sent."));

        Call.as("chair").get(line).then().body("acceptedOn", nullValue()).body("report.receivedAt", nullValue());
    }

    @Test
    void thereIsNoLinkForWhoWasNotInvitedOrWhenTheConferenceIsOver() {
        var other = "school-" + UUID.randomUUID();
        Conferences.expect(conference, other, "school");
        Agencies.put("conference-admin", Agencies.line(conference, other), "form-link", "")
                .then()
                .statusCode(409);
        Conferences.action(conference, "cancellations", "{\"reason\": \"They moved.\"}")
                .then()
                .statusCode(200);
        Agencies.put("conference-admin", line, "form-link", "").then().statusCode(409);
    }

    @Test
    void saysThatAReportWasSentAlreadyAndTakesAnother() {
        var link = Agencies.formLink(line);
        var session = Agencies.session(Agencies.enter(link, link.code()));
        Agencies.send(link, session, "author", "GP", "risks", "They fight.")
                .then()
                .body(containsString("handed in."));

        Agencies.send(link, session, "author", "GP", "risks", "They fight.")
                .then()
                .statusCode(200)
                .body(containsString("You had sent this report already"));
        Agencies.send(link, session, "author", "GP", "risks", "They fight at night.")
                .then()
                .statusCode(200)
                .body(containsString("Your report has been handed in."));

        Call.as("chair").get(line + "/handed-in-report").then().body("sections.text", contains("They fight at night."));
    }

    @Test
    void saysThatTheConferenceIsCancelledAndGivesBackWhatWasWritten() {
        var link = Agencies.formLink(line);
        var session = Agencies.session(Agencies.enter(link, link.code()));
        Conferences.action(conference, "cancellations", "{\"reason\": \"They moved.\"}")
                .then()
                .statusCode(200);

        for (var answer : List.of("", "video")) {
            assertThat(refused(Agencies.send(
                            link, session, "answer", answer, "author", "GP", "risks", "She <b>lost</b> weight.")))
                    .contains("The conference has been cancelled.", "She &lt;b&gt;lost&lt;/b&gt; weight.");
        }

        Call.as("chair").get(line).then().body("acceptedOn", nullValue()).body("report.receivedAt", nullValue());
    }

    @Test
    void saysThatTheAgencyIsNoLongerExpected() {
        var link = Agencies.formLink(line);
        var session = Agencies.session(Agencies.enter(link, link.code()));
        Agencies.remove(conference, "gp").then().statusCode(200);

        assertThat(refused(Agencies.send(link, session, "answer", "video")))
                .contains("The agency is no longer expected at this conference.")
                .doesNotContain("What you wrote");

        Call.as("chair").get(line).then().body("acceptedOn", nullValue());
    }

    @Test
    void saysNothingOfAChildWhoIsNotToBeSeenAnyLonger() {
        var link = Agencies.formLink(line);
        var session = Agencies.session(Agencies.enter(link, link.code()));
        Call.as(TestTokens.of("head-of-safeguarding").staff("S-named"))
                .header("If-Match", Sittings.etag("/v1/children/" + child))
                .body("{\"restricted\": true, \"reason\": \"A relative works there.\"}")
                .put("/v1/children/" + child + "/restriction")
                .then()
                .statusCode(200);

        Agencies.send(link, session, "answer", "video", "author", "GP", "risks", "They fight.")
                .then()
                .statusCode(410)
                .body(containsString("This link cannot be used"));
    }

    @Test
    void pointsToEachFieldThatIsWrongAndKeepsWhatWasWritten() {
        var link = Agencies.formLink(line);
        var opened = Agencies.enter(link, link.code());
        var session = Agencies.session(opened);
        assertThat(opened.asString()).doesNotContain("There is a problem", "<title>Error", "aria-invalid");

        var page = Agencies.send(
                        link,
                        session,
                        "answer",
                        "phone",
                        "risks",
                        "x".repeat(20_001),
                        "strengths",
                        "Grandmother \"helps\".")
                .asString();

        assertThat(page)
                .contains(
                        "<title>Error: Your invitation",
                        "There is a problem",
                        "<a href=\"#author\">Say who writes the report, as an office such as GP.</a>",
                        "<a href=\"#risks\">",
                        "id=\"risks-error\"",
                        "aria-describedby=\"risks-error\">" + "x".repeat(20_001) + "</textarea>",
                        "Grandmother &quot;helps&quot;.</textarea>",
                        "value=\"phone\" checked>")
                .doesNotContain("id=\"strengths-error\"", "href=\"#strengths\"", "value=\"video\" checked");
        assertThat(Agencies.send(link, session, "answer", "phone", "author", "GP", "strengths", "Grandmother helps.")
                        .asString())
                .contains("Your report has been handed in.")
                .doesNotContain("There is a problem", "Grandmother");
    }

    private static String refused(Response sent) {
        var page = sent.then().statusCode(409).extract().asString();
        assertThat(page)
                .contains("<title>Error: Nothing was sent</title>", "There is a problem", "Nothing was sent")
                .doesNotContain("This link cannot be used", "Amina");
        return page;
    }

    private static Response get(FormLink link) {
        return RestAssured.given().get(link.path());
    }
}
