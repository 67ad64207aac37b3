package safeguarding.audit.sampling;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.population.Populated;
import safeguarding.audit.programmes.Programmed;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "qa-audit")
class SampleRefusalsTest {
    private String area = "";
    private String audit = "";

    @BeforeEach
    void anAreaOfItsOwn() {
        area = "area-" + UUID.randomUUID();
        audit = Programmed.audit("child-protection-plan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"size\": 0",
                "\"size\": 501",
                "\"seed\": \"a b\", \"size\": 3",
                "\"allotment\": \"odd\", \"size\": 3",
                "\"seed\": \"x\"",
                "\"allotment\": \"given\"",
                "\"numbers\": {\"all\": 2}, \"size\": 3",
                "\"allotment\": \"given\", \"numbers\": {\"all\": 2}, \"size\": 3",
                "\"size\": 3, \"colour\": \"red\"",
                "\"size\": 3, \"strata\": [\"Area\"]"
            })
    void refusesADesignThatMakesNoSense(String design) {
        Sampled.draw(audit, body(design)).then().statusCode(400);
    }

    @Test
    void refusesADayToComeAndAnAuditThatIsOver() {
        Sampled.draw(audit, "{\"query\": {\"asAt\": \"2099-01-01\"}, \"size\": 3}")
                .then()
                .statusCode(422)
                .body("rule", equalTo("A5"));
        Call.as("qa-manager")
                .header("If-Match", Call.as("qa-manager").get(audit).header("ETag"))
                .body("{\"reason\": \"Nobody is there to do it.\"}")
                .post(audit + "/cancellations")
                .then()
                .statusCode(200);
        Sampled.draw(audit, body("\"size\": 3")).then().statusCode(422).body("rule", equalTo("SA5"));
    }

    @Test
    void keepsToTheAreasOfTheAudit() {
        Populated.plans(2, area);
        var ofArea = Programmed.audit("child-protection-plan", ", \"areas\": [\"" + area + "\"]");

        Sampled.draw(ofArea, "{\"query\": {\"areas\": [\"south-west\"]}, \"size\": 3}")
                .then()
                .statusCode(422)
                .body("rule", equalTo("SA6"));
        Sampled.draw(ofArea, "{\"query\": {\"asAt\": \"2013-11-28\"}, \"size\": 3}")
                .then()
                .statusCode(201)
                .body("query.areas", hasItem(area))
                .body("frameSize", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({"qa-officer", "head-of-safeguarding", "team-manager", "committee-member"})
    void isDrawnByTheManagerOnly(String role) {
        Call.creating(role)
                .body(body("\"size\": 3"))
                .post(audit + "/samples")
                .then()
                .statusCode(403);
    }

    @Test
    void isNotThereForWhoDoesNotSeeItsArea() {
        Populated.plans(2, area);
        var sample = Sampled.ofArea(audit, area, 1);
        var elsewhere = TestTokens.of("qa-officer").areas("south-west");

        Call.as(elsewhere).get(sample).then().statusCode(404);
        Call.as(elsewhere).get(sample + "/frame").then().statusCode(404);
        Call.as(elsewhere).get(Sampled.cases(sample).getFirst()).then().statusCode(404);
        Call.as(elsewhere)
                .get("/v1/sample-cases?sampleId=" + Path.idOf(sample))
                .then()
                .body("items", empty());
        Sampled.draw("/v1/audits/" + UUID.randomUUID(), body("\"size\": 1"))
                .then()
                .statusCode(404);
    }

    private String body(String more) {
        return "{\"query\": {\"areas\": [\"%s\"], \"asAt\": \"2013-11-28\"}, %s}".formatted(area, more);
    }
}
