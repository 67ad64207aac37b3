package safeguarding.reviewing.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.Reported;

/** Who reads and writes the yearly report, and what is said in it. Each test that writes has its own year. */
@QuarkusTest
@RealServers(service = "reviewing")
class AnnualReportTest {

    private static final String SUMMARY = "/commentary/summary";

    @ParameterizedTest
    @ValueSource(strings = {"2013", "2013-15", "13-14", "2013/14", "1899-00", "0000-01", "year"})
    void whatIsNoYearIsNotThere(String year) {
        ProblemAssert.of(Call.as(Reported.MANAGER).get(Reported.of(year))).hasStatus(404);
    }

    @Test
    void aYearThatHasNotBegunIsNotThere() {
        var next = LocalDate.now(CivilTime.ZONE).getYear() + 1;
        var ahead = "%d-%02d".formatted(next, (next + 1) % 100);

        ProblemAssert.of(Call.as(Reported.MANAGER).get(Reported.of(ahead)))
                .hasStatus(404)
                .hasType("not-found");
        ProblemAssert.of(Reported.publishes(ahead, "\"0\"", "{}")).hasStatus(404);
        ProblemAssert.of(Call.as(Reported.MANAGER)
                        .header("If-Match", "\"0\"")
                        .body("{\"text\": \"Of the future.\"}")
                        .put(Reported.of(ahead) + SUMMARY))
                .hasStatus(404);
    }

    @Test
    void nobodyReadsItWithoutAToken() {
        for (var path : List.of("", "/editions/1", SUMMARY)) {
            RestAssured.given().get(Reported.of("2013-14") + path).then().statusCode(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner-agency", "iro", "analyst", "case-system", "conference-admin", "operator"})
    void othersAreNotAdmitted(String role) {
        for (var path : List.of("", "/editions/1", SUMMARY)) {
            ProblemAssert.of(Call.as(role).get(Reported.of("2013-14") + path)).hasStatus(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"qa-manager", "committee-member", "iro"})
    void nobodyButTheManagerWritesAndPublishes(String role) {
        var writer = Call.as(role).header("If-Match", "\"0\"").body("{\"text\": \"Not mine.\"}");
        ProblemAssert.of(writer.put(Reported.of("2013-14") + SUMMARY)).hasStatus(403);
        var publisher = Call.as(role).header("If-Match", "\"0\"").body("{}");
        ProblemAssert.of(publisher.post(Reported.of("2013-14") + "/publication"))
                .hasStatus(403);
    }

    @Test
    void aCommitteeMemberReadsNoDraft() {
        for (var query : List.of("", "?state=draft", "?state=published", "?for=public")) {
            ProblemAssert.of(Call.as("committee-member").get(Reported.of("2003-04") + query))
                    .hasStatus(404);
        }
        ProblemAssert.of(Call.as(TestTokens.of("committee-member", "chair")).get(Reported.of("2003-04")))
                .hasStatus(404);
        Call.as("qa-manager").get(Reported.of("2003-04")).then().statusCode(200);
        ProblemAssert.of(Call.as("qa-manager").get(Reported.of("2003-04") + "?state=published"))
                .hasStatus(404);
        ProblemAssert.of(Call.as("qa-manager").get(Reported.of("2003-04") + "/editions/1"))
                .hasStatus(404);
    }

    @Test
    void unknownCodesAreRefused() {
        for (var query : List.of("?for=everybody", "?state=secret")) {
            ProblemAssert.of(Call.as(Reported.MANAGER).get(Reported.of("2003-04") + query))
                    .hasStatus(400);
        }
        ProblemAssert.of(Call.as(Reported.MANAGER).get(Reported.of("2003-04") + "/commentary/gossip"))
                .hasStatus(404);
    }

    @Test
    void aPurposeIsNeeded() {
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.of(Reported.MANAGER).token())
                .get(Reported.of("2013-14"))
                .then()
                .statusCode(400);
    }

    @Test
    void whatIsSaidStandsInTheDraftAndWhatWasSaidStaysKnown() {
        Reported.says("2002-03", "reviews", "Three were late.").then().statusCode(200);
        Reported.says("2002-03", "reviews", "Four were late.")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("text", equalTo("Four were late."))
                .body("section", equalTo("reviews"));

        assertThat(Reported.draft("2002-03").getString("sections.find { it.section == 'reviews' }.commentary.text"))
                .isEqualTo("Four were late.");
        var today = LocalDate.now(CivilTime.ZONE);
        var address = Reported.of("2002-03") + "/commentary/reviews?knownOn=";
        Call.as("qa-manager").get(address + today).then().statusCode(200).body("text", equalTo("Four were late."));
        Call.as("qa-manager")
                .get(address + today.minusDays(1))
                .then()
                .statusCode(200)
                .body("text", equalTo(null));
        ProblemAssert.of(Call.as("qa-manager").get(address + today.plusDays(1))).hasStatus(400);
    }

    @Test
    void theSameAgainChangesNothingAndNothingTakesItBack() {
        Reported.says("2001-02", "themes", "Contact.").then().header("ETag", equalTo("\"1\""));
        Reported.says("2001-02", "themes", "Contact.").then().statusCode(200).header("ETag", equalTo("\"1\""));

        Call.as(Reported.MANAGER)
                .header("If-Match", "\"1\"")
                .body("{}")
                .put(Reported.of("2001-02") + "/commentary/themes")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("text", equalTo(null));
        assertThat(Reported.draft("2001-02").getString("sections.find { it.section == 'themes' }.commentary"))
                .isNull();
    }

    @Test
    void aChangeNeedsThePresentVersion() {
        var address = Reported.of("2000-01") + SUMMARY;
        var text = "{\"text\": \"A good year.\"}";
        ProblemAssert.of(Call.as(Reported.MANAGER).body(text).put(address)).hasStatus(428);
        ProblemAssert.of(Call.as(Reported.MANAGER)
                        .header("If-Match", "\"7\"")
                        .body(text)
                        .put(address))
                .hasStatus(412);
        Reported.says("2000-01", "summary", "A good year.").then().statusCode(200);
        ProblemAssert.of(Call.as(Reported.MANAGER)
                        .header("If-Match", "\"0\"")
                        .body(text.replace("good", "bad"))
                        .put(address))
                .hasStatus(412);
    }

    @Test
    void bodiesThatNobodyShouldSendAreRefused() {
        var address = Reported.of("2000-01") + SUMMARY;
        for (var body : List.of(
                "{", "[]", "{\"words\": \"x\"}", "{\"text\": 7}", "{\"text\": \"" + "a".repeat(10_001) + "\"}")) {
            ProblemAssert.of(Call.as(Reported.MANAGER)
                            .header("If-Match", "\"0\"")
                            .body(body)
                            .put(address))
                    .hasStatus(400);
        }
    }
}
