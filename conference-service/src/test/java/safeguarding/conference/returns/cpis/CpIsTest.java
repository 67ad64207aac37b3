package safeguarding.conference.returns.cpis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Merges;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.calls.Calls;
import safeguarding.platform.testing.identifiers.NhsNumbers;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "conference")
class CpIsTest {

    private static final String NOTICES = "/v1/cp-is/access-notices";

    private final String number = NhsNumbers.sound();
    private final String messageId = "m-" + UUID.randomUUID();

    @Inject
    Sql sql;

    @Test
    void tellsAnOpenPlanUnderTheChildsNumber() {
        var child = child("north-east");
        Conferences.planFor(child);

        assertThat(row(number))
                .containsEntry("planType", "child-protection")
                .containsEntry("startedOn", Conferences.today().toString())
                .doesNotContainKey("endedOn")
                .containsOnlyKeys("childId", "nhsNumber", "planType", "startedOn");
        var part = part();
        assertThat(part.<Integer>path("total"))
                .isEqualTo(part.jsonPath().getList("rows").size());
        assertThat(part.<String>path("council")).isEqualTo("936");
        assertThat(logged(child, "GET /v1/returns/cp-is")).isPositive();
    }

    @Test
    void stillTellsAPlanThatEndedWithinTwelveMonths() {
        var child = child("north-east");
        var plan = UUID.fromString(Conferences.planFor(child));
        ended(plan, Conferences.today().minusMonths(12).plusDays(1));
        assertThat(row(number)).containsKey("endedOn");

        ended(plan, Conferences.today().minusMonths(12));

        assertThat(rows(number)).isEmpty();
    }

    @Test
    void stillTellsThePlanThatEndedHereOfAChildWhoMovedAway() {
        var child = child("north-east");
        var plan = UUID.fromString(Conferences.planFor(child));
        replace(child, """
            {"dateOfBirth": "2009-04-17", "identifiers": {"nhsNumber": "%s"},
             "responsibility": {"area": "north-east"}, "holdsFrom": "%s", "correction": true}
            """.formatted(number, Conferences.today().minusMonths(9)));
        replace(child, """
            {"dateOfBirth": "2009-04-17", "identifiers": {"nhsNumber": "%s"},
             "responsibility": {"area": "north-east", "responsibleCouncil": "840"}}
            """.formatted(number));
        assertThat(rows(number)).as("an open plan is the other council's").isEmpty();

        ended(plan, Conferences.today().minusDays(3));

        assertThat(row(number)).containsKey("endedOn");
    }

    @Test
    void tellsTheUnbornUnderTheMotherAndAfterBirthUnderItsOwnNumber() {
        var unborn = Families.registeredAs(
                """
                {"councilChildId": "%s", "expectedDateOfBirth": "%s", "responsibility": {"area": "north-east"}}
                """.formatted(Families.councilChildId(), Conferences.today().plusMonths(2)));
        Conferences.planFor(unborn);
        assertThat(heldOut(unborn)).isEqualTo("mothers-nhs-number-missing");
        var mothers = NhsNumbers.sound();
        var path = "/v1/children/" + unborn + "/mother-nhs-number";
        var etag = Call.as("conference-admin").get(path).header("ETag");
        Call.as("conference-admin")
                .header("If-Match", etag)
                .body("{\"nhsNumber\": \"%s\"}".formatted(mothers))
                .put(path)
                .then()
                .statusCode(200)
                .body("nhsNumber", equalTo(mothers));

        assertThat(row(mothers)).containsEntry("planType", "unborn-child-protection");
        received(mothers, messageId);
        assertThat(notice(unborn).<String>path("items[0].forWhom")).isEqualTo("duty-team");

        replace(unborn, """
            {"dateOfBirth": "%s", "identifiers": {"nhsNumber": "%s"}, "responsibility": {"area": "north-east"}}
            """.formatted(Conferences.today(), number));
        assertThat(rows(mothers)).isEmpty();
        assertThat(row(number)).containsEntry("planType", "child-protection");
    }

    @Test
    void holdsOutANumberThatIsNoLongerInUseUntilItIsAcceptedAgain() {
        var child = child("north-east");
        Conferences.planFor(child);
        inactive("[\"%s\"]".formatted(number)).statusCode(204);
        inactive("[\"%s\", \"%s\"]".formatted(number, number)).statusCode(204);
        assertThat(rows(number)).isEmpty();
        assertThat(heldOut(child)).isEqualTo("nhs-number-inactive");

        results(number, "CPR03");
        assertThat(heldOut(child)).as("not accepted").isEqualTo("nhs-number-inactive");
        results(number, "CPR06");
        assertThat(row(number)).containsEntry("childId", child.toString());

        inactive("[\"99\"]").statusCode(400);
        inactive("[]").statusCode(400);
        inactive("[\"%s\"]".formatted(NhsNumbers.sound())).statusCode(204);
    }

