package safeguarding.audit.population;

import static org.hamcrest.Matchers.contains;
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
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "qa-audit")
class SetAsideTest {
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
    @CsvSource({
        "conference, child-restricted, restricted", "reviewing, child-restricted, restricted",
        "reviewing, child-record-sealed, sealed", "conference, child-withdrawn, withdrawn",
        "conference, child-merged, merged"
    })
    void setsAsideAndOnlyCounts(String publisher, String event, String reason) {
        planOf("neglect", "2012-05-28");
        var subject = event.equals("child-record-sealed") ? UUID.randomUUID() : child;
        Taken.in(
                publisher.equals("conference")
                        ? telling.conference(event, subject, child, "area", area)
                        : telling.reviewing(event, subject, child, "area", area));

        listed(PLANS, "asAt=2013-11-28").body("items", empty());
        counted(PLANS, "asAt=2013-11-28")
                .body("open", equalTo(0))
                .body("setAside.reason", contains(reason))
                .body("setAside.cases", contains(1));
        listed(PLANS, "asAt=2013-01-08&knownOn=2013-01-07").body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({"child-restricted, child-unrestricted", "child-merged, child-split"})
    void takesItBackWhenTheReasonIsGone(String event, String back) {
        var merge = UUID.randomUUID();
        Taken.in(planOf("neglect", "2012-05-28")
                .conference(event, child, child, "area", area, "mergeId", merge)
                .conference(back, child, child, "area", area, "mergeId", merge));

        listed(PLANS, "asAt=2013-11-28").body("items", hasSize(1));
    }

    @Test
    void deletesWhatWasToldOfARecordThatWasDestroyed() {
        Taken.in(planOf("neglect", "2012-05-28"));
        Taken.in(more().conference("record-destroyed", UUID.randomUUID(), child, "area", area));

        listed(PLANS, "asAt=2013-11-28").body("items", empty());
        counted(PLANS, "asAt=2013-11-28").body("setAside", empty());
        listed(PLANS, "asAt=2013-11-28&knownOn=2013-11-28").body("items", empty());
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

    private ValidatableResponse counted(String population, String query) {
        return Call.as(TestTokens.of("qa-manager").areas(area))
                .get(population + "?" + query)
                .then()
                .statusCode(200);
    }
}
