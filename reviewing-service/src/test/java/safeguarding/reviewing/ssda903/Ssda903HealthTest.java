package safeguarding.reviewing.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Returned;

/** OC2: read in as answers for a year without a day, answered by facts with one, and given out. */
@QuarkusTest
@RealServers(service = "reviewing")
class Ssda903HealthTest {

    private static final String OC2 =
            "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,"
                    + "SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED";
    private static final String ALL_YEAR = "03/06/2024";
    private static final String ANSWERED = "15,,0,,1,0,1,1,0,1";
    private static final String NOTHING = ",,,,,,,,,";

    private final String child = LookedAfter.councilChildId();

    @Test
    void takesItInWithoutADayAndGivesItOut() {
        var job = Sets.upload(2026, set(ALL_YEAR, ANSWERED));

        assertThat(Sets.outcomes(job)).containsExactly("created");
        assertThat(Sets.findings(job)).isEmpty();
        assertThat(given(2026)).containsExactly(line(ANSWERED));
        assertThat(given(2025)).isEmpty();
        Call.as("iro")
                .get("/v1/health-years?childId=" + childId())
                .then()
                .statusCode(200)
                .body("items.told.year", contains(2026))
                .body("items[0].told.dentalCheck", equalTo(false))
                .body("items[0].told.healthCheck", nullValue());
        Call.as("iro").get("/v1/health-records?childId=" + childId()).then().body("items", empty());
    }

    @Test
    void changesNothingWhenItComesAgainOrIsOnlyTried() {
        assertThat(Sets.outcomes(Sets.dryRun(2026, set(ALL_YEAR, ANSWERED)))).containsExactly("created");
        Sets.outcomes(Sets.upload(2026, set(ALL_YEAR, ANSWERED)));

        assertThat(Sets.outcomes(Sets.dryRun(2026, set(ALL_YEAR, "16,,0,,1,0,1,1,0,1"))))
                .containsExactly("updated");
        assertThat(given(2026)).containsExactly(line(ANSWERED));
        assertThat(Sets.outcomes(Sets.upload(2026, set(ALL_YEAR, ANSWERED)))).containsExactly("unchanged");
    }

    @Test
    void correctsWhatACorrectedSetAnswers() {
        Sets.outcomes(Sets.upload(2026, set(ALL_YEAR, ANSWERED)));
        var corrected = ",SDQ2,0,,1,1,1,0,,";

        assertThat(Sets.outcomes(Sets.upload(2026, set(ALL_YEAR, corrected)))).containsExactly("updated");
        assertThat(given(2026)).containsExactly(line(corrected));
        Call.as("iro")
                .get("/v1/health-years?childId=" + childId())
                .then()
                .body("items.correctionReason", contains("SSDA903 return of 2026 read in"));
    }

    @Test
    void isAnsweredByFactsOfTheYearAndNeverWithNo() {
        Sets.outcomes(Sets.upload(2026, set(ALL_YEAR, NOTHING)));
        assertThat(given(2026)).containsExactly(line(NOTHING));
        fact("dental-check", "2025-03-31", "");
        fact("dental-check", "2025-04-01", "");
        fact("health-check", "2025-06-02", "");
        fact("conviction", "2026-04-01", "");
        fact("immunisations", "2025-05-01", ", \"upToDate\": true");
        fact("immunisations", "2025-06-01", ", \"upToDate\": false");
        fact("strengths-and-difficulties", "2025-05-01", ", \"score\": 12");
        fact("strengths-and-difficulties", "2025-09-01", ", \"score\": 9");
        fact("strengths-and-difficulties", "2025-10-01", ", \"noScoreBecause\": \"child-refused\"");
        fact("substance-misuse", "2025-05-01", ", \"interventionReceived\": false, \"interventionOffered\": true");
        fact("substance-misuse", "2025-07-01", ", \"interventionReceived\": true");

        assertThat(given(2026)).containsExactly(line("9,,,,0,1,,1,1,"));
        assertThat(found()).contains("543 CONVICTED", "191 HEALTH_ASSESSMENT");
    }

