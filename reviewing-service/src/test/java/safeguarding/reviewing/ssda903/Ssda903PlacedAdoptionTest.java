package safeguarding.reviewing.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.CarePlanned;
import safeguarding.reviewing.fixture.LookedAfter;

/** PlacedAdoption: the decision on the adoption line, read in, corrected and given out. */
@QuarkusTest
@RealServers(service = "reviewing")
class Ssda903PlacedAdoptionTest {

    private static final String FILE = "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED";

    private final String child = LookedAfter.councilChildId();

    private byte[] set(String told) {
        return Sets.set(
                Sets.file(Sets.HEADER, Sets.girl(child)),
                Sets.file(Sets.EPISODES, child + ",02/06/2025,S,V2,N1,U6,PR1,,,,GU1 1AA,RH1 1AA,"),
                Sets.file(FILE, line(told)));
    }

    private String line(String told) {
        return child + ",17/04/2009," + told;
    }

    private List<String> given(int year) {
        return Sets.given(year, "PlacedAdoption", child);
    }

    @Test
    void beginsTheAdoptionLineAndGivesItOut() {
        var job = Sets.upload(2026, set("01/09/2025,,"));

        assertThat(Sets.outcomes(job)).containsExactly("created");
        assertThat(Sets.findings(job)).isEmpty();
        assertThat(given(2026)).containsExactly(line("01/09/2025,,"));
        assertThat(given(2025)).isEmpty();
        assertThat(lines("line")).containsExactly("adoption");
        assertThat(lines("startedOn")).containsExactly("2025-09-01");
        assertThat(plan().<List<String>>path("lines[0].steps.step")).containsExactly("agency-decision");
        assertThat(Sets.outcomes(Sets.upload(2026, set("01/09/2025,,")))).containsExactly("unchanged");
    }

    @Test
    void takesThatTheDecisionNoLongerHoldsAndThatItHoldsAfterAll() {
        Sets.outcomes(Sets.upload(2026, set("01/09/2025,,")));

        assertThat(Sets.outcomes(Sets.upload(2026, set("01/09/2025,02/02/2026,RD3"))))
                .containsExactly("updated");
        assertThat(given(2026)).containsExactly(line("01/09/2025,02/02/2026,RD3"));
        assertThat(lines("end")).containsExactly("decision-reversed");
        assertThat(lines("reversal")).containsExactly("no-adopters");

        assertThat(Sets.outcomes(Sets.upload(2026, set("04/09/2025,,")))).containsExactly("updated");
        assertThat(given(2026)).containsExactly(line("04/09/2025,,"));
        assertThat(lines("endedOn")).containsExactly((String) null);
    }

    @Test
    void namesADecisionOutsideOfCareAndTakesTheRest() {
        var job = Sets.upload(2026, set("01/05/2025,,"));

        assertThat(Sets.outcomes(job)).containsExactly("created");
        assertThat(Sets.findings(job)).containsExactly("1003 PlacedAdoption:2.DATE_PLACED");
        assertThat(given(2026)).isEmpty();
    }

    @Test
    void givesOutWhatIsRecordedOverHttp() {
        Sets.outcomes(Sets.upload(
                2026,
                Sets.set(
                        Sets.file(Sets.HEADER, Sets.girl(child)),
                        Sets.file(Sets.EPISODES, child + ",02/06/2025,S,V2,N1,U6,PR1,,,,GU1 1AA,RH1 1AA,"))));
        var plan = CarePlanned.planOf("/v1/periods-of-care/" + periodId());
        var line = CarePlanned.followed(plan, "adoption", "2025-08-01");
        assertThat(given(2026)).isEmpty();
        CarePlanned.step(plan, line, "agency-decision", "2025-08-04").then().statusCode(200);
        assertThat(given(2026)).containsExactly(line("04/08/2025,,"));

        CarePlanned.happens(
                        plan,
                        "lines/" + line + "/endings",
                        "{\"endedOn\": \"2025-11-03\", \"end\": \"achieved\", \"reversal\": \"no-adopters\"}")
                .then()
                .statusCode(422);
        CarePlanned.happens(
                        plan,
                        "lines/" + line + "/endings",
                        "{\"endedOn\": \"2025-11-03\", \"end\": \"another-route\", \"reversal\": \"needs-changed\"}")
                .then()
                .statusCode(200);
        assertThat(given(2026)).containsExactly(line("04/08/2025,03/11/2025,RD1"));
    }

    private String periodId() {
        return Call.as("iro").get("/v1/periods-of-care?childId=" + childId()).path("items[0].periodId");
    }

    private Response plan() {
        return Call.as("iro").get(CarePlanned.planOf("/v1/periods-of-care/" + periodId()));
    }

    private List<String> lines(String field) {
        return plan().path("lines." + field);
    }

    private String childId() {
        return Call.as("case-system")
                .body("{\"councilChildId\": \"%s\"}".formatted(child))
                .post("/v1/children/searches")
                .path("items[0].child.childId");
    }
}
