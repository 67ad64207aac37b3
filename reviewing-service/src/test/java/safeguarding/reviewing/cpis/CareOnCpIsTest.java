package safeguarding.reviewing.cpis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.calls.Calls;
import safeguarding.platform.testing.events.Teller;
import safeguarding.platform.testing.identifiers.NhsNumbers;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.Adopted;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;

/** The part of the upload to CP-IS from outside: who is told, who is held out, and both sides of the twelve months. */
@QuarkusTest
@RealServers(service = "reviewing")
class CareOnCpIsTest {

    private static final String PART = "/v1/returns/cp-is";

    private final String number = NhsNumbers.sound();
    private final LocalDate today = LocalDate.now(CivilTime.ZONE);

    @Inject
    Sql sql;

    @Test
    void tellsThatAChildIsLookedAfterAndNothingElse() {
        var child = child(number);
        LookedAfter.period(child, "2013-06-03", "C1");

        assertThat(row())
                .containsEntry("childId", child.toString())
                .containsEntry("planType", "looked-after")
                .containsEntry("startedOn", "2013-06-03")
                .containsOnlyKeys("childId", "nhsNumber", "planType", "startedOn");
        var part = part();
        assertThat(part.<String>path("part")).isEqualTo("reviewing");
        assertThat(part.<String>path("council")).isEqualTo("936");
        assertThat(part.<Integer>path("total"))
                .isEqualTo(part.jsonPath().getList("rows").size());
        assertThat(logged(child, "GET " + PART)).isPositive();
    }

    @Test
    void stillTellsWhoCeasedToBeLookedAfterWithinTwelveMonths() {
        var child = child(number);
        var period = LookedAfter.period(child, "2013-06-03", "C1");
        ended(period, today.minusMonths(12).plusDays(1));
        assertThat(row())
                .containsEntry("endedOn", today.minusMonths(12).plusDays(1).toString());

        ended(period, today.minusMonths(12));

        assertThat(rows()).isEmpty();
    }

    @Test
    void tellsThePeriodThatIsOpenOfAChildWhoCameBack() {
        var child = child(number);
        var before = LookedAfter.period(child, "2013-06-03", "C1");
        LookedAfter.happens(
                        before, "endings", "{\"endedOn\": \"%s\", \"reason\": \"E4A\"}".formatted(today.minusDays(30)))
                .then()
                .statusCode(200);
        LookedAfter.period(child, today.minusDays(3).toString(), "C1");

        assertThat(row())
                .containsEntry("startedOn", today.minusDays(3).toString())
                .doesNotContainKey("endedOn");
    }

    @Test
    void leavesOutAPeriodThatNeverWas() {
        var child = child(number);
        var period = LookedAfter.period(child, "2013-06-03", "C1");
        LookedAfter.happens(period, "withdrawals", "{\"reason\": \"Written under the wrong child.\"}")
                .then()
                .statusCode(200);

        assertThat(rows()).isEmpty();
        assertThat(heldOut(child)).isNull();
    }

    @Test
    void holdsOutWhatHasNoNumberOrAFaultyOneOrOneOfTwoChildren() {
        var none = child(null);
        LookedAfter.period(none, "2013-06-03", "C1");
        var faulty = child("9434765918");
        LookedAfter.period(faulty, "2013-06-03", "C1");
        var one = child(number);
        LookedAfter.period(one, "2013-06-03", "C1");
        assertThat(row()).containsEntry("childId", one.toString());
        var other = child(number);
        LookedAfter.period(other, "2013-06-03", "C1");

        assertThat(rows()).isEmpty();
        assertThat(heldOut(none)).isEqualTo("nhs-number-missing");
        assertThat(heldOut(faulty)).isEqualTo("nhs-number-faulty");
        assertThat(heldOut(one)).isEqualTo("nhs-number-shared");
        assertThat(heldOut(other)).isEqualTo("nhs-number-shared");
    }

    @Test
    void holdsOutRestrictedChildrenAndThoseWhoAreSensitiveInTheRegister() {
        var child = child(number);
        LookedAfter.period(child, "2013-06-03", "C1");
        results("CPR02").statusCode(204);
        assertThat(rows()).isEmpty();
        assertThat(heldOut(child)).isEqualTo("sensitive-there");
        assertThat(logged(child, "POST /v1/cp-is/record-results")).isPositive();

        results("CPR03").statusCode(204);
        assertThat(row()).containsEntry("lastResult", "CPR03");

        restrict(child);
        assertThat(rows()).isEmpty();
        assertThat(heldOut(child)).isEqualTo("sensitive-here");
    }

