package safeguarding.audit.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.audit.findings.Found;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.fixture.ReportedAudit;
import safeguarding.audit.programmes.Programmed;
import safeguarding.audit.themes.Themes;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.time.CivilTime;

/** The report of a year of quality assurance. Each test has its own year. */
@QuarkusTest
@RealServers(service = "qa-audit")
class AnnualQaReportTest {

    private static String year(int startsIn) {
        return "%d-%02d".formatted(startsIn, (startsIn + 1) % 100);
    }

    /** An audit of the programme of a year, of which the report was given, and what it found. */
    private static void audited(int startsIn, String finding) {
        var plan = Programmed.plan(Themes.id(), "child-protection-plan", startsIn, "");
        var audit = ReportedAudit.report(Path.of(Programmed.planned(Programmed.programme(startsIn), plan)));
        Found.recording(audit, Found.theme(), finding).then().statusCode(201);
    }

    private static final String STRENGTH =
            "{\"kind\": \"strength\", \"sentence\": \"Plans name who does what.\", \"criticality\": \"medium\","
                    + " \"questions\": [], \"caseAuditIds\": []}";

    @Test
    void tellsWhatTheAuditsOfTheProgrammeFoundAndWhatIsSaidOfIt() {
        audited(2012, STRENGTH);
        YearReport.says("2012-13", "good-practice", "Supervision has become better.")
                .then()
                .statusCode(200);

        Call.as("qa-manager")
                .get(YearReport.of("2012-13") + "?state=draft")
                .then()
                .statusCode(200)
                .body("audience", equalTo("unit"))
                .body("sections.section", hasSize(9))
                .body("sections.find { it.section == 'programme' }.audits", notNullValue())
                .body(
                        "sections.find { it.section == 'programme' }.figures.id",
                        contains("audits-planned", "audits-reported", "audits-reported-in-time"))
                .body(
                        "sections.find { it.section == 'good-practice' }.findings.sentence.contains('Plans name who does what.')",
                        equalTo(true))
                .body(
                        "sections.find { it.section == 'good-practice' }.commentary.text",
                        equalTo("Supervision has become better."));
    }

    @Test
    void anEditionNeverChanges() {
        YearReport.says("2003-04", "summary", "A quiet year.").then().statusCode(200);
        YearReport.publishes("2003-04", "{}").then().statusCode(201).body("edition", equalTo(1));

        YearReport.says("2003-04", "summary", "Not so quiet.").then().statusCode(200);

        Call.as("committee-member")
                .get(YearReport.of("2003-04"))
                .then()
                .statusCode(200)
                .body("audience", equalTo("public"))
                .body("sections[0].commentary.text", equalTo("A quiet year."));
        Call.as("qa-manager")
                .get(YearReport.of("2003-04") + "?state=draft")
                .then()
                .body("sections[0].commentary.text", equalTo("Not so quiet."));
        for (var none : new String[] {"{}", "{\"reason\": \" \"}"}) {
            ProblemAssert.of(YearReport.publishes("2003-04", none)).hasStatus(400);
        }
        YearReport.publishes("2003-04", "{\"reason\": \"An audit had been left out.\"}")
                .then()
                .statusCode(201)
                .body("editions.number", contains(1, 2));
        ProblemAssert.of(Call.as("qa-manager").get(YearReport.of("2003-04") + "/editions/3"))
                .hasStatus(404);
    }

    @Test
    void theCommitteeReadsWhatWasPublished() {
        YearReport.says("2001-02", "summary", "Not out yet.").then().statusCode(200);

        ProblemAssert.of(Call.as("committee-member").get(YearReport.of("2001-02")))
                .hasStatus(404);
        ProblemAssert.of(Call.as("committee-member").get(YearReport.of("2001-02") + "?state=draft"))
                .hasStatus(404);
        ProblemAssert.of(Call.as("committee-member").get(YearReport.of("2001-02") + "/commentary/summary"))
                .hasStatus(403);
        ProblemAssert.of(Call.as("team-manager").get(YearReport.of("2001-02"))).hasStatus(403);
    }

    @Test
    void isWrittenByTheManagerAndPublishedByTheHead() {
        var path = YearReport.of("2002-03");
        ProblemAssert.of(Call.as("qa-manager")
                        .header("If-Match", "\"0\"")
                        .body("{}")
                        .post(path + "/publication"))
                .hasStatus(403);
        ProblemAssert.of(Call.as("qa-manager").body("{\"text\": \"x\"}").put(path + "/commentary/summary"))
                .hasStatus(428);
        ProblemAssert.of(Call.as("qa-manager")
                        .header("If-Match", "\"7\"")
                        .body("{\"text\": \"x\"}")
                        .put(path + "/commentary/summary"))
                .hasStatus(412);
        ProblemAssert.of(Call.as("qa-manager").get(path + "/commentary/nowhere"))
                .hasStatus(404);
        Call.as("qa-manager")
                .get(path + "/commentary/summary")
                .then()
                .statusCode(200)
                .body("text", nullValue());
    }

    @Test
    void oneOfSeveralWhoPublishAtOnceIsHeard() {
        var version = YearReport.version("2004-05");

        var all = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> YearReport.publishes("2004-05", version, "{}")))
                .limit(4)
                .toList();

        assertThat(all.stream().map(one -> one.join().statusCode())).containsExactlyInAnyOrder(201, 412, 412, 412);
    }

    @Test
    void aYearThatHasNotEndedIsNotPublishedAndOneAheadIsNotThere() {
        var today = LocalDate.now(CivilTime.ZONE);
        var starts = today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear();

        ProblemAssert.of(YearReport.publishes(year(starts), "{}"))
                .hasStatus(422)
                .hasType("rule-broken")
                .namesRule("QA50");
        for (var none : new String[] {year(starts + 1), "2013", "2013-15", "2013/14", "year"}) {
            ProblemAssert.of(Call.as("qa-manager").get(YearReport.of(none))).hasStatus(404);
        }
    }

    @Test
    void escapesWhateverIsSaid() {
        YearReport.says("2000-01", "summary", "<script>x()</script> & \\\"more\\\"")
                .then()
                .statusCode(200);

        var page = Call.as("qa-manager").accept("text/html").get(YearReport.of("2000-01"));

        assertThat(page.asString())
                .contains(
                        "&lt;script&gt;x()&lt;/script&gt; &amp; &quot;more&quot;",
                        "report of the year 2000/01",
                        "Draft, as at 31 March 2001")
                .doesNotContain("<script");
    }

    @Test
    void whatWasSaidStaysKnown() {
        YearReport.says("1999-00", "summary", "First.").then().statusCode(200);
        var today = LocalDate.now(CivilTime.ZONE);

        Call.as("qa-manager")
                .get(YearReport.of("1999-00") + "/commentary/summary?knownOn=" + today)
                .then()
                .statusCode(200)
                .body("text", equalTo("First."));
        Call.as("qa-manager")
                .get(YearReport.of("1999-00") + "/commentary/summary?knownOn=" + today.minusDays(1))
                .then()
                .statusCode(200)
                .body("text", nullValue());
    }
}
