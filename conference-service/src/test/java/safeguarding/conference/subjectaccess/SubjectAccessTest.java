package safeguarding.conference.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Merges;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.identifiers.NhsNumbers;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "conference")
class SubjectAccessTest {

    private static final String FATHER = """
        {"role": "father", "parentalResponsibility": true, "livesWithChild": false, "given": "Thomas", "phone": "07700 900123"}\
        """;

    private UUID child = new UUID(0, 0);
    private String father = "";

    @Inject
    Sql sql;

    @BeforeEach
    void aRecordIsThere() {
        child = Families.registered("north-east");
        father = made("/v1/children/" + child + "/related-people", FATHER, "relatedPersonId");
        made(
                "/v1/children/" + child + "/addresses",
                "{\"kind\": \"home\", \"lines\": [\"3 Mill Lane\"], \"from\": \"2013-05-01\", \"doNotDisclose\": true}",
                "addressId");
        Sittings.planMade("2013-11-25", "2013-11-28", child);
    }

    @Test
    void tellsWhatIsTheChildsAndMarksWhatNamesOthers() {
        var request = request("child", "");

        var answer = answer(request);
        answer.then().statusCode(200).body("withoutRuling", greaterThan(5));
        assertThat(told(answer, "child", "given names")).contains("Amina Rose");
        assertThat(told(answer, "child", "nhs number")).hasSize(1);
        assertThat(told(answer, "protection_plan", "started on")).contains("2013-11-28");
        assertThat(told(answer, "related_person", "role")).contains("FATHER");
        assertThat(marked(answer, "related_person")).contains("given names names-others", "phone names-others");
        assertThat(marked(answer, "address")).contains("address lines in-confidence");
        assertThat(marked(answer, "conference_decision")).contains("reasons may-name-others");
        assertThat(answer.asString())
                .doesNotContain("Thomas", "07700 900123", "3 Mill Lane", "Nobody takes her to school.");
    }

    @Test
    void tellsAMarkedPartAfterAPersonHasRuledSo() {
        var request = request("child", "");
        var part = part(request, "conference_decision", "reasons");
        var open = open(request);

        rule(request, part, "disclose").then().statusCode(200);

        assertThat(answer(request).asString())
                .contains("Nobody takes her to school.")
                .doesNotContain("Thomas");
        assertThat(open(request)).isEqualTo(open - 1);
        rule(request, part, "withhold").then().statusCode(200);
        assertThat(answer(request).asString()).doesNotContain("Nobody takes her to school.");
        assertThat(open(request)).isEqualTo(open - 1);
        rule(request, "child/nowhere", "disclose").then().statusCode(400).body("violations.field", contains("part"));
    }

    @Test
    void doesNotTellWordsThatTookThePlaceOfThoseThatWereRuledOn() {
        String visit = "/v1/statutory-visits/"
                + made("/v1/plans/" + Sittings.planOf(child) + "/visits", visit("Asleep."), "visitId");
        var request = request("child", "");
        rule(request, part(request, "statutory_visit", "not seen because"), "disclose")
                .then()
                .statusCode(200);
        assertThat(answer(request).asString()).contains("Asleep.");

        Call.as("conference-admin")
                .header("If-Match", Sittings.etag(visit))
                .body("{\"visit\": %s, \"reason\": \"Misheard.\"}".formatted(visit("With Uncle Joe.")))
                .put(visit)
                .then()
                .statusCode(200);

        assertThat(answer(request).asString()).contains("Asleep.").doesNotContain("Uncle Joe");
    }

    @Test
    void putsAllRecordsOfTheChildTogetherThatMayBeSeen() {
        var other = Families.registered("south-west");
        Merges.merged(other, child);
        var request = request("child", "");

        answer(request)
                .then()
                .statusCode(200)
                .body("otherChildIds", contains(other.toString()))
                .body("more", equalTo(false));
        assertThat(told(answer(request), "child", "area")).contains("north-east", "south-west");
        var narrow = Call.as(TestTokens.of("qa-manager").areas("north-east")).get(request + "/answer");
        narrow.then().statusCode(200).body("otherChildIds", empty()).body("more", equalTo(true));
        assertThat(told(narrow, "child", "area")).containsExactly("north-east");
    }

    @Test
    void marksTheNumberUnderWhichSomebodyInHealthLookedForItMayBeTheMothers() {
        var number = NhsNumbers.sound();
        child = Families.registeredAs(
                Families.child(Families.councilChildId(), "north-east").replace("999 000 0018", number));
        Call.creating(TestTokens.of("cp-is").machine())
                .body("""
                    {"messageId": "%s", "nhsNumber": "%s", "accessedAt": "2026-01-02T03:04:05Z", "organisation": {"code": "RTK00"}}\
                    """.formatted(UUID.randomUUID(), number))
                .post("/v1/cp-is/access-notices")
                .then()
                .statusCode(200);

        var request = request("child", "");
        assertThat(told(answer(request), "cp_is_access_notice", "nhs number")).isEmpty();
        assertThat(marked(answer(request), "cp_is_access_notice")).contains("nhs number names-others");
    }