    private static io.restassured.response.ValidatableResponse inactive(String numbers) {
        return Call.as(TestTokens.of("cp-is").machine())
                .body("{\"nhsNumbers\": %s}".formatted(numbers))
                .post("/v1/cp-is/inactive-numbers")
                .then();
    }

    @Test
    void holdsOutRestrictedChildrenAndThoseWhoAreSensitiveInTheRegister() {
        var child = child("north-east");
        Conferences.planFor(child);
        results(number, "CPR02");
        assertThat(rows(number)).isEmpty();
        assertThat(heldOut(child)).isEqualTo("sensitive-there");

        results(number, "CPR03");
        assertThat(row(number)).containsEntry("lastResult", "CPR03");

        restrict(child);
        assertThat(rows(number)).isEmpty();
        assertThat(heldOut(child)).isEqualTo("sensitive-here");
    }

    @Test
    void takesTheLaterOfTwoResultsAboutOneNumber() {
        var child = child("north-east");
        Conferences.planFor(child);

        Call.creating(TestTokens.of("cp-is").machine())
                .body("""
                    {"results": [{"nhsNumber": "%1$s", "result": "CPR06"}, {"nhsNumber": "%1$s", "result": "CPR02"}]}
                    """.formatted(number))
                .post("/v1/cp-is/record-results")
                .then()
                .statusCode(204);

        assertThat(heldOut(child)).isEqualTo("sensitive-there");
    }

    @Test
    void holdsOutThePersonOfARestrictedRecordThatWasMergedIntoAnOpenOne() {
        var open = child("north-east");
        var closed = Families.registered("north-east");
        Conferences.planFor(closed);
        restrict(closed);

        Merges.mergeAs(TestTokens.of("conference-admin").staff("S-1"), closed, open)
                .then()
                .statusCode(201);

        assertThat(rows(number)).isEmpty();
        assertThat(heldOut(open)).isEqualTo("sensitive-here");
    }

    @Test
    void isForTheReturnOnly() {
        RestAssured.given().get("/v1/returns/cp-is").then().statusCode(401);
        ProblemAssert.of(Call.as("head-of-safeguarding").get("/v1/returns/cp-is"))
                .hasStatus(403)
                .hasType("purpose-not-admitted");
        Calls.forPurpose("statutory-return")
                .as(TestTokens.of("chair"))
                .get("/v1/returns/cp-is")
                .then()
                .statusCode(403);
    }

    @Test
    void bringsANoticeToTheKeyWorkerAndIntoTheList() {
        var child = child("north-east");

        received(number, messageId).then().statusCode(200).body("messageId", equalTo(messageId));

        notice(child)
                .then()
                .body("items", hasSize(1))
                .body("items[0].childIds", contains(child.toString()))
                .body("items[0].forWhom", equalTo("key-worker"))
                .body("items[0].organisation", equalTo("RTK00"))
                .body("items[0].place", equalTo("Emergency department"))
                .body("items[0].nhsNumber", equalTo(null));
        assertThat(sql.list(
                        "select data ->> 'keyWorker' from event_journal where event_name = 'cp-is-access-noticed'"
                                + " and child_ids @> array[cast(? as uuid)]",
                        row -> row.getString(1),
                        child))
                .containsExactly("S1042");
        assertThat(logged(child, "POST " + NOTICES)).isEqualTo(1);
        assertThat(Call.as("duty-team")
                        .get(NOTICES + "?acknowledged=false&keyWorker=S1042&childId=" + child)
                        .<List<String>>path("items.accessNoticeId"))
                .hasSize(1);
    }

    @Test
    void takesANoticeAboutNobodyInTheSameWordsAndListsIt() {
        var child = child("north-east");
        var known = received(number, messageId);
        var stranger = NhsNumbers.sound();
        var unknown = received(stranger, messageId + "x");

        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(unknown.asString().replace(messageId + "x", "*"))
                .isEqualTo(known.asString().replace(messageId, "*"));
        assertThat(unknown.headers().asList().stream()
                        .map(header -> header.getName())
                        .sorted())
                .isEqualTo(known.headers().asList().stream()
                        .map(header -> header.getName())
                        .sorted()
                        .toList());
        assertThat(Call.as("duty-team").get(NOTICES + "?limit=200").jsonPath().<String>getList("items.nhsNumber"))
                .contains(stranger)
                .doesNotContain(number);
        assertThat(notice(child).<List<String>>path("items")).hasSize(1);
    }

