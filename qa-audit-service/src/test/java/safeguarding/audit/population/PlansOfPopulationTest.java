package safeguarding.audit.population;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.audit.fixture.Call;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "qa-audit")
class PlansOfPopulationTest {
    private static final String PLANS = "/v1/populations/child-protection-plan";
    private final UUID child = UUID.randomUUID();
    private final UUID plan = UUID.randomUUID();
    private final Telling telling = new Telling("2013-01-07T09:00:00Z");
    private String area = "";

    @BeforeEach
    void anAreaOfItsOwn() {
        area = "area-" + UUID.randomUUID();
    }

    @ParameterizedTest
    @CsvSource({"2012-05-27, 0", "2012-05-28, 1", "2013-10-31, 1", "2013-11-01, 0"})
    void isOpenFromItsFirstDayToTheDayBeforeItsEnd(String day, int open) {
        Taken.in(planOf("neglect", "2012-05-28")
                .conference("plan-ended", plan, child, "area", area, "occurredOn", "2013-11-01"));

        listed(PLANS, "asAt=" + day).body("items", hasSize(open));
    }

    @ParameterizedTest
    @CsvSource({
        "monthsAtLeast=18, 1",
        "monthsAtLeast=19, 0",
        "monthsAtMost=18, 1",
        "monthsAtMost=17, 0",
        "category=neglect, 1",
        "category=physical, 0",
        "team=ne-assessment-1, 1",
        "team=ne-assessment-2, 0",
        "reviewsLateAtLeast=1, 1",
        "reviewsLateAtLeast=2, 0",
        "coreGroupsMissedAtLeast=1, 1",
        "coreGroupsMissedAtLeast=2, 0"
    })
    void filtersOnBothSidesOfEachBoundary(String filter, int found) {
        Taken.in(planOf("neglect", "2012-05-28")
                .limit("deadline-overdue", UUID.randomUUID(), plan, child, "B1.5", "2012-08-28", "state", "overdue")
                .limit(
                        "deadline-met",
                        UUID.randomUUID(),
                        plan,
                        child,
                        "B1.6",
                        "2013-02-28",
                        "state",
                        "met",
                        "metOn",
                        "2013-02-28")
                .limit(
                        "deadline-met-late",
                        UUID.randomUUID(),
                        plan,
                        child,
                        "B1.11",
                        "2013-03-01",
                        "state",
                        "met-late",
                        "metOn",
                        "2013-03-04"));

        listed(PLANS, "asAt=2013-11-28&" + filter).body("items", hasSize(found));
    }

    @ParameterizedTest
    @CsvSource({"2012-08-28, 0", "2012-08-29, 1"})
    void countsAReviewLateFromTheDayAfterItWasDue(String day, int late) {
        Taken.in(planOf("neglect", "2012-05-28")
                .limit("deadline-overdue", UUID.randomUUID(), plan, child, "B1.5", "2012-08-28", "state", "overdue"));

        listed(PLANS, "asAt=" + day).body("items[0].reviewsLate", equalTo(late));
    }

    @Test
    void countsNothingOfADeadlineThatWasWithdrawn() {
        var deadline = UUID.randomUUID();
        Taken.in(planOf("neglect", "2012-05-28")
                .limit("deadline-overdue", deadline, plan, child, "B1.5", "2012-08-28", "state", "overdue")
                .limit("deadline-withdrawn", deadline, plan, child, "B1.5", "2012-08-28", "state", "withdrawn"));

        listed(PLANS, "asAt=2013-11-28").body("items[0].reviewsLate", equalTo(0));
    }

    @Test
    void takesWhatACorrectionSays() {
        Taken.in(planOf("neglect", "2012-05-28")
                .conference(
                        "plan-corrected",
                        plan,
                        child,
                        "area",
                        area,
                        "startedOn",
                        "2012-06-01",
                        "category",
                        "physical",
                        "latestCategory",
                        "sexual",
                        "endedOn",
                        "2013-11-20"));

        listed(PLANS, "asAt=2013-11-19")
                .body("items[0].startedOn", equalTo("2012-06-01"))
                .body("items[0].firstCategory", equalTo("physical"))
                .body("items[0].category", equalTo("sexual"))
                .body("items[0].endedOn", equalTo("2013-11-20"));
        listed(PLANS, "asAt=2013-11-20").body("items", empty());
    }

    @Test
    void forgetsAPlanThatNeverWasAndOpensOneThatDidNotEnd() {
        Taken.in(planOf("neglect", "2012-05-28")
                .conference("plan-ended", plan, child, "area", area, "occurredOn", "2013-06-01"));
        listed(PLANS, "asAt=2013-11-28").body("items", empty());
        Taken.in(more().conference("plan-reopened", plan, child, "area", area, "startedOn", "2012-05-28"));
        listed(PLANS, "asAt=2013-11-28").body("items", hasSize(1));
        Taken.in(more().conference("plan-withdrawn", plan, child, "area", area, "startedOn", "2012-05-28"));
        listed(PLANS, "asAt=2013-11-28").body("items", empty());
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

    /** What comes after what was taken already. */
    private Telling more() {
        return telling;
    }

    private ValidatableResponse listed(String population, String query) {
        return Call.as("qa-manager")
                .get(population + "/cases?area=" + area + "&" + query)
                .then()
                .statusCode(200);
    }
}