    @Test
    void holdsOutANumberThatIsNoLongerInUseUntilItIsAcceptedAgain() {
        var child = child(number);
        LookedAfter.period(child, "2013-06-03", "C1");
        inactive("[\"%1$s\", \"%1$s\"]".formatted(number)).statusCode(204);
        assertThat(rows()).isEmpty();
        assertThat(heldOut(child)).isEqualTo("nhs-number-inactive");

        results("CPR06").statusCode(204);
        assertThat(row()).containsEntry("childId", child.toString());

        inactive("[\"99\"]").statusCode(400);
        inactive("[]").statusCode(400);
        results("CPR09").statusCode(400);
        inactive("[\"%s\"]".formatted(NhsNumbers.sound())).statusCode(204);
    }

    @Test
    void tellsAPersonOnceByTheRecordThatStandsForIt() {
        var merged = child(number);
        LookedAfter.period(merged, "2013-06-03", "C1");
        var survivor = child(number);
        ended(LookedAfter.period(survivor, "2013-06-03", "C1"), today.minusDays(3));
        var conference = new Teller("conference");
        var merge = UUID.randomUUID();
        for (var record : List.of(merged, survivor)) {
            conference.tell(
                    "child-merged", record, record, Map.of("mergeId", merge, "survives", record.equals(survivor)));
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(rows()).hasSize(1));
        assertThat(row())
                .containsEntry("childId", survivor.toString())
                .containsEntry("startedOn", "2013-06-03")
                .doesNotContainKey("endedOn");
        restrict(merged);
        assertThat(heldOut(survivor)).isEqualTo("sensitive-here");
    }

    @Test
    void tellsNothingOfAChildWhoWasAdopted() {
        var child = child(number);
        var period = LookedAfter.period(child, "2013-06-03", "E1");
        assertThat(rows()).hasSize(1);
        Adopted.from(period);

        assertThat(rows()).isEmpty();
        assertThat(heldOut(child)).isNull();
        results("CPR06").statusCode(204);
        assertThat(part().asString()).doesNotContain(number).doesNotContain(child.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"iro", "iro-manager", "social-worker", "case-system", "partner-gp", "cp-is"})
    void isForWhoMakesTheReturnOnly(String role) {
        Calls.forPurpose("statutory-return")
                .as(TestTokens.of(role))
                .get(PART)
                .then()
                .statusCode(403);
    }

    @Test
    void isForTheReturnOnly() {
        RestAssured.given().get(PART).then().statusCode(401);
        ProblemAssert.of(Call.as("head-of-safeguarding").get(PART))
                .hasStatus(403)
                .hasType("purpose-not-admitted");
        Call.as("iro")
                .body("{\"nhsNumbers\": [\"%s\"]}".formatted(number))
                .post("/v1/cp-is/inactive-numbers")
                .then()
                .statusCode(403);
    }

    private static UUID child(@Nullable String nhsNumber) {
        var written = LookedAfter.child(LookedAfter.councilChildId(), "north-east");
        return LookedAfter.registeredAs(
                nhsNumber == null
                        ? written.replace("\"nhsNumber\": \"999 000 0018\", ", "")
                        : written.replace("999 000 0018", nhsNumber));
    }

    /** Ended on a day, with its versions, which the service would refuse once it has ended. */
    private void ended(String period, LocalDate on) {
        sql.update(
                "update period_of_care set ended_on = ?, version = version + 1 where id = ?",
                on,
                UUID.fromString(period.substring(period.lastIndexOf('/') + 1)));
    }

    private static Response part() {
        var part = Calls.forPurpose("statutory-return")
                .as(TestTokens.of("returns-officer"))
                .get(PART);
        part.then().statusCode(200);
        return part;
    }

    private List<Map<String, Object>> rows() {
        return part().jsonPath().<Map<String, Object>>getList("rows").stream()
                .filter(row -> number.equals(row.get("nhsNumber")))
                .toList();
    }

    private Map<String, Object> row() {
        var rows = rows();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static @Nullable String heldOut(UUID child) {
        return part().path("heldOut.find { it.childId == '%s' }?.reason".formatted(child));
    }

    private ValidatableResponse results(String result) {
        return Call.as(TestTokens.of("cp-is").machine())
                .body("{\"results\": [{\"nhsNumber\": \"%s\", \"result\": \"%s\"}]}".formatted(number, result))
                .post("/v1/cp-is/record-results")
                .then();
    }

    private static ValidatableResponse inactive(String numbers) {
        return Call.as(TestTokens.of("cp-is").machine())
                .body("{\"nhsNumbers\": %s}".formatted(numbers))
                .post("/v1/cp-is/inactive-numbers")
                .then();
    }

    private static void restrict(UUID child) {
        var head = TestTokens.of("head-of-safeguarding").staff("S-head");
        Call.as(head)
                .header("If-Match", Call.as(head).get("/v1/children/" + child).header("ETag"))
                .body("{\"restricted\": true, \"namedReaders\": [\"S-named\"], \"reason\": \"A relative works here.\"}")
                .put("/v1/children/" + child + "/restriction")
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
