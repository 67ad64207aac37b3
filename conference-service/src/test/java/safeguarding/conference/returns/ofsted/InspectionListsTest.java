package safeguarding.conference.returns.ofsted;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.conference.census.CensusUploads;
import safeguarding.conference.census.CensusXml;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Merges;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.calls.Calls;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "conference")
class InspectionListsTest {

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    Sql sql;

    @Test
    void tellsOfAPlanInList7() {
        var child = Families.registered("north-east");
        var plan = Conferences.planFor(child);
        visited(plan);

        var row = row("list-7", child, "");

        var today = DAY.format(Conferences.today());
        assertThat(row)
                .containsExactly(
                        councilId(child),
                        "b) Female",
                        "b) Mixed",
                        "17/04/2009",
                        Labels.age(LocalDate.of(2009, 4, 17), Conferences.today()),
                        "b) No",
                        today,
                        "a) Neglect",
                        "a) Neglect",
                        today,
                        "a) Yes",
                        "",
                        "",
                        "",
                        "0",
                        "ne-assessment-1",
                        "S1042");
    }

    @Test
    void tellsOfAnEnquiryInList5() {
        var child = Families.registered("north-east");
        Conferences.planFor(child);

        var today = DAY.format(Conferences.today());
        assertThat(row("list-5", child, "").subList(6, 14))
                .containsExactly(today, "b) No", today, "a) Yes", "1", "1", "ne-assessment-1", "S1042");
    }

    @Test
    void doesNotSayWhatNobodyHasDecidedYet() {
        var child = Families.registered("north-east");
        var conference = Conferences.requested(child);
        Conferences.held(conference, "social-care", "school", "gp").then().statusCode(200);

        assertThat(row("list-5", child, "").get(9)).isEqualTo("c) Unknown");
    }

    @Test
    void tellsOfADayThatIsPast() {
        var council = Families.councilChildId();
        CensusUploads.outcomes(CensusUploads.upload(CensusXml.of(council)
                .replace("</CPPstartDate>", "</CPPstartDate><CPPendDate>2016-02-18</CPPendDate>")));

        assertThat(rows("list-7", council, "?asAt=2015-05-31")).isEmpty();
        assertThat(rows("list-7", council, "?asAt=2015-06-01").getFirst().subList(6, 13))
                .containsExactly("01/06/2015", "a) Neglect", "a) Neglect", "", "", "", "");
        assertThat(rows("list-7", council, "?asAt=2015-08-27").getFirst().get(11))
                .isEqualTo("27/08/2015");
        assertThat(rows("list-7", council, "?asAt=2016-02-17").getFirst().get(12))
                .isEmpty();
        assertThat(rows("list-7", council, "?asAt=2016-02-18").getFirst().get(12))
                .isEqualTo("18/02/2016");
        assertThat(rows("list-7", council, "?asAt=2016-08-18").getFirst().get(12))
                .as("ended in the six months before")
                .isEqualTo("18/02/2016");
        assertThat(rows("list-7", council, "?asAt=2016-08-19")).isEmpty();
        assertThat(rows("list-5", council, "?asAt=2015-05-31").getFirst().subList(6, 10))
                .as("the conference was decided on after that day")
                .containsExactly("11/05/2015", "", "", "");
    }

    @Test
    void countsAnEarlierPlanThatWasFoundAfterThePlanBegan() {
        var child = Families.registered("north-east");
        Conferences.planFor(child);
        var other = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", other);
        var earlier = "/v1/plans/" + Sittings.planOf(other);
        Call.as("chair")
                .header("If-Match", Sittings.etag(earlier))
                .body("{\"reason\": \"left-uk\", \"endedOn\": \"2014-01-15\"}")
                .post(earlier + "/endings")
                .then()
                .statusCode(200);

        Merges.merged(other, child);

        assertThat(row("list-7", child, "").get(14)).isEqualTo("1");
    }

    @Test
    void isASpreadsheetWithTheSameCells() throws IOException {
        var child = Families.registered("north-east");
        Conferences.planFor(child);
        var answer = get("list-7", SPREADSHEET, "");
        answer.then().statusCode(200).contentType(SPREADSHEET);

        var sheet = new ArrayList<List<String>>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            assertThat(book.getFirstSheet().getName()).isEqualTo("List 7");
            try (var rows = book.getFirstSheet().openStream()) {
                rows.forEach(row -> {
                    var cells = new ArrayList<String>();
                    for (var i = 0; i < 17; i++) {
                        cells.add(row.getCellAsString(i).orElse(""));
                    }
                    sheet.add(cells);
                });
            }
        }

        assertThat(sheet.getFirst()).isEqualTo(headers("list-7"));
        assertThat(sheet).contains(row("list-7", child, ""));
    }

    @Test
    void writesNoFormula() {
        var child = Families.registeredAs(Families.child(Families.councilChildId(), "north-east")
                .replace("ne-assessment-1", "=HYPERLINK(\\\"http://x\\\")"));
        Conferences.planFor(child);

        assertThat(row("list-7", child, "").get(15)).isEqualTo("'=HYPERLINK(\"http://x\")");
    }

    @Test
    void logsEverybodyInIt() {
        var child = Families.registered("north-east");
        Conferences.planFor(child);

        get("list-7", "text/csv", "").then().statusCode(200);

        assertThat(sql.<Integer>one(
                        "select count(*) from access_log where operation = 'GET /v1/returns/ofsted/list-7'"
                                + " and child_ids @> array[cast(? as uuid)]",
                        row -> row.getInt(1),
                        child))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list-5", "list-7"})
    void isForTheReturnOnly(String list) {
        RestAssured.given().get("/v1/returns/ofsted/" + list).then().statusCode(401);
        Calls.forPurpose("statutory-return")
                .as(TestTokens.of("chair"))
                .get("/v1/returns/ofsted/" + list)
                .then()
                .statusCode(403);
        ProblemAssert.of(Call.as("qa-manager").get("/v1/returns/ofsted/" + list))
                .hasStatus(403)
                .hasType("purpose-not-admitted");
        get(list, "text/csv", "?asAt=2999-01-01").then().statusCode(400);
        get(list, "text/csv", "?asAt=yesterday").then().statusCode(400);
    }

    private static void visited(String plan) {
        Call.creating("case-system")
                .body("{\"visitedOn\": \"%s\", \"seen\": true, \"seenAlone\": true, \"visitedBy\": \"S1042\"}"
                        .formatted(Conferences.today()))
                .post("/v1/plans/" + plan + "/visits")
                .then()
                .statusCode(201);
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
                .map(InspectionListsTest::cells)
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
