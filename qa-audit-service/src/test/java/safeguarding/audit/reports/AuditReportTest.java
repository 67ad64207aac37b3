package safeguarding.audit.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.pastaudits.PastAuditFile;
import safeguarding.audit.programmes.Programmed;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;

/** The reports of an audit and of its theme: two audits of supervision, of which the second is better. */
@QuarkusTest
@RealServers(service = "qa-audit")
class AuditReportTest {

    private String theme = "";
    private String audit = "";

    @BeforeEach
    void twoAudits() {
        theme = PastAuditFile.theme();
        var first = PastAuditFile.reference();
        var second = PastAuditFile.reference();
        var file = new StringBuilder(PastAuditFile.HEADER);
        lines(file, first, "2012-05-01", "2012-07-31", "", 8, 22);
        lines(file, second, "2012-11-01", "2013-01-31", first, 24, 6);
        assertThat(PastAuditFile.report(PastAuditFile.handed(file.toString(), ""))
                        .getList("items.outcome"))
                .containsOnly("created");
        audit = Call.as("qa-manager")
                .get("/v1/audit-themes/" + themeId() + "/report")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("audits[1].link")
                .replaceFirst("^.*/v1", "/v1");
    }

    /** Cases graded good, then cases graded adequate; two in three of the north-east, the rest of the south-west. */
    private void lines(
            StringBuilder file, String reference, String from, String to, String previous, int good, int adequate) {
        IntStream.rangeClosed(1, good + adequate)
                .forEach(number -> file.append(
                        "%s,\"Supervision, spring\",%s,supervision,%s,%s,%s,%d,%s,ofsted-to-2013,%s,%s,61.5\r\n"
                                .formatted(
                                        reference,
                                        theme,
                                        from,
                                        to,
                                        previous,
                                        number,
                                        number % 3 == 0 ? "south-west,sw-1" : "north-east,ne-1",
                                        number <= good ? "good" : "adequate",
                                        to)));
    }

    private String themeId() {
        var cursor = "";
        while (true) {
            var page = Call.as("qa-manager")
                    .get("/v1/audit-themes?limit=200" + cursor)
                    .jsonPath();
            String found = page.getString("items.find { it.code == '" + theme + "' }.themeId");
            if (found != null) {
                return found;
            }
            cursor = "&cursor=" + page.getString("next");
        }
    }

    private Response page(String role, String path) {
        var page = Call.as(role).accept("text/html").get(path);
        page.then().statusCode(200).contentType(equalTo("text/html;charset=UTF-8"));
        return page;
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void tellsTheUnitEveryNumberWithItsIntervalAndTheAuditBefore() {
        Call.as("qa-officer")
                .get(audit)
                .then()
                .statusCode(200)
                .body("audience", equalTo("unit"))
                .body("cases.count", equalTo(30))
                .body("goodOrBetter.met", equalTo(24))
                .body("goodOrBetter.n", equalTo(30))
                .body("goodOrBetter.percent", equalTo(80.0F))
                .body("goodOrBetter.low", equalTo(62.7F))
                .body("goodOrBetter.high", equalTo(90.5F))
                .body("grades[0].scale", equalTo("ofsted-to-2013"))
                .body("grades[0].grades.find { it.code == 'adequate' }.count", equalTo(6))
                .body("areasOfCases.code", equalTo(List.of("north-east", "south-west")))
                .body("areasOfCases[0].since.verdict", equalTo("better"))
                .body("teamsOfCases.code", equalTo(List.of("ne-1", "sw-1")))
                .body("series", hasSize(2))
                .body("series[1].since.verdict", equalTo("better"))
                .body("definitions.figure", hasItem("Interval"));
    }

    @Test
    void keepsSmallNumbersFromReadersOutsideTheUnit() {
        for (var told : List.of(
                Call.as("committee-member").get(audit),
                Call.as("team-manager").get(audit + "?for=unit"),
                Call.as("qa-manager").get(audit + "?for=public"))) {
            told.then()
                    .statusCode(200)
                    .body("audience", equalTo("public"))
                    .body("goodOrBetter.met", equalTo(24))
                    .body("areasOfCases.find { it.code == 'south-west' }.share.suppressed", equalTo(true))
                    .body("areasOfCases.find { it.code == 'south-west' }.share.n", nullValue())
                    .body("areasOfCases.find { it.code == 'south-west' }.since", nullValue())
                    .body("teamsOfCases", hasSize(0))
                    .body("agreement", nullValue())
                    .body("definitions.figure", hasItem("Numbers not shown"));
        }
    }

    @Test
    void isThereOutsideTheUnitOnceItWasGiven() {
        var planned = Programmed.audit("child-protection-plan") + "/report";

        Call.as("qa-officer").get(planned).then().statusCode(200).body("goodOrBetter.n", equalTo(0));
        for (var role : List.of("committee-member", "team-manager", "reform-manager")) {
            ProblemAssert.of(Call.as(role).get(planned)).hasStatus(404);
        }
        ProblemAssert.of(Call.as("partner-agency").get(audit)).hasStatus(403);
        ProblemAssert.of(Call.as("qa-manager").get(audit + "?for=everybody")).hasStatus(400);
    }

    @Test
    void isAPageForWhoeverWouldRatherHaveOne() {
        var page = page("committee-member", audit).asString();

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("Good or better", "24 of 30 (80.0%)", "not shown", "Better, by more than chance explains")
                .doesNotContain("<script", "<link", "<img", " style=", "onclick", "http-equiv");
        assertThat(found(page, "<(h1)>")).hasSize(1);
        assertThat(found(page, " id=\"([^\"]+)\"")).doesNotHaveDuplicates();
        assertThat(found(page, "<li><a href=\"#([^\"]+)\"")).isEqualTo(found(page, "<h2 id=\"([^\"]+)\""));
        assertThat(found(page, "<(table)")).hasSameSizeAs(found(page, "<(caption)>"));
        assertThat(found(page, "<(svg) ")).isNotEmpty().hasSameSizeAs(found(page, "<(desc) "));
        assertThat(found(page, "<(th)[ >]")).hasSameSizeAs(found(page, "<(th) scope=\"(?:col|row)\""));
        page("committee-member", audit)
                .then()
                .header("Content-Security-Policy", not(nullValue()))
                .header("Cache-Control", equalTo("no-store"));
        ProblemAssert.of(Call.as("qa-manager").accept("image/png").get(audit)).hasStatus(406);
    }

    @Test
    void ofAThemeTellsItsAuditsInTime() {
        var report = "/v1/audit-themes/" + themeId() + "/report";

        Call.as("committee-member")
                .get(report)
                .then()
                .statusCode(200)
                .body("audits", hasSize(2))
                .body("audits[1].since.verdict", equalTo("better"))
                .body("sources", notNullValue())
                .body("feedback.code", equalTo(List.of("child", "parent", "carer", "professional")));
        assertThat(page("qa-manager", report).asString()).contains("Audits of the theme", "<svg ");
        ProblemAssert.of(Call.as("qa-manager")
                        .get("/v1/audit-themes/%s/report"
                                .formatted(Path.idOf(Programmed.audit("child-protection-plan")))))
                .hasStatus(404);
    }
}
