package safeguarding.reviewing.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.AtReview;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Reviewed;

@QuarkusTest
@RealServers(service = "reviewing")
class Ssda903ReturnTest {

    private static final String RETURN = "/v1/returns/ssda903";

    private final String number = LookedAfter.councilChildId();

    @Inject
    Sql sql;

    @Test
    void holdsWhoWasLookedAfterInTheYearAsItStoodAtItsEnd() {
        var child = LookedAfter.registeredAs(LookedAfter.child(number, "north-east"));
        var period = LookedAfter.period(child, "2013-06-03", "V2");
        LookedAfter.happens(period, "episodes", """
                        {"startedOn": "2014-04-01", "reason": "P", "legalStatus": "V2", "placement": %s,
                         "placeChangeReason": "CARPL"}""".formatted(LookedAfter.OTHER_FOSTER))
                .then()
                .statusCode(200);
        var review = Reviewed.held(period, LocalDate.of(2013, 6, 28));
        AtReview.told(review, AtReview.tookPart("PN0", "{\"on\": \"2013-06-20\"}"))
                .then()
                .statusCode(200);
        Reviewed.held(period, LocalDate.of(2014, 4, 1));

        assertThat(Sets.given(2013, "Header", number)).isEmpty();
        assertThat(Sets.given(2014, "Header", number)).containsExactly(number + ",2,17/04/2009,MWAS,D936200115001,0,");
        assertThat(Sets.given(2014, "Episodes", number))
                .containsExactly(number + ",03/06/2013,S,V2,N1,U6,PR1,,,,GU1 1AA,RH1 1AA,");
        assertThat(Sets.given(2014, "Reviews", number)).containsExactly(number + ",17/04/2009,28/06/2013,PN0");
        assertThat(Sets.given(2015, "Episodes", number))
                .containsExactly(
                        number + ",03/06/2013,S,V2,N1,U6,PR1,01/04/2014,X1,CARPL,GU1 1AA,RH1 1AA,",
                        number + ",01/04/2014,P,V2,N1,U6,PR4,,,,,RH1 2BB,");
        assertThat(Sets.given(2015, "Reviews", number)).containsExactly(number + ",17/04/2009,01/04/2014,");
        assertThat(Sets.given(2026, "Header", number)).containsExactly(number + ",F,17/04/2009,MWAS,D936200115001,0,");
    }