    @Test
    void tellsWhatWasRecordedBefore() {
        var path = "/v1/children/" + child;
        Call.as("conference-admin")
                .header("If-Match", Sittings.etag(path))
                .body(
                        "{\"name\": {\"given\": \"Mina\"}, \"dateOfBirth\": \"2009-04-17\", \"responsibility\": {\"area\": \"north-east\"}}")
                .put(path)
                .then()
                .statusCode(200);

        var answer = answer(request("child", ""));
        assertThat(told(answer, "child", "given names")).containsExactly("Mina", "Amina Rose");
        assertThat(answer.<List<Boolean>>path("sections.find { it.source == 'child' }.entries.earlier"))
                .startsWith(false, true);
    }

    @Test
    void tellsARelatedPersonWhatIsHeldOnThem() {
        var request = request("related-person", ", \"personId\": \"" + father + "\"");

        answer(request)
                .then()
                .statusCode(200)
                .body("personId", equalTo(father))
                .body("sections.source", not(hasItem("child")))
                .body("sections.source", not(hasItem("protection_plan")));
        assertThat(told(answer(request), "related_person", "given names")).containsExactly("Thomas");
        assertThat(answer(request).asString()).doesNotContain("Amina", "3 Mill Lane");
    }

    @Test
    void isAnsweredOnlyWhenEverythingMarkedIsRuledOn() {
        var request = request("child", "");
        complete(request).then().statusCode(422).body("rule", equalTo("L13"));

        List<String> parts = answer(request).path("sections.entries.flatten().marks.flatten().part");
        parts.forEach(part -> rule(request, part, "withhold").then().statusCode(200));

        change(
                        request,
                        "completions",
                        "{\"on\": \"%s\"}".formatted(Conferences.today().minusDays(1)))
                .then()
                .statusCode(422);
        complete(request)
                .then()
                .statusCode(200)
                .body("state", equalTo("closed"))
                .body("deadlines.find { it.ruleId == 'L13' }.state", equalTo("met"));
        complete(request).then().statusCode(409);
        rule(request, parts.getFirst(), "disclose").then().statusCode(409);
    }

    /** From month_vectors.csv; before 25 May 2018 it was 40 days. */
    @ParameterizedTest
    @CsvSource({
        "2023-11-30, 2023-12-30, 2024-02-29",
        "2025-05-31, 2025-06-30, 2025-08-31",
        "2025-08-31, 2025-09-30, 2025-11-30",
        "2024-02-29, 2024-03-29, 2024-05-29",
        "2025-12-31, 2026-01-31, 2026-03-31"
    })
    void isDueAfterOneCalendarMonthAndAfterThreeWhenItIsExtended(String on, String due, String extended) {
        var request = "/v1/subject-access-requests/"
                + asked("child", "", on)
                        .then()
                        .statusCode(201)
                        .body("deadlines.find { it.ruleId == 'L13' }.dueOn", equalTo(due))
                        .extract()
                        .<String>path("requestId");

        extend(request, LocalDate.parse(due).plusDays(1).toString())
                .then()
                .statusCode(422)
                .body("rule", equalTo("L13"));
        extend(request, due)
                .then()
                .statusCode(200)
                .body("deadlines.find { it.ruleId == 'L13-extended' }.dueOn", equalTo(extended));
        extend(request, due).then().statusCode(409);
    }

    @Test
    void wasDueAfterFortyDaysUnderTheLawBefore() {
        asked("child", "", "2018-05-24").then().statusCode(201).body("deadlines.dueOn", contains("2018-07-03"));
    }

    @Test
    void isLoggedLikeEveryReading() {
        var request = request("child", "");
        var before = looked();

        answer(request).then().statusCode(200);

        assertThat(looked()).isEqualTo(before + 1);
    }

    @Test
    void isNotForOthers() {
        var request = request("child", "");
        var elsewhere = TestTokens.of("qa-manager").areas("south-west");

        Call.as(elsewhere).get(request + "/answer").then().statusCode(404);
        Call.as(elsewhere).get(request).then().statusCode(404);
        Call.as(elsewhere)
                .get("/v1/subject-access-requests?childId=" + child)
                .then()
                .body("items", empty());
        Call.as("chair").get(request + "/answer").then().statusCode(403);
        Call.as("qa-manager")
                .get("/v1/subject-access-requests?state=open&childId=" + child)
                .then()
                .body("items", hasSize(1));
        asked("child", ", \"personId\": \"" + UUID.randomUUID() + "\"", "2025-05-31")
                .then()
                .statusCode(400);
        asked("neighbour", "", "2025-05-31").then().statusCode(400);
        asked("child", "", "2099-05-31").then().statusCode(422);
        Call.as("qa-manager")
                .header("If-Match", "\"9\"")
                .body("{\"on\": \"2025-06-01\"}")
                .post(request + "/completions")
                .then()
                .statusCode(412);
    }