    @Test
    void takesTheSameMessageOnce() {
        var child = child("north-east");
        var machine = TestTokens.of("cp-is").machine();
        for (var i = 0; i < 3; i++) {
            Call.as(machine)
                    .header("Idempotency-Key", messageId)
                    .body(notice(number, messageId))
                    .post(NOTICES)
                    .then()
                    .statusCode(200)
                    .body("messageId", equalTo(messageId));
        }

        assertThat(notice(child).<List<String>>path("items")).hasSize(1);
        assertThat(sql.<Integer>one(
                        "select count(*) from event_journal where event_name = 'cp-is-access-noticed'"
                                + " and child_ids @> array[cast(? as uuid)]",
                        row -> row.getInt(1),
                        child))
                .isEqualTo(1);
    }

    @Test
    void isAcknowledgedByAPersonOnce() {
        var child = child("north-east");
        received(number, messageId);
        String path = NOTICES + "/" + notice(child).path("items[0].accessNoticeId");
        var etag = Call.as("duty-team").get(path).header("ETag");
        ProblemAssert.of(Call.as("duty-team").body("{}").post(path + "/acknowledgements"))
                .hasStatus(428)
                .hasType("version-missing");

        Call.as(TestTokens.of("duty-team").staff("S77"))
                .header("If-Match", etag)
                .body("{\"note\": \"Rang the ward.\"}")
                .post(path + "/acknowledgements")
                .then()
                .statusCode(200)
                .body("acknowledgedBy", equalTo("S77"))
                .body("note", equalTo("Rang the ward."));

        ProblemAssert.of(acknowledged(path, etag)).hasStatus(412).hasType("stale-version");
        ProblemAssert.of(acknowledged(path, Call.as("duty-team").get(path).header("ETag")))
                .hasStatus(409)
                .hasType("conflict");
        assertThat(Call.as("duty-team")
                        .get(NOTICES + "?acknowledged=false&childId=" + child)
                        .<List<String>>path("items"))
                .isEmpty();
    }

