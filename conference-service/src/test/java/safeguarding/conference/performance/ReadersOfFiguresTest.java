package safeguarding.conference.performance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "conference")
class ReadersOfFiguresTest {

    private static final List<String> ALL = List.of(
            "adult-services-attendance",
            "adult-services-contributing",
            "adult-services-invited",
            "adult-services-reports-in-time",
            "agencies-contributing",
            "agencies-invited",
            "agency-attendance",
            "agency-reports-in-time",
            "children-on-plans",
            "children-taking-part",
            "conference-requests-in-time",
            "court-in-time",
            "court-within-26-weeks",
            "decision-letters-in-time",
            "drift-18-months",
            "drift-approaching-15-months",
            "drift-core-groups-missed",
            "drift-lead-changed",
            "drift-same-category",
            "drift-second-plan",
            "drift-sibling-on-plan",
            "drift-tasks-unchanged",
            "first-core-groups-in-time",
            "first-reviews-in-time",
            "full-records-in-time",
            "gps-attendance",
            "gps-contributing",
            "gps-invited",
            "gps-reports-in-time",
            "initial-conferences-in-time",
            "initial-conferences-median-days",
            "invitations-in-time",
            "later-core-groups-in-time",
            "later-reviews-in-time",
            "long-plans",
            "long-plans-ended",
            "long-plans-for-neglect",
            "plans-ended",
            "plans-of-two-years",
            "plans-started",
            "reconvened-conferences-in-time",
            "review-bookings-in-time",
            "reviews-in-time",
            "second-plans",
            "transfer-in-conferences-in-time",
            "visits-in-time");

    @ParameterizedTest
    @ValueSource(strings = {"committee-member", "analyst"})
    void suppressesSmallNumbersForReadersOutsideTheUnit(String outsider) {
        var area = "area-" + UUID.randomUUID().toString().substring(0, 8);
        Sittings.planMade("2019-05-01", "2019-05-14", Families.registered(area));

        var group = "breakdowns.find { it.by == 'area' }.groups.find { it.code == '" + area + "' }";
        var told = Figures.of("children-on-plans", "asAt=2019-06-30").answer();
        assertThat(told.getLong(group + ".numerator")).isEqualTo(1);
        assertThat(told.getBoolean(group + ".suppressed")).isFalse();
        var kept = Figures.as(outsider, "children-on-plans", "asAt=2019-06-30").answer();
        assertThat(kept.getBoolean(group + ".suppressed")).isTrue();
        assertThat((Object) kept.get(group + ".numerator")).isNull();
        assertThat((Object) kept.get(group + ".value")).isNull();
    }

    @Test
    void listsAllOfThemForEverybodyOfTheUnitAndOutside() {
        for (var role : List.of("chair", "team-manager", "reform-manager", "committee-member", "analyst")) {
            assertThat(Call.as(role)
                            .get("/v1/indicators?asAt=2019-06-30")
                            .then()
                            .statusCode(200)
                            .extract()
                            .<List<String>>path("items.id"))
                    .isEqualTo(ALL);
        }
    }

    @Test
    void refusesOthersUnknownFiguresAndImpossibleDays() {
        assertThat(given().get("/v1/indicators").statusCode()).isEqualTo(401);
        assertThat(Call.as(TestTokens.partner("gp")).get("/v1/indicators").statusCode())
                .isEqualTo(403);
        assertThat(Call.as("duty-team").get("/v1/indicators").statusCode()).isEqualTo(403);
        ProblemAssert.of(Call.as("chair").get("/v1/indicators/happiness")).hasStatus(404);
        var tomorrow = Conferences.today().plusDays(1);
        for (var query : List.of(
                "asAt=" + tomorrow,
                "from=2019-06-02&to=2019-06-01",
                "to=2019-07-01&asAt=2019-06-30",
                "asAt=2019-02-30",
                "asAt=1850-01-01",
                "from=1850-01-01",
                "until=2019-06-30")) {
            ProblemAssert.of(Call.as("chair").get("/v1/indicators?" + query)).hasStatus(400);
        }
    }

    @Test
    void asksForThePurposeAsEveryListDoes() {
        ProblemAssert.of(given().auth().oauth2(TestTokens.of("analyst").token()).get("/v1/indicators"))
                .hasStatus(400)
                .hasType("purpose-missing");
        ProblemAssert.of(given().auth()
                        .oauth2(TestTokens.of("chair").token())
                        .header("Access-Purpose", "licensing")
                        .get("/v1/indicators"))
                .hasStatus(403)
                .hasType("purpose-not-admitted");
    }
}
