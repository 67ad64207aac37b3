package safeguarding.audit.population;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.cases.CaseKeys;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.fixture.Call;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "qa-audit")
class CareOfPopulationTest {
    private static final String CARE = "/v1/populations/looked-after";

    @Inject
    CaseKeys keys;

    private final UUID child = UUID.randomUUID();
    private final Telling telling = new Telling("2013-01-07T09:00:00Z");
    private String area = "";

    @BeforeEach
    void anAreaOfItsOwn() {
        area = "area-" + UUID.randomUUID();
    }

    @Test
    void showsPeriodsOfCareWithTheEpisodeOfTheDay() {
        var period = UUID.randomUUID();
        Taken.in(telling.reviewing("child-registered", child, child, "area", area, "team", "ne-care-1")
                .reviewing(
                        "became-looked-after",
                        period,
                        child,
                        "area",
                        area,
                        "occurredOn",
                        "2013-03-04",
                        "legalStatus",
                        "V2")
                .reviewing(
                        "care-episode-started",
                        period,
                        child,
                        "area",
                        area,
                        "occurredOn",
                        "2013-09-02",
                        "legalStatus",
                        "C1",
                        "placementType",
                        "U4")
                .reviewing(
                        "deadline-met-late",
                        UUID.randomUUID(),
                        child,
                        "rule",
                        "C1.2",
                        "aboutType",
                        "review-chain",
                        "startsOn",
                        "2013-04-01",
                        "dueOn",
                        "2013-07-01",
                        "state",
                        "met-late",
                        "metOn",
                        "2013-07-09")
                .reviewing(
                        "deadline-overdue",
                        UUID.randomUUID(),
                        child,
                        "rule",
                        "C3-later",
                        "aboutType",
                        "period-of-care",
                        "startsOn",
                        "2013-08-01",
                        "dueOn",
                        "2013-09-12",
                        "state",
                        "overdue")
                .reviewing(
                        "deadline-overdue",
                        UUID.randomUUID(),
                        child,
                        "rule",
                        "C1.3",
                        "aboutType",
                        "review-chain",
                        "startsOn",
                        "2012-08-01",
                        "dueOn",
                        "2013-02-01",
                        "state",
                        "overdue"));

        listed(CARE, "asAt=2013-09-01")
                .body("items[0].legalStatus", equalTo("V2"))
                .body("items[0].category", equalTo("N1"))
                .body("items[0].visitsLate", equalTo(0));
        listed(CARE, "asAt=2013-11-28")
                .body(
                        "items[0].caseKey",
                        equalTo(keys.of(CaseKind.LOOKED_AFTER, child).value()))
                .body("items[0].team", equalTo("ne-care-1"))
                .body("items[0].legalStatus", equalTo("C1"))
                .body("items[0].placementType", equalTo("U4"))
                .body("items[0].reviewsLate", equalTo(1))
                .body("items[0].visitsLate", equalTo(1))
                .body("items[0].firstCategory", nullValue());
        Taken.in(
                more().reviewing("ceased-to-be-looked-after", period, child, "area", area, "occurredOn", "2013-11-28"));
        listed(CARE, "asAt=2013-11-28").body("items", empty());
        listed(CARE, "asAt=2013-11-27").body("items", hasSize(1));
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