    @Test
    void isAZipOfTheFilesOfTheYearWithTheirHeaders() {
        var answer = Sets.get(RETURN + "?year=2026");

        answer.then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", equalTo("attachment; filename=\"ssda903-2026.zip\""));
        var files = Sets.texts(answer.asByteArray());
        assertThat(files.keySet()).contains("Header.csv", "Episodes.csv", "Reviews.csv", "UASC.csv");
        assertThat(Objects.requireNonNull(files.get("Header.csv"))).startsWith(Sets.HEADER + "\r\n");
        assertThat(Objects.requireNonNull(files.get("Episodes.csv"))).startsWith(Sets.EPISODES + "\r\n");
        assertThat(Objects.requireNonNull(files.get("Reviews.csv"))).startsWith(Sets.REVIEWS + "\r\n");
        assertThat(Objects.requireNonNull(files.get("UASC.csv"))).startsWith(Sets.UASC + "\r\n");
        assertThat(Sets.get(RETURN + "?year=2026").asByteArray())
                .as("the same set is the same zip")
                .hasSameSizeAs(answer.asByteArray());
    }

    @Test
    void leavesOutChildrenOfOtherCouncilsAndWhatWasWithdrawn() {
        var child = LookedAfter.registeredAs(LookedAfter.child(number, "north-east"));
        var period = LookedAfter.period(child, "2013-06-03", "V2");
        Call.as("case-system")
                .header("If-Match", Call.as("case-system").get(period).header("ETag"))
                .body("{\"reason\": \"Never so.\"}")
                .post(period + "/withdrawals")
                .then()
                .statusCode(200);

        assertThat(Sets.given(2014, "Header", number)).isEmpty();
        assertThat(Sets.given(2014, "Episodes", number)).isEmpty();
    }

    @Test
    void tellsOfRestrictedChildrenTooAndLogsEverybody() {
        var child = LookedAfter.registeredAs(LookedAfter.child(number, "north-east"));
        LookedAfter.period(child, "2013-06-03", "V2");
        Call.as("head-of-safeguarding")
                .header(
                        "If-Match",
                        Call.as("head-of-safeguarding")
                                .get("/v1/children/" + child)
                                .header("ETag"))
                .body("{\"restricted\": true, \"namedReaders\": [\"S-named\"], \"reason\": \"A relative works here.\"}")
                .put("/v1/children/" + child + "/restriction")
                .then()
                .statusCode(200);

        assertThat(Sets.given(2014, "Header", number)).hasSize(1);
        assertThat(sql.<Integer>one(
                        "select count(*) from access_log where ? = any (child_ids) and purpose = 'statutory-return'",
                        row -> row.getInt(1),
                        child))
                .isPositive();
    }

    @Test
    void findsWhatIsWrongChildByChild() {
        var child = LookedAfter.registeredAs(LookedAfter.child(number, "north-east")
                .replace(", \"mother\": false", "")
                .replace("MWAS", "XXXX")
                .replace("D936200115001", "A936200115001"));
        var period = LookedAfter.period(child, "2013-06-03", "V2");
        Reviewed.held(period, LocalDate.of(2013, 6, 28));

        assertThat(findings(2014).get(child))
                .containsExactlyInAnyOrder(
                        "103 error Header 1 ETHNIC",
                        "393 error Header 1 MOTHER",
                        "K query Header 1 UPN",
                        "167 error Reviews 1 REVIEW_CODE");
        assertThat(findings(2013)).doesNotContainKey(child);
    }

    /** A merge in conference-service moves nothing here: both records stand in the set, and somebody has to know. */
    @Test
    void namesWhoIsOnePersonWithAnotherChildOfTheSet() {
        var child = LookedAfter.registeredAs(LookedAfter.child(number, "north-east"));
        var other = LookedAfter.registered("north-east");
        LookedAfter.period(child, "2013-06-03", "V2");
        LookedAfter.period(other, "2013-12-02", "V2");
        var merge = UUID.randomUUID();
        for (var one : List.of(child, other)) {
            sql.update("insert into told_merge (merge_id, child_id, stands) values (?, ?, true)", merge, one);
        }

        assertThat(findings(2014).get(child)).containsExactly("told-twice query Header null null");
        assertThat(findings(2014).get(other)).contains("told-twice query Header null null");
    }

    @Test
    void saysOfTheWholeSetWhatIsNotHeldAndThatTheYearIsNotOver() {
        var running = ReturnYear.of(LocalDate.now(CivilTime.ZONE)).march();

        var first = Sets.get(RETURN + "/findings?year=" + running);

        first.then().statusCode(200);
        assertThat(first.<List<String>>path("ofTheSet.rule")).contains("year-not-over", "not-held");
        assertThat(Sets.get(RETURN + "/findings?year=2014").<List<String>>path("ofTheSet.rule"))
                .doesNotContain("year-not-over");
    }

    @Test
    void isRefusedForOtherYearsPurposesAndRoles() {
        for (var path : List.of(RETURN, RETURN + "/findings")) {
            ProblemAssert.of(Sets.get(path)).hasStatus(400).violates("year");
            ProblemAssert.of(Sets.get(path + "?year=2003")).hasStatus(400).violates("year");
            ProblemAssert.of(Sets.get(path + "?year="
                            + (ReturnYear.of(LocalDate.now(CivilTime.ZONE)).march() + 1)))
                    .hasStatus(400)
                    .violates("year");
            Call.as(TestTokens.of("qa-manager")).get(path + "?year=2014").then().statusCode(403);
            Call.as(TestTokens.of("iro")).get(path + "?year=2014").then().statusCode(403);
            RestAssured.given().get(path + "?year=2014").then().statusCode(401);
        }
        Sets.get(RETURN + "/findings?year=2014&cursor=nonsense").then().statusCode(400);
    }

    private static Map<UUID, List<String>> findings(int year) {
        return Stream.iterate(
                        Sets.get(RETURN + "/findings?limit=200&year=" + year),
                        page -> page != null,
                        page -> page.path("next") == null
                                ? null
                                : Sets.get(
                                        RETURN + "/findings?limit=200&year=" + year + "&cursor=" + page.path("next")))
                .flatMap(page -> page.jsonPath().<Map<String, Object>>getList("items").stream())
                .collect(Collectors.toMap(
                        item -> UUID.fromString(String.valueOf(item.get("childId"))), Ssda903ReturnTest::written));
    }

    private static List<String> written(Map<String, Object> item) {
        List<?> findings = (List<?>) Objects.requireNonNull(item.get("findings"));
        return findings.stream()
                .map(finding -> (Map<?, ?>) finding)
                .map(finding -> "%s %s %s %s %s"
                        .formatted(
                                finding.get("rule"),
                                finding.get("severity"),
                                finding.get("file"),
                                finding.get("line"),
                                finding.get("field")))
                .toList();
    }
}