    @Test
    void twoWhoAcknowledgeAtOnceAreOne() throws Exception {
        var child = child("north-east");
        received(number, messageId);
        String path = NOTICES + "/" + notice(child).path("items[0].accessNoticeId");
        var etag = Call.as("duty-team").get(path).header("ETag");

        var answers = Conferences.atTheSameTime(
                () -> acknowledged(path, etag).statusCode(),
                () -> acknowledged(path, etag).statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void hidesANoticeAboutAChildOutOfSight() {
        var child = child("north-east");
        received(number, messageId);
        String path = NOTICES + "/" + notice(child).path("items[0].accessNoticeId");

        Call.as(TestTokens.of("chair").areas("south-west")).get(path).then().statusCode(404);
        Call.as("chair").get(NOTICES + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"duty-team", "case-system", "partner-agency", "returns-officer"})
    void takesNoticesFromItsMachineOnly(String role) {
        Call.creating(TestTokens.of(role))
                .body(notice(number, messageId))
                .post(NOTICES)
                .then()
                .statusCode(403);
    }

    @Test
    void refusesWhatIsNoNotice() {
        var machine = TestTokens.of("cp-is").machine();
        RestAssured.given()
                .contentType("application/json")
                .body("{}")
                .post(NOTICES)
                .then()
                .statusCode(401);
        Call.creating(machine).body("{}").post(NOTICES).then().statusCode(400);
        Call.creating(machine)
                .body(notice(number, messageId).replace("2026-01-02T", "2999-01-02T"))
                .post(NOTICES)
                .then()
                .statusCode(400);
        Call.creating(machine)
                .body("{\"results\": [{\"nhsNumber\": \"9990000018\", \"result\": \"CPR08\"}]}")
                .post("/v1/cp-is/record-results")
                .then()
                .statusCode(400);
    }

    @Test
    void oneOfTwoWhoRecordTheMothersFirstNumberAtOnceIsToldToReadAgain() throws Exception {
        var path = "/v1/children/" + child("north-east") + "/mother-nhs-number";

        var answers = Conferences.atTheSameTime(
                () -> mothersFirst(path, NhsNumbers.sound()), () -> mothersFirst(path, NhsNumbers.sound()));

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void refusesAMothersNumberThatIsNone() {
        var path = "/v1/children/" + child("north-east") + "/mother-nhs-number";
        Call.as("conference-admin").get(path).then().statusCode(200).header("ETag", "\"0\"");
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body("{\"nhsNumber\": \"9434765918\"}")
                .put(path)
                .then()
                .statusCode(400);
        Call.as("conference-admin")
                .body("{\"nhsNumber\": \"9434765919\"}")
                .put(path)
                .then()
                .statusCode(428);
        Call.as("conference-admin")
                .header("If-Match", "\"3\"")
                .body("{\"nhsNumber\": \"9434765919\"}")
                .put(path)
                .then()
                .statusCode(412);
        Call.as(TestTokens.of("chair").areas("south-west")).get(path).then().statusCode(404);
    }

    private UUID child(String area) {
        return Families.registeredAs(
                Families.child(Families.councilChildId(), area).replace("999 000 0018", number));
    }

    private static String notice(String nhsNumber, String messageId) {
        return """
            {"messageId": "%s", "nhsNumber": "%s", "accessedAt": "2026-01-02T03:04:05Z", "lookedUpBy": "Triage",
             "organisation": {"code": "RTK00", "name": "Ash Hospital", "place": "Emergency department"}}
            """.formatted(messageId, nhsNumber);
    }

    private static Response received(String nhsNumber, String messageId) {
        return Call.creating(TestTokens.of("cp-is").machine())
                .body(notice(nhsNumber, messageId))
                .post(NOTICES);
    }

    private static Response notice(UUID child) {
        return Call.as("duty-team").get(NOTICES + "?childId=" + child);
    }

    private static Response acknowledged(String path, String etag) {
        return Call.as("duty-team").header("If-Match", etag).body("{}").post(path + "/acknowledgements");
    }

    private static void results(String nhsNumber, String result) {
        Call.creating(TestTokens.of("cp-is").machine())
                .body("{\"results\": [{\"nhsNumber\": \"%s\", \"result\": \"%s\"}]}".formatted(nhsNumber, result))
                .post("/v1/cp-is/record-results")
                .then()
                .statusCode(204);
    }

    private static Response part() {
        var part = Calls.forPurpose("statutory-return")
                .as(TestTokens.of("returns-officer"))
                .get("/v1/returns/cp-is");
        part.then().statusCode(200);
        return part;
    }

    private static List<Map<String, Object>> rows(String nhsNumber) {
        return part().jsonPath().<Map<String, Object>>getList("rows").stream()
                .filter(row -> nhsNumber.equals(row.get("nhsNumber")))
                .toList();
    }

    private static Map<String, Object> row(String nhsNumber) {
        var rows = rows(nhsNumber);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static String heldOut(UUID child) {
        return part().path("heldOut.find { it.childId == '%s' }.reason".formatted(child));
    }

    private void ended(UUID plan, LocalDate on) {
        sql.update(
                "update protection_plan set started_on = ?, ended_on = ?, from_history = true,"
                        + " version = version + 1 where id = ?",
                on.minusMonths(5),
                on,
                plan);
    }

    private static int mothersFirst(String path, String mothers) {
        var answer = Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body("{\"nhsNumber\": \"%s\"}".formatted(mothers))
                .put(path);
        if (answer.statusCode() == 412) {
            ProblemAssert.of(answer).hasType("stale-version");
        }
        return answer.statusCode();
    }

    private static void restrict(UUID child) {
        var etag = Call.as("head-of-safeguarding")
                .get("/v1/children/" + child + "/restriction")
                .header("ETag");
        Call.as("head-of-safeguarding")
                .header("If-Match", etag)
                .body("{\"restricted\": true, \"reason\": \"Somebody works here.\", \"namedReaders\": [\"S-1\"]}")
                .put("/v1/children/" + child + "/restriction")
                .then()
                .statusCode(200);
    }

    private static void replace(UUID child, String body) {
        var etag = Call.as("conference-admin").get("/v1/children/" + child).header("ETag");
        Call.as("conference-admin")
                .header("If-Match", etag)
                .body(body)
                .put("/v1/children/" + child)
                .then()
                .statusCode(200);
    }

    private int logged(UUID child, String operation) {
        return sql.one(
                "select count(*) from access_log where operation = ? and child_ids @> array[cast(? as uuid)]",
                row -> row.getInt(1),
                operation,
                child);
    }
}
