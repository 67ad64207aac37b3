package safeguarding.audit.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.audit.cases.CaseKeys;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.fixture.Call;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "qa-audit")
class PopulationTest {
    @Inject
    CaseKeys keys;

    private static final String PLANS = "/v1/populations/child-protection-plan";
    private final UUID child = UUID.randomUUID();
    private final UUID plan = UUID.randomUUID();
    private final Telling telling = new Telling("2013-01-07T09:00:00Z");
    private String area = "";

    @BeforeEach
    void anAreaOfItsOwn() {
        area = "area-" + UUID.randomUUID();
    }

    @Test
    void showsAPlanWithoutNamingTheChild() {
        Taken.in(planOf("neglect", "2012-05-28")
                .conference("category-changed", plan, child, "area", area, "after", "emotional"));

        listed(PLANS, "asAt=2013-11-28")
                .body("items", hasSize(1))
                .body("items[0].caseKey", equalTo(key()))
                .body("items[0].area", equalTo(area))
                .body("items[0].team", equalTo("ne-assessment-1"))
                .body("items[0].startedOn", equalTo("2012-05-28"))
                .body("items[0].months", equalTo(18))
                .body("items[0].firstCategory", equalTo("neglect"))
                .body("items[0].category", equalTo("emotional"))
                .body("items[0].earlierPlans", equalTo(1));
        var text = listed(PLANS, "asAt=2013-11-28").extract().asString();
        assertThat(text).doesNotContain(child.toString(), plan.toString(), "S9001", "S9002");
    }

    @Test
    void countsByAreaAndCategoryAndSaysHowFarItHasCome() {
        Taken.in(planOf("neglect", "2012-05-28"));
        Populated.plan(area, "neglect", "2013-05-28");
        Populated.plan(area, "emotional", "2013-05-28");

        counted(PLANS, "asAt=2013-11-28")
                .body("open", equalTo(3))
                .body("groups.category", contains("emotional", "neglect"))
                .body("groups.cases", contains(1, 2))
                .body("publishers.publisher", contains("conference", "reviewing"))
                .body("provisional", equalTo(true));
    }

    @Test
    void knowsOnADayWhatHadBeenRecordedByItsEnd() {
        Taken.in(planOf("neglect", "2012-05-28")
                .at("2013-06-10T22:58:00Z")
                .conference("category-changed", plan, child, "area", area, "after", "physical")
                .at("2013-06-10T22:59:00Z")
                .conference("category-changed", plan, child, "area", area, "after", "sexual"));

        // 22:59 and 23:00 UTC are 23:59 and midnight of British Summer Time.
        listed(PLANS, "asAt=2013-06-10&knownOn=2013-06-09").body("items[0].category", equalTo("neglect"));
        listed(PLANS, "asAt=2013-06-10&knownOn=2013-06-10").body("items[0].category", equalTo("physical"));
        listed(PLANS, "asAt=2013-06-10&knownOn=2013-06-11").body("items[0].category", equalTo("sexual"));
    }

    @Test
    void saysOfNowWhatItSaysOfEverythingThatIsKnownToday() {
        Taken.in(planOf("neglect", "2012-05-28")
                .limit("deadline-overdue", UUID.randomUUID(), plan, child, "B1.5", "2012-08-28", "state", "overdue"));
        var now = listed(PLANS, "asAt=2013-11-28").extract().<List<Map<String, Object>>>path("items");
        var known =
                listed(PLANS, "asAt=2013-11-28&knownOn=2013-11-28").extract().<List<Map<String, Object>>>path("items");
        assertThat(known).isEqualTo(now).hasSize(1);
    }

    @Test
    void showsOnlyAreasThatTheCallerSees() {
        Taken.in(planOf("neglect", "2012-05-28"));
        var here = TestTokens.of("qa-officer").areas(area);
        var elsewhere = TestTokens.of("qa-officer").areas("south-west");

        Call.as(here).get(PLANS + "/cases?asAt=2013-11-28").then().body("items", hasSize(1));
        Call.as(elsewhere)
                .get(PLANS + "/cases?asAt=2013-11-28&area=" + area)
                .then()
                .body("items", empty());
        Call.as(elsewhere).get(PLANS + "?asAt=2013-11-28").then().body("groups.area", not(containsString(area)));
    }

    @Test
    void goesThroughPagesWithoutLosingOrRepeating() {
        Populated.plans(7, area);
        var seen = new HashSet<String>();
        var path = PLANS + "/cases?asAt=2013-11-28&limit=3&area=" + area;
        var next = "";
        var pages = 0;
        while (next != null && pages < 9) {
            var page = Call.as("qa-manager").get(path + (next.isEmpty() ? "" : "&cursor=" + next));
            page.then().statusCode(200);
            List<String> found = page.path("items.caseKey");
            assertThat(seen).doesNotContainAnyElementsOf(found);
            seen.addAll(found);
            next = page.path("next");
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/populations/nothing, 404",
        "/v1/populations/child-protection-plan?asAt=2999-01-01, 400",
        "/v1/populations/child-protection-plan/cases?monthsAtLeast=-1, 400",
        "/v1/populations/child-protection-plan/cases?cursor=nonsense, 400"
    })
    void refusesWhatMakesNoSense(String path, int status) {
        Call.as("qa-manager").get(path).then().statusCode(status);
    }

    private Telling planOf(String category, String startedOn) {
        telling.child(child, area, "ne-assessment-1");
        telling.conference(
                "plan-started",
                plan,
                child,
                "area",
                area,
                "occurredOn",
                startedOn,
                "category",
                category,
                "leadSocialWorker",
                "S9002");
        return telling;
    }

    private String key() {
        return keys.of(CaseKind.CHILD_PROTECTION_PLAN, child).value();
    }

    private ValidatableResponse listed(String population, String query) {
        return Call.as("qa-manager")
                .get(population + "/cases?area=" + area + "&" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse counted(String population, String query) {
        return Call.as(TestTokens.of("qa-manager").areas(area))
                .get(population + "?" + query)
                .then()
                .statusCode(200);
    }
}
