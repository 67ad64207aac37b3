package safeguarding.reviewing.ofsted;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.calls.Calls;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.reviewing.fixture.AtReview;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.CarePlanned;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Returned;
import safeguarding.reviewing.fixture.Reviewed;
import safeguarding.reviewing.fixture.Visited;

/** List 8 from outside: every column, and both sides of its boundaries. */
@QuarkusTest
@RealServers(service = "reviewing")
class InspectionListTest {

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Sql sql;

    @Test
    void tellsEverythingOfAChild() {
        var child = LookedAfter.registered("north-east");
        var period = LookedAfter.period(child, "2013-06-03", "V2");
        moved(period, "2013-08-12", "B", "C1", LookedAfter.OTHER_FOSTER);
        Reviewed.held(period, LocalDate.of(2013, 6, 24));
        Visited.alone(period, "2013-06-10");
        Visited.recorded(period, "2013-07-10", Visited.NOT_SEEN).then().statusCode(201);
        CarePlanned.decided(CarePlanned.planOf(period), "2013-09-02", "adoption");
        var chain = Reviewed.chainOf(period);
        AtReview.contacted(chain, "{\"kind\": \"telephone\", \"on\": \"2013-07-01\", \"by\": \"S3001\"}");
        AtReview.contacted(chain, "{\"kind\": \"talk-with-carer\", \"on\": \"2013-07-08\", \"by\": \"S3001\"}");
        Returned.added("/v1/health-records", period, Returned.health("health-assessment", "2013-06-20", ""));
        Returned.added("/v1/health-records", period, Returned.health("dental-check", "2013-06-21", ""));
        Returned.added("/v1/missing-episodes", period, missing("2013-07-01", "2013-07-02", true, true));
        Returned.added("/v1/missing-episodes", period, missing("2013-07-05", "2013-07-06", true, false));
        Returned.added(
                "/v1/missing-episodes",
                period,
                missing("2013-07-09", "2013-07-10", false, false).replace("missing", "away"));

        assertThat(row("list-8", child, "?asAt=2013-11-28"))
                .containsExactly(
                        councilId(child),
                        "b) Female",
                        "b) Mixed",
                        "17/04/2009",
                        "4",
                        "b) No",
                        "c) Unknown",
                        "03/06/2013",
                        "a) Abuse or neglect",
                        "b) No",
                        "12/08/2013",
                        "a) Interim care orders",
                        "24/06/2013",
                        "10/06/2013",
                        "b) Adoption",
                        "01/07/2013",
                        "20/06/2013",
                        "21/06/2013",
                        "2",
                        "",
                        "",
                        "12/08/2013",
                        "a) Foster Placement",
                        "b) Private",
                        "RH1 2BB",
                        "",
                        "",
                        "",
                        "2",
                        "1",
                        "a) Yes",
                        "b) No",
                        "ne-care-1",
                        "S1042");
    }

    @Test
    void tellsOfADayOnlyWhatHadHappened() {
        var child = LookedAfter.registered("north-east");
        var period = LookedAfter.period(child, "2013-06-03", "V2");
        moved(period, "2013-08-12", "B", "C1", LookedAfter.OTHER_FOSTER);
        Visited.alone(period, "2013-06-10");

        assertThat(rows("list-8", councilId(child), "?asAt=2013-06-02")).isEmpty();
        assertThat(row("list-8", child, "?asAt=2013-06-09").get(13)).isEmpty();
        assertThat(row("list-8", child, "?asAt=2013-06-10").get(13)).isEqualTo("10/06/2013");
        assertThat(row("list-8", child, "?asAt=2013-08-11").subList(10, 12))
                .containsExactly("03/06/2013", "e) Accommodated under S20");
        assertThat(row("list-8", child, "?asAt=2013-08-12").subList(10, 12))
                .as("the day of the change")
                .containsExactly("12/08/2013", "a) Interim care orders");
        assertThat(row("list-8", child, "?asAt=2013-08-11").get(18)).isEqualTo("1");
    }