    @Test
    void readsWhatItGaveOutWithoutAChange() {
        Sets.outcomes(Sets.upload(2026, set(ALL_YEAR, ",,0,,,,1,,,")));
        fact("dental-check", "2025-09-01", "");
        fact("strengths-and-difficulties", "2025-09-01", ", \"score\": 9");
        var mixed = "9,,0,,,1,1,,,";
        assertThat(given(2026)).containsExactly(line(mixed));

        var job = Sets.upload(2026, set(ALL_YEAR, mixed));
        assertThat(Sets.outcomes(job)).containsExactly("unchanged");
        assertThat(given(2026)).containsExactly(line(mixed));
    }

    @Test
    void leavesAFactWhereASetSaysOtherwise() {
        Sets.outcomes(Sets.upload(2026, set(ALL_YEAR, NOTHING)));
        fact("dental-check", "2025-09-01", "");

        var job = Sets.upload(2026, set(ALL_YEAR, ANSWERED));

        assertThat(Sets.outcomes(job)).containsExactly("updated");
        assertThat(Sets.findings(job)).containsExactly("conflict OC2:2.TEETH_CHECK");
        assertThat(given(2026)).containsExactly(line("15,,0,,1,1,1,1,0,1"));
        Call.as("iro")
                .get("/v1/health-years?childId=" + childId())
                .then()
                .body("items[0].told.dentalCheck", nullValue());
    }

    @Test
    void keepsAndFlagsAnAnswerForAChildThatCameInTheYear() {
        var job = Sets.upload(2026, set("02/06/2025", ANSWERED));

        assertThat(Sets.outcomes(job)).containsExactly("created");
        assertThat(Sets.findings(job)).containsExactly("190 OC2:2");
        assertThat(given(2026)).containsExactly(line(ANSWERED));
    }

    @Test
    void refusesAChildWhoseLineContradictsItself() {
        var job = Sets.upload(2026, set(ALL_YEAR, "15,SDQ1,0,,1,0,1,0,1,"));

        assertThat(Sets.outcomes(job)).containsExactly("rejected");
        assertThat(Sets.findings(job)).contains("197a OC2:2.SDQ_REASON", "193 OC2:2.SUBSTANCE_MISUSE");
    }

    private byte[] set(String since, String answers) {
        return Sets.set(
                Sets.file(Sets.HEADER, Sets.girl(child)),
                Sets.file(Sets.EPISODES, child + "," + since + ",S,V2,N1,U6,PR1,,,,GU1 1AA,RH1 1AA,"),
                Sets.file(OC2, line(answers)));
    }

    private String line(String answers) {
        return child + ",17/04/2009," + answers;
    }

    private List<String> given(int year) {
        return Sets.given(year, "OC2", child);
    }

    private void fact(String kind, String on, String more) {
        String period = Call.as("iro")
                .get("/v1/periods-of-care?childId=" + childId())
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].periodId");
        Returned.added("/v1/health-records", "/v1/periods-of-care/" + period, Returned.health(kind, on, more));
    }

    private List<String> found() {
        var id = childId();
        var found = new ArrayList<String>();
        for (var cursor = ""; cursor != null; ) {
            var page = Sets.get("/v1/returns/ssda903/findings?year=2026&limit=200" + cursor);
            page.then().statusCode(200);
            page.<List<List<Map<String, Object>>>>path("items.findAll { it.childId == '%s' }.findings".formatted(id))
                    .forEach(findings ->
                            findings.forEach(each -> found.add(each.get("rule") + " " + each.get("field"))));
            String next = page.path("next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        return found;
    }

    private String childId() {
        return Call.as("case-system")
                .body("{\"councilChildId\": \"%s\"}".formatted(child))
                .post("/v1/children/searches")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].child.childId");
    }
}
