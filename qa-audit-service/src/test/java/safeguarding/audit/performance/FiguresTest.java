package safeguarding.audit.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import safeguarding.audit.caseaudits.Audited;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.programmes.Programmed;
import safeguarding.audit.themes.Themes;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.time.CivilTime;

@QuarkusTest
@RealServers(service = "qa-audit")
class FiguresTest {

    private static final String TODAY = LocalDate.now(CivilTime.ZONE).toString();

    @Test
    void areThere() {
        Call.as("committee-member")
                .get("/v1/indicators?from=2013-04-01&to=2013-11-28")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        hasItems(
                                "audits-planned",
                                "audits-reported",
                                "audits-reported-in-time",
                                "case-audits-submitted",
                                "case-audits-in-time",
                                "case-audits-good-or-better",
                                "moderated-cases-agreed",
                                "immediate-concerns-acknowledged-in-time",
                                "actions-in-time",
                                "actions-overdue",
                                "findings-closed-by-re-audit"));
    }

    @Test
    void countAnAuditOnTheDayOfItsPlannedStart() {
        var year = Programmed.aYear();
        var programme = Programmed.programme(year);
        var plan = Programmed.plan(Themes.id(), "child-protection-plan", year, ", \"areas\": [\"north-east\"]");
        Programmed.planned(programme, plan).then().statusCode(201);
        var cancelled = Path.of(Programmed.planned(programme, plan));
        Call.as("qa-manager")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Nobody is there to do it.\"}")
                .post(cancelled + "/cancellations")
                .then()
                .statusCode(200);

        assertThat(figure("audits-planned", year + "-06-03", year + "-06-03").getInt("numerator"))
                .isEqualTo(1);
        assertThat(figure("audits-planned", year + "-06-04", year + "-12-31").getInt("numerator"))
                .isZero();
        var whole = figure("audits-planned", year + "-04-01", year + "-06-03");
        assertThat(whole.getInt("exclusions.find { it.code == 'cancelled' }.count"))
                .isEqualTo(1);
    }

    @Test
    void countGradesWithinTheirScaleByArea() {
        var area = Audited.anArea();
        var drawn = Audited.drawn(2, area);
        Audited.submitted(drawn.getFirst(), Audited.anAuditor(), "yes", "good");
        Audited.submitted(drawn.getLast(), Audited.anAuditor(), "no", "requires-improvement-to-be-good");

        var good = figure("case-audits-good-or-better", TODAY, TODAY);

        var ofArea = "breakdowns.find { it.by == 'area' }.groups.find { it.code == '" + area + "' }";
        assertThat(good.getInt(ofArea + ".numerator")).isEqualTo(1);
        assertThat(good.getInt(ofArea + ".denominator")).isEqualTo(2);
    }

    private static JsonPath figure(String id, String from, String to) {
        return Call.as("qa-manager")
                .get("/v1/indicators/%s?from=%s&to=%s".formatted(id, from, to))
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .extract()
                .jsonPath();
    }
}