    /** Walks every table and column: what holds something on a child is in the answer, or has a ruling that it is not told. */
    @Test
    void leavesOutNoColumnOfAnyTable() {
        var told = new TreeSet<String>();
        var full = FullRecord.asked();
        full.sections().forEach(section -> {
            var source = FullRecord.text(section, "source") + ".";
            for (var entry : FullRecord.list(section, "entries")) {
                FullRecord.values(entry).keySet().forEach(name -> told.add(source + column(name)));
                FullRecord.list(entry, "marks")
                        .forEach(mark -> told.add(source + column(FullRecord.text(mark, "field"))));
            }
        });

        var rows = Set.copyOf(sql.list("""
                select h.table_name || '.' || h.column_name
                from holding h where h.ruling not in ('working', 'search')""", row -> row.getString(1)));
        assertThat(rows).containsAll(told);
        for (var table : sql.list(
                "select table_name from holding_table where about_kind in ('child', 'children')",
                row -> row.getString(1))) {
            var filled = filled(table, full.child());
            filled.retainAll(rows);
            assertThat(told).as("everything that %s holds on the child", table).containsAll(filled);
        }
    }

    /** The columns of a table in which something stands about a child. */
    private Set<String> filled(String table, UUID about) {
        var where = sql.one(
                "select about || ' ' || about_kind from holding_table where table_name = ?",
                row -> row.getString(1),
                table);
        var column = where.split(" ")[0];
        return new TreeSet<>(sql.list(
                "select distinct '%s.' || e.key from %s t cross join lateral jsonb_each(to_jsonb(t)) e where %s and e.value::text not in ('null', '[]', '\"\"', '{}')"
                        .formatted(
                                table,
                                table,
                                where.endsWith("children")
                                        ? "t." + column + " @> array[cast(? as uuid)]"
                                        : "t." + column + " = ?"),
                row -> row.getString(1),
                about));
    }

    private static String column(String field) {
        return field.replace(' ', '_');
    }

    /** The marked part with this name in the rows of a table. */
    private static String part(String request, String source, String field) {
        return answer(request)
                .path("sections.find { it.source == '%s' }.entries.marks.flatten().find { it.field == '%s' }.part"
                        .formatted(source, field));
    }

    private static String visit(String because) {
        return "{\"visitedOn\": \"2013-12-05\", \"seen\": false, \"seenAlone\": false, \"visitedBy\": \"S1\", \"notSeenBecause\": \"%s\"}"
                .formatted(because);
    }

    private int looked() {
        return sql.one(
                "select count(*) from access_log where child_ids @> array[cast(? as uuid)]",
                row -> row.getInt(1),
                child);
    }

    private static int open(String request) {
        return answer(request).path("withoutRuling");
    }

    /** What is told under a name in the rows of a table, those that stand before earlier versions. */
    private static List<String> told(Response answer, String source, String field) {
        return FullRecord.entries(answer.path("sections"), source).stream()
                .flatMap(entry -> FullRecord.values(entry).entrySet().stream())
                .filter(value -> value.getKey().equals(field))
                .map(value -> value.getValue().toString())
                .toList();
    }

    /** The marks in the rows of a table: name and why. */
    private static List<String> marked(Response answer, String source) {
        return FullRecord.entries(answer.path("sections"), source).stream()
                .flatMap(entry -> FullRecord.list(entry, "marks").stream())
                .map(mark -> FullRecord.text(mark, "field") + " " + FullRecord.text(mark, "why"))
                .toList();
    }

    private String request(String by, String rest) {
        return "/v1/subject-access-requests/"
                + asked(by, rest, Conferences.today().toString())
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("requestId");
    }

    private Response asked(String by, String rest, String on) {
        return Call.creating("conference-admin")
                .body("{\"madeBy\": \"%s\", \"receivedOn\": \"%s\", \"reason\": \"Passport seen.\"%s}"
                        .formatted(by, on, rest))
                .post("/v1/children/" + child + "/subject-access-requests");
    }

    private static Response answer(String request) {
        return Call.as("qa-manager").get(request + "/answer");
    }

    private static Response rule(String request, String part, String ruling) {
        return change(request, "rulings", """
            {"part": "%s", "ruling": "%s", "reason": "Weighed."}""".formatted(part, ruling));
    }

    private static Response extend(String request, String on) {
        return change(request, "extensions", "{\"on\": \"%s\", \"reason\": \"Much to read.\"}".formatted(on));
    }

    private static Response complete(String request) {
        return change(request, "completions", "{\"on\": \"%s\"}".formatted(Conferences.today()));
    }

    private static Response change(String request, String action, String body) {
        return Call.as("qa-manager")
                .header("If-Match", Call.as("qa-manager").get(request).header("ETag"))
                .body(body)
                .post(request + "/" + action);
    }

    private static String made(String path, String body, String id) {
        return Call.creating("conference-admin")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path(id);
    }
}
