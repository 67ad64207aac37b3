package safeguarding.reviewing.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;

/** Missing, PrevPerm and SWEpisodes: read in, corrected by a later set of the year, and given out again. */
@QuarkusTest
@RealServers(service = "reviewing")
class Ssda903FurtherFilesTest {

    private static final String MISSING = "CHILD,DOB,MISSING,MIS_START,MIS_END";
    private static final String FORMER = "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM";
    private static final String WORKERS = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON";

    private final String child = LookedAfter.councilChildId();

    private byte[] set(String... missing) {
        return Sets.set(
                Sets.file(Sets.HEADER, Sets.girl(child)),
                Sets.file(Sets.EPISODES, child + ",02/06/2025,S,V2,N1,U6,PR1,,,,GU1 1AA,RH1 1AA,"),
                Sets.file(MISSING, told(missing)),
                Sets.file(FORMER, told("P2,936,06/05/2020")),
                Sets.file(WORKERS, told("SW123456,05/05/2025,01/09/2025,FCONTA", "XXT1,01/09/2025,,TSPROC")));
    }

    private String[] told(String... lines) {
        return List.of(lines).stream()
                .map(line -> child + ",17/04/2009," + line)
                .toArray(String[]::new);
    }

    private List<String> given(String file) {
        return Sets.given(2026, file, child);
    }

    @Test
    void takesThemInAndGivesThemOut() {
        var job = Sets.upload(2026, set("M,01/08/2025,03/08/2025", "A,03/08/2025,"));

        assertThat(Sets.outcomes(job)).containsExactly("created");
        assertThat(Sets.findings(job)).isEmpty();
        assertThat(given("Missing")).containsExactly(told("M,01/08/2025,03/08/2025", "A,03/08/2025,"));
        assertThat(given("PrevPerm")).containsExactly(told("P2,936,06/05/2020"));
        assertThat(given("SWEpisodes"))
                .containsExactly(told("SW123456,05/05/2025,01/09/2025,FCONTA", "XXT1,01/09/2025,,TSPROC"));
        assertThat(Sets.given(2025, "SWEpisodes", child)).isEmpty();
        assertThat(Call.as("iro")
                        .get("/v1/missing-episodes?childId=" + childId())
                        .<List<String>>path("items.told.startedOn"))
                .containsExactlyInAnyOrder("2025-08-01", "2025-08-03");
    }

    @Test
    void changesNothingWhenTheSetComesAgain() {
        Sets.outcomes(Sets.upload(2026, set("M,01/08/2025,03/08/2025")));

        assertThat(Sets.outcomes(Sets.upload(2026, set("M,01/08/2025,03/08/2025"))))
                .containsExactly("unchanged");
    }

    @Test
    void correctsWhatACorrectedSetTells() {
        Sets.outcomes(Sets.upload(2026, set("M,01/08/2025,")));

        assertThat(Sets.outcomes(Sets.upload(2026, set("M,01/08/2025,04/08/2025"))))
                .containsExactly("updated");
        assertThat(given("Missing")).containsExactly(told("M,01/08/2025,04/08/2025"));
    }

    @Test
    void namesAnEpisodeOutsideOfCareAndTakesTheRest() {
        var job = Sets.upload(2026, set("M,01/05/2025,02/05/2025", "M,01/08/2025,03/08/2025"));

        assertThat(Sets.outcomes(job)).containsExactly("created");
        assertThat(Sets.findings(job)).hasSize(1);
        assertThat(given("Missing")).containsExactly(told("M,01/08/2025,03/08/2025"));
    }

    @Test
    void refusesAChildOfWhomTwoLinesTellOfOneTime() {
        assertThat(Sets.outcomes(Sets.upload(2026, set("M,01/08/2025,03/08/2025", "A,02/08/2025,04/08/2025"))))
                .containsExactly("rejected");
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
