package safeguarding.audit.pastaudits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.fixture.Call;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "qa-audit")
class PastAuditsTest {

    private String theme = "";
    private String first = "";
    private String second = "";

    @BeforeEach
    void aTheme() {
        theme = PastAuditFile.theme();
        first = PastAuditFile.reference();
        second = PastAuditFile.reference();
    }

    @Test
    void areTakenInWithTheirGradesAndCompared() {
        var file = PastAuditFile.HEADER
                + line(first, "2012-05-01", "2012-07-31", "", 1, "adequate")
                + line(first, "2012-05-01", "2012-07-31", "", 2, "good")
                + line(second, "2012-11-01", "2013-01-31", first, 1, "good");

        assertThat(outcomes(file, "")).containsExactly("created", "created", "created");
        assertThat(outcomes(file, "")).containsExactly("unchanged", "unchanged", "unchanged");
        assertThat(outcomes(file.replaceFirst("adequate", "inadequate"), ""))
                .containsExactly("updated", "unchanged", "unchanged");

        var audit = "/v1/audits/" + idOf(second);
        Call.as("qa-officer").get(audit).then().statusCode(200).body("standing", equalTo("reported"));
        Call.as("qa-officer")
                .get(audit + "/comparison")
                .then()
                .statusCode(200)
                .body("audits.reference", equalTo(List.of(first, second)))
                .body("rows[0].shares.met", equalTo(List.of(1, 1)))
                .body("rows[0].shares.n", equalTo(List.of(2, 1)))
                .body("rows[0].changes[0].verdict", equalTo("no-difference"));
    }

    @Test
    void changeNothingInADryRun() {
        var file = PastAuditFile.HEADER + line(first, "2012-05-01", "2012-07-31", "", 1, "adequate");

        assertThat(outcomes(file, "?dryRun=true")).containsExactly("created");

        Call.as("qa-officer")
                .get("/v1/audits?limit=200&caseKind=supervision-file")
                .then()
                .body("items.findAll { it.reference == '" + first + "' }", hasSize(0));
    }

    @Test
    void sayLineByLineWhatCannotBeTaken() {
        var file = PastAuditFile.HEADER
                + line(first, "2012-05-01", "2012-07-31", "", 1, "requires-improvement")
                + line(first, "2012-05-01", "2012-04-30", "", 1, "good")
                + line(first, "2012-05-01", "2012-07-31", "nobody", 1, "good")
                + line(first, "2012-05-01", "2012-07-31", "", 1, "good").replace(theme, "no-theme")
                + line(first, "2012-05-01", "2012-07-31", "", 1, "good").replace(",supervision,", ",no-tool,")
                + line(first, "2012-05-01", "2012-07-31", "", 1, "good").replace(",1,north-east", ",one,north-east")
                + line(first, "2012-05-01", "2012-07-31", "", 7, "good");

        assertThat(outcomes(file, ""))
                .containsExactly("rejected", "rejected", "rejected", "rejected", "rejected", "rejected", "created");
    }

    @Test
    void refuseAFileThatIsNone() {
        ProblemAssert.of(PastAuditFile.handed(PastAuditFile.HEADER + "\"a\"b,c\r\n", ""))
                .hasStatus(400);
        Call.creating("qa-manager")
                .contentType("text/csv")
                .body(PastAuditFile.HEADER)
                .post("/v1/imports/past-audits")
                .then()
                .statusCode(403);
    }

    private List<String> outcomes(String file, String query) {
        return PastAuditFile.report(PastAuditFile.handed(file, query)).getList("items.outcome");
    }

    private static String idOf(String reference) {
        var cursor = "";
        while (true) {
            var page = Call.as("qa-manager")
                    .get("/v1/audits?limit=200&caseKind=supervision-file" + cursor)
                    .jsonPath();
            String found = page.getString("items.find { it.reference == '" + reference + "' }.auditId");
            if (found != null) {
                return found;
            }
            cursor = "&cursor=" + page.getString("next");
        }
    }

    private String line(
            String reference, String startsOn, String reportedOn, String previous, int number, String grade) {
        return "%s,\"Supervision, spring\",%s,supervision,%s,%s,%s,%d,north-east,ne-1,ofsted-to-2013,%s,2012-%s,61.5\r\n"
                .formatted(
                        reference,
                        theme,
                        startsOn,
                        reportedOn,
                        previous,
                        number,
                        grade,
                        startsOn.startsWith("2012-11") ? "12-03" : "06-11");
    }
}