    @Test
    void keepsWhoCeasedInTheSixMonthsBefore() {
        var child = LookedAfter.registered("north-east");
        ended(LookedAfter.period(child, "2013-06-03", "V2"), "2013-10-31");

        assertThat(row("list-8", child, "?asAt=2013-10-30").subList(19, 21)).containsExactly("", "");
        assertThat(row("list-8", child, "?asAt=2013-10-31").subList(19, 21))
                .containsExactly("31/10/2013", "d) Returned home to live with parents or relatives");
        assertThat(rows("list-8", councilId(child), "?asAt=2014-04-30")).hasSize(1);
        assertThat(rows("list-8", councilId(child), "?asAt=2014-05-01")).isEmpty();
    }

    @Test
    void countsAnotherPeriodAndPlacementsOfTwelveMonths() {
        var child = LookedAfter.registered("north-east");
        ended(LookedAfter.period(child, "2013-06-03", "V2"), "2013-10-31");
        LookedAfter.period(child, "2014-02-03", "V2");

        assertThat(row("list-8", child, "?asAt=2014-10-30").get(9)).isEqualTo("a) Yes");
        assertThat(row("list-8", child, "?asAt=2014-10-30").get(18)).isEqualTo("2");
        assertThat(row("list-8", child, "?asAt=2014-10-31").get(9)).isEqualTo("b) No");
        assertThat(row("list-8", child, "?asAt=2014-10-31").get(18)).isEqualTo("1");
    }

    @Test
    void aChangeOfLegalStatusAndATemporaryMoveAreNoPlacement() {
        var child = LookedAfter.registered("north-east");
        var period = LookedAfter.period(child, "2013-06-03", "V2");
        moved(period, "2013-07-01", "L", "C1", LookedAfter.FOSTER);
        moved(period, "2013-08-05", "P", "C1", "{\"type\": \"T1\", \"postcode\": \"RH1 9ZZ\"}");
        assertThat(row("list-8", child, "?asAt=2013-08-06").subList(21, 24))
                .containsExactly("05/08/2013", "o) Temporary placement", "");
        moved(period, "2013-08-09", "P", "C1", LookedAfter.FOSTER);

        var row = row("list-8", child, "?asAt=2013-11-28");

        assertThat(row.get(10)).isEqualTo("01/07/2013");
        assertThat(row.get(18)).isEqualTo("1");
        assertThat(row.get(21)).isEqualTo("03/06/2013");
    }

    @Test
    void countsAbsencesOfTwelveMonthsAndAsksOfTheLast() {
        var child = LookedAfter.registered("north-east");
        var period = LookedAfter.period(child, "2013-06-03", "C1");
        Returned.added("/v1/missing-episodes", period, missing("2013-07-01", "2013-07-02", true, true));
        Returned.added("/v1/missing-episodes", period, Returned.missing("2013-08-01", ""));

        assertThat(row("list-8", child, "?asAt=2013-06-30").subList(28, 32)).containsExactly("0", "0", "", "");
        assertThat(row("list-8", child, "?asAt=2013-07-01").subList(28, 32))
                .containsExactly("1", "0", "a) Yes", "a) Yes");
        assertThat(row("list-8", child, "?asAt=2013-08-01").subList(28, 32)).containsExactly("2", "0", "", "");
        assertThat(row("list-8", child, "?asAt=2014-06-30").get(28)).isEqualTo("2");
        assertThat(row("list-8", child, "?asAt=2014-07-01").get(28)).isEqualTo("1");
    }

    @Test
    void aChildOf29FebruaryHasItsBirthdayOnTheFirstOfMarch() {
        var child = LookedAfter.registeredAs(
                LookedAfter.child(LookedAfter.councilChildId(), "north-east").replace("2009-04-17", "2008-02-29"));
        LookedAfter.period(child, "2013-06-03", "C1");

        assertThat(row("list-8", child, "?asAt=2014-02-28").get(4)).isEqualTo("5");
        assertThat(row("list-8", child, "?asAt=2014-03-01").get(4)).isEqualTo("6");
        assertThat(row("list-8", child, "?asAt=2016-02-28").get(4)).isEqualTo("7");
        assertThat(row("list-8", child, "?asAt=2016-02-29").get(4)).isEqualTo("8");
    }

