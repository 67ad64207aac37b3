package safeguarding.reviewing.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.reviewing.fixture.LookedAfter.period;
import static safeguarding.reviewing.fixture.LookedAfter.registered;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.Challenged;
import safeguarding.reviewing.fixture.Officers;
import safeguarding.reviewing.fixture.Reported;
import safeguarding.reviewing.fixture.Reviewed;
import safeguarding.reviewing.fixture.Visited;

/** What stands in the report is what the figures say for the same days (C2.14). */
@QuarkusTest
@RealServers(service = "reviewing")
class AnnualReportFiguresTest {

    private static final String YEAR = "2013-14";
    private static final String DAYS = "from=2013-04-01&to=2014-03-31&asAt=2014-03-31";

    private String period = "";

    @BeforeEach
    void somethingHappens() {
        period = period(registered(Officers.area()), "2013-06-03", "C1");
        Reviewed.held(period, LocalDate.parse("2013-07-01"));
        Visited.alone(period, "2013-06-10");
    }

    private static Map<String, Object> byId(List<Map<String, Object>> figures) {
        return figures.stream()
                .collect(Collectors.toMap(figure -> String.valueOf(figure.get("id")), Function.identity()));
    }

    private static List<Map<String, Object>> figures(JsonPath report) {
        List<List<Map<String, Object>>> sections = report.getList("sections.figures");
        return sections.stream().flatMap(List::stream).toList();
    }

    private static Map<String, Object> indicators(String role) {
        return byId(Call.as(role)
                .get("/v1/indicators?" + DAYS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items"));
    }

    private static long theme(JsonPath report, String code) {
        return report.getLong(
                "sections.find { it.section == 'themes' }.themes.find { it.code == '" + code + "' }.count");
    }

    @Test
    void everyFigureStandsInItOnceAsUnderIndicators() {
        var report = figures(Reported.draft(YEAR));

        assertThat(report).doesNotHaveDuplicates();
        assertThat(byId(report)).isEqualTo(indicators("head-of-safeguarding"));
    }

    @Test
    void thePublicHasTheFiguresThatACommitteeMemberHas() {
        var report = Call.as("head-of-safeguarding")
                .get(Reported.of(YEAR) + "?state=draft&for=public")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(report.getString("audience")).isEqualTo("public");
        assertThat(byId(figures(report))).isEqualTo(indicators("committee-member"));
    }

    @Test
    void aYearThatHasEndedIsCountedUpToItsLastDay() {
        var report = Reported.draft(YEAR);

        assertThat(report.getString("state")).isEqualTo("draft");
        assertThat(report.getString("year")).isEqualTo("2013/14");
        assertThat(report.getString("from")).isEqualTo("2013-04-01");
        assertThat(report.getString("asAt")).isEqualTo("2014-03-31");
    }

    @Test
    void aRunningYearIsCountedUpToToday() {
        var today = LocalDate.now(CivilTime.ZONE);
        var starts = today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear();

        var report = Reported.draft("%d-%02d".formatted(starts, (starts + 1) % 100));

        assertThat(report.getString("state")).isEqualTo("draft");
        assertThat(report.getString("asAt")).isEqualTo(today.toString());
        assertThat(report.getString("to")).isEqualTo(today.toString());
    }

    @Test
    void themesAreWhatWasChallenged() {
        var before = theme(Reported.draft(YEAR), "drift");

        Challenged.raised(period, "2013-09-02");

        assertThat(theme(Reported.draft(YEAR), "drift")).isEqualTo(before + 1);
    }

    @Test
    void themesAreWherePermanenceDrifts() {
        var before = theme(Reported.draft(YEAR), "PD1");

        period(registered(Officers.area()), "2013-06-03", "C1");

        assertThat(theme(Reported.draft(YEAR), "PD1")).isEqualTo(before + 1);
    }

    @Test
    void noChildIsNamedInIt() {
        var report = Call.as(Reported.MANAGER).get(Reported.of(YEAR) + "?state=draft");

        assertThat(report.asString()).doesNotContain("childId", "periodId", "Amina");
    }
}