    @Test
    void isASpreadsheetWithTheSameCells() throws IOException {
        var child = LookedAfter.registered("north-east");
        LookedAfter.period(child, "2013-06-03", "C1");
        var answer = get("list-8", SPREADSHEET, "?asAt=2013-11-28");
        answer.then().statusCode(200).contentType(SPREADSHEET);

        var sheet = new ArrayList<List<String>>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            assertThat(book.getFirstSheet().getName()).isEqualTo("List 8");
            try (var rows = book.getFirstSheet().openStream()) {
                rows.forEach(row -> {
                    var cells = new ArrayList<String>();
                    for (var i = 0; i < 34; i++) {
                        cells.add(row.getCellAsString(i).orElse(""));
                    }
                    sheet.add(cells);
                });
            }
        }

        assertThat(sheet.getFirst()).isEqualTo(headers("list-8"));
        assertThat(sheet).contains(row("list-8", child, "?asAt=2013-11-28"));
    }

    @Test
    void writesNoFormula() {
        var child = LookedAfter.registeredAs(LookedAfter.child(LookedAfter.councilChildId(), "north-east")
                .replace("ne-care-1", "=HYPERLINK(\\\"http://x\\\")"));
        LookedAfter.period(child, "2013-06-03", "C1");

        assertThat(row("list-8", child, "").get(32)).isEqualTo("'=HYPERLINK(\"http://x\")");
    }

    @Test
    void logsEverybodyInIt() {
        var child = LookedAfter.registered("north-east");
        LookedAfter.period(child, "2013-06-03", "C1");

        get("list-8", "text/csv", "").then().statusCode(200);

        assertThat(sql.<Integer>one(
                        "select count(*) from access_log where operation = 'GET /v1/returns/ofsted/list-8'"
                                + " and child_ids @> array[cast(? as uuid)]",
                        row -> row.getInt(1),
                        child))
                .isEqualTo(1);
    }

    @Test
    void isForTheReturnOnly() {
        RestAssured.given().get("/v1/returns/ofsted/list-8").then().statusCode(401);
        Calls.forPurpose("statutory-return")
                .as(TestTokens.of("iro"))
                .get("/v1/returns/ofsted/list-8")
                .then()
                .statusCode(403);
        ProblemAssert.of(Call.as("qa-manager").get("/v1/returns/ofsted/list-8"))
                .hasStatus(403)
                .hasType("purpose-not-admitted");
        get("list-8", "text/csv", "?asAt=2999-01-01").then().statusCode(400);
        get("list-8", "text/csv", "?asAt=yesterday").then().statusCode(400);
    }

    private static String missing(String from, String until, boolean offered, boolean accepted) {
        return Returned.missing(
                from,
                ", \"endedOn\": \"%s\", \"interviewOffered\": %s, \"interviewAccepted\": %s"
                        .formatted(until, offered, accepted));
    }

    private static void moved(String period, String on, String reason, String legalStatus, String placement) {
        LookedAfter.happens(
                        period,
                        "episodes",
                        "{\"startedOn\": \"%s\", \"reason\": \"%s\", \"legalStatus\": \"%s\", \"placement\": %s}"
                                .formatted(on, reason, legalStatus, placement))
                .then()
                .statusCode(200);
    }

    private static void ended(String period, String on) {
        LookedAfter.happens(period, "endings", "{\"endedOn\": \"%s\", \"reason\": \"E4A\"}".formatted(on))
                .then()
                .statusCode(200);
    }

    private List<String> row(String list, UUID child, String query) {
        var rows = rows(list, councilId(child), query);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static List<List<String>> rows(String list, String councilId, String query) {
        return csv(list, query).stream()
                .filter(row -> row.getFirst().equals(councilId))
                .toList();
    }

    private static List<String> headers(String list) {
        return csv(list, "").getFirst();
    }

    private static List<List<String>> csv(String list, String query) {
        var answer = get(list, "text/csv", query);
        answer.then().statusCode(200);
        assertThat(answer.contentType()).isEqualTo("text/csv;charset=UTF-8");
        return new String(answer.asByteArray(), StandardCharsets.UTF_8)
                .lines()
                .map(InspectionListTest::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            var letter = line.charAt(i);
            if (letter == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static Response get(String list, String type, String query) {
        return Calls.forPurpose("statutory-return")
                .as(TestTokens.of("returns-officer"))
                .accept(type)
                .get("/v1/returns/ofsted/" + list + query);
    }

    private String councilId(UUID child) {
        return sql.one("select council_child_id from child where id = ?", row -> row.getString(1), child);
    }
}
