package safeguarding.reviewing.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Officers;

@QuarkusTest
@RealServers(service = "reviewing")
class IroAllocationTest {

    private static final String STARTED = "2013-06-03";
    private final LocalDate today = LocalDate.now(CivilTime.ZONE);

    @Test
    void isOpenedWhenAChildBecomesLookedAfterAndWaitsForAnIro() {
        var child = LookedAfter.registered("north-east");
        var period = LookedAfter.period(child, STARTED, "C1");

        var allocation = Officers.allocationOf(child);

        Call.as("iro")
                .get(allocation)
                .then()
                .statusCode(200)
                .body("periodId", equalTo(period.substring(period.lastIndexOf('/') + 1)))
                .body("startedOn", equalTo(STARTED))
                .body("officerId", nullValue())
                .body("terms", empty())
                // Five working days after 3 June 2013; told two working days after it, which was long ago.
                .body("deadlines.find { it.ruleId == 'C2.2-allocated' }.dueOn", equalTo("2013-06-10"))
                .body("deadlines.find { it.ruleId == 'C2.2-told' }.dueOn", equalTo("2013-06-05"))
                .body("deadlines.find { it.ruleId == 'C2.2-told' }.state", equalTo("met-late"));
        assertThat(Call.as("iro")
                        .get("/v1/iro-allocations?standing=waiting&childId=" + child)
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
    }

    @Test
    void knowsWhetherTheIroWasNamedInTime() {
        var child = LookedAfter.registered("north-east");
        LookedAfter.period(child, today.toString(), "C1");
        var allocation = Officers.allocationOf(child);
        var late = waiting("north-east");

        Officers.named(allocation, Officers.registered("north-east"), today.toString())
                .then()
                .statusCode(200)
                .body("deadlines.state", contains("met", "met"));
        Officers.named(late, Officers.registered("north-east"), "2013-06-11")
                .then()
                .statusCode(200)
                .body("deadlines.find { it.ruleId == 'C2.2-allocated' }.state", equalTo("met-late"));
    }

    @Test
    void namesTheBestSuitedWhenNobodyIsWanted() {
        var area = Officers.area();
        var officer = Officers.registered(area);
        var manager = Officers.with(managing(area));
        var allocation = waiting(area);

        Call.as("iro")
                .get(allocation + "/candidates")
                .then()
                .statusCode(200)
                .body("items.findAll { it.suitable }.officerId", contains(officer.toString()))
                .body("items.find { it.officerId == '%s' }.ruleId".formatted(manager), equalTo("C2.3"));
        Officers.happens(allocation, "namings", "{}")
                .then()
                .statusCode(200)
                .body("officerId", equalTo(officer.toString()))
                .body("terms.from", contains(today.toString()))
                .body("findings", empty());
        Officers.happens(waiting(Officers.area()), "namings", "{}").then().statusCode(409);
    }

    @Test
    void refusesWhoIsNotIndependentWithTheCitation() {
        var area = Officers.area();
        var allocation = waiting(area);

        ProblemAssert.of(Officers.named(allocation, Officers.with(managing(area)), STARTED))
                .hasStatus(422)
                .hasType("rule-broken")
                .says("manages");
        ProblemAssert.of(Officers.named(allocation, Officers.registered("elsewhere"), STARTED))
                .hasStatus(409)
                .hasType("conflict");
        ProblemAssert.of(Officers.named(allocation, UUID.randomUUID(), STARTED))
                .hasStatus(400)
                .hasType("invalid-request");
        Officers.named(allocation, Officers.registered(area), "2013-06-02")
                .then()
                .statusCode(422);
        Officers.named(allocation, Officers.registered(area), today.plusDays(1).toString())
                .then()
                .statusCode(422);
    }

    @Test
    void handsOverWithWhatIsStillToBeDone() {
        var area = Officers.area();
        var allocation = waiting(area);
        var first = Officers.registered(area);
        var second = Officers.registered(area);
        Officers.handedOver(allocation, second, "2013-09-02").then().statusCode(409);
        Officers.named(allocation, first, STARTED).then().statusCode(200);
        Officers.named(allocation, second, "2013-09-02").then().statusCode(409);

        Officers.handedOver(allocation, second, "2013-09-02")
                .then()
                .statusCode(200)
                .body("officerId", equalTo(second.toString()))
                .body("terms.officerId", contains(first.toString(), second.toString()))
                .body("terms[1].takenOver.openMatters", contains("The health assessment is not agreed."));

        Call.as("iro")
                .get(allocation + "?asAt=2013-09-01")
                .then()
                .statusCode(200)
                .body("officerId", equalTo(first.toString()))
                .body("terms.officerId", contains(first.toString()));
        Officers.handedOver(allocation, second, "2013-09-03").then().statusCode(422);
    }

    @Test
    void listsTheChildrenOfAnOfficerOnADay() {
        var area = Officers.area();
        var allocation = waiting(area);
        var first = Officers.registered(area);
        var second = Officers.registered(area);
        Officers.named(allocation, first, "2013-06-04").then().statusCode(200);
        Officers.handedOver(allocation, second, "2013-09-02").then().statusCode(200);

        assertThat(listed("officerId=" + second)).hasSize(1);
        assertThat(listed("officerId=" + first)).isEmpty();
        assertThat(listed("officerId=" + first + "&asAt=2013-09-01")).hasSize(1);
        assertThat(listed("officerId=" + second + "&asAt=2013-09-01")).isEmpty();
        assertThat(listed("area=" + area + "&standing=waiting&asAt=2013-06-03")).hasSize(1);
        assertThat(listed("area=" + area + "&standing=named&asAt=2013-06-03")).isEmpty();
        assertThat(listed("area=" + area + "&standing=named&asAt=2013-06-04")).hasSize(1);
        assertThat(listed("area=" + area + "&asAt=2013-06-02")).isEmpty();
        assertThat(listed("area=" + area + "&standing=named&knownOn=" + today.minusDays(1)))
                .isEmpty();
    }

    @Test
    void letsSomebodyStandInWhoIsAsIndependent() {
        var area = Officers.area();
        var allocation = waiting(area);
        var named = Officers.registered(area);
        var standIn = Officers.registered(area);
        Officers.named(allocation, named, STARTED).then().statusCode(200);

        var cover = Officers.covered(
                allocation, standIn, today.toString(), today.plusDays(20).toString());

        Call.as("iro")
                .get(allocation)
                .then()
                .body("officerId", equalTo(named.toString()))
                .body("coveredBy", equalTo(standIn.toString()));
        cover(allocation, Officers.with(managing(area)), today.plusDays(30), today.plusDays(31), 422);
        cover(allocation, named, today.plusDays(30), today.plusDays(31), 422);
        cover(allocation, standIn, today.plusDays(20), today.plusDays(21), 422);
        endings(allocation, cover, today.plusDays(21), 422);
        endings(allocation, cover, today.plusDays(5), 200);
        Call.as("iro")
                .get(allocation)
                .then()
                .body("covers.to", contains(today.plusDays(5).toString()));
        endings(allocation, cover, today.minusDays(1), 200);
        Call.as("iro").get(allocation).then().body("covers", empty()).body("coveredBy", nullValue());
        endings(allocation, cover, today.minusDays(1), 404);
    }

    @Test
    void letsSomebodyStandInForAllChildrenOfAnOfficer() {
        var area = Officers.area();
        var named = Officers.registered(area);
        var standIn = Officers.with(managing(area).replace("ne-care-1", "ne-care-2"));
        var one = waiting(area);
        var other = LookedAfter.registeredAs(
                LookedAfter.child(LookedAfter.councilChildId(), area).replace("ne-care-1", "ne-care-2"));
        LookedAfter.period(other, STARTED, "C1");
        Officers.named(one, named, STARTED).then().statusCode(200);
        Officers.named(Officers.allocationOf(other), named, STARTED).then().statusCode(200);

        var answer = covers(named, standIn, today, today.plusDays(13));

        answer.then()
                .statusCode(200)
                .body("arranged", equalTo(1))
                .body("items.find { it.arranged }.link", endsWith(one))
                .body("items.find { !it.arranged }.childId", equalTo(other.toString()))
                .body("items.find { !it.arranged }.ruleId", equalTo("C2.3"));
        Call.as("iro").get(one).then().body("coveredBy", equalTo(standIn.toString()));
        covers(named, standIn, today.plusDays(13), today.plusDays(20))
                .then()
                .body("arranged", equalTo(0))
                .body("items.ruleId", hasItems("IA2", "C2.3"));
        covers(named, UUID.randomUUID(), today, today).then().statusCode(400);
        covers(named, standIn, today, today.minusDays(1)).then().statusCode(400);
        covers(UUID.randomUUID(), standIn, today, today).then().statusCode(404);
    }

    private static Response covers(UUID officer, UUID standIn, LocalDate from, LocalDate to) {
        return Call.creating("iro")
                .body("{\"standInId\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}".formatted(standIn, from, to))
                .post("/v1/reviewing-officers/" + officer + "/covers");
    }

    @Test
    void keepsSiblingsWithOneIroUnlessAConflictIsRecorded() {
        var area = Officers.area();
        var one = LookedAfter.registered(area);
        var other = LookedAfter.registered(area);
        Officers.siblings(one, other);
        LookedAfter.period(one, STARTED, "C1");
        LookedAfter.period(other, STARTED, "C1");
        var ofTheSibling = Officers.registered(area);
        var another = Officers.registered(area);
        Officers.named(Officers.allocationOf(one), ofTheSibling, STARTED).then().statusCode(200);
        var allocation = Officers.allocationOf(other);

        ProblemAssert.of(Officers.named(allocation, another, STARTED))
                .hasStatus(422)
                .hasType("rule-broken")
                .says("apartFromSiblings");
        Officers.happens(allocation, "namings", """
                        {"officerId": "%s", "from": "%s", "apartFromSiblings": "One accuses the other."}
                        """.formatted(another, STARTED))
                .then()
                .statusCode(200)
                .body("terms[0].apartFromSiblings", equalTo("One accuses the other."))
                .body("findings", empty());
        var third = LookedAfter.registered(area);
        Officers.siblings(one, third);
        LookedAfter.period(third, STARTED, "C1");
        Officers.happens(Officers.allocationOf(third), "namings", "{}")
                .then()
                .statusCode(200)
                .body("officerId", equalTo(ofTheSibling.toString()))
                .body("terms[0].because[0]", containsString("C2.15"));
    }

    @Test
    void saysNothingOfASiblingOutOfSight() {
        var area = Officers.area();
        var hidden = LookedAfter.registered("south-west");
        var child = LookedAfter.registered(area);
        Officers.siblings(hidden, child);
        LookedAfter.period(hidden, STARTED, "C1");
        LookedAfter.period(child, STARTED, "C1");
        var ofTheSibling = Officers.with(Officers.details(area).replace("[\"" + area, "[\"south-west\", \"" + area));
        Officers.named(Officers.allocationOf(hidden), ofTheSibling, STARTED)
                .then()
                .statusCode(200);
        var half = TestTokens.of("iro").areas(area);

        var candidates = Call.as(half).get(Officers.allocationOf(child) + "/candidates");

        assertThat(candidates.asString()).contains(ofTheSibling.toString()).doesNotContain("C2.15");
    }

    @Test
    void flagsWhoIsNotIndependentAnyMoreAndSiblingsApart() {
        var area = Officers.area();
        var child = LookedAfter.registered(area);
        LookedAfter.period(child, STARTED, "C1");
        var allocation = Officers.allocationOf(child);
        var officer = Officers.registered(area);
        Officers.named(allocation, officer, STARTED).then().statusCode(200);
        var sibling = waiting(area, child);
        Officers.happens(sibling, "namings", """
                        {"officerId": "%s", "from": "%s", "apartFromSiblings": "For now."}
                        """.formatted(Officers.registered(area), STARTED))
                .then()
                .statusCode(200);

        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body("{\"details\": %s}".formatted(managing(area)))
                .put("/v1/reviewing-officers/" + officer)
                .then()
                .statusCode(200);

        Call.as("iro")
                .get(allocation)
                .then()
                .body("findings.code", contains("not-independent", "apart-from-siblings"))
                .body("findings.ruleId", contains("C2.3", "C2.15"));
    }

    @Test
    void isPutRightWholeAndKeepsWhatWasKnown() {
        var area = Officers.area();
        var allocation = waiting(area);
        var first = Officers.registered(area);
        var second = Officers.with(managing(area));
        Officers.named(allocation, first, "2013-06-11").then().statusCode(200);

        Officers.corrected(allocation, Officers.terms(second, "2013-06-10", first, "2013-07-01"))
                .then()
                .statusCode(200)
                .body("terms.officerId", contains(second.toString(), first.toString()))
                .body("correctionReason", equalTo("Mistyped."))
                .body("deadlines.find { it.ruleId == 'C2.2-allocated' }.state", equalTo("met"));
        Officers.corrected(allocation, Officers.terms(first, "2013-07-01", second, "2013-07-01"))
                .then()
                .statusCode(422);
        Officers.corrected(allocation, Officers.terms(UUID.randomUUID(), "2013-07-01"))
                .then()
                .statusCode(400);
        Officers.corrected(allocation, Officers.terms())
                .then()
                .statusCode(200)
                .body("officerId", nullValue())
                .body("deadlines.find { it.ruleId == 'C2.2-allocated' }.state", oneOf("open", "overdue"));
    }

    @Test
    void followsThePeriodOfCare() {
        var child = LookedAfter.registered("north-east");
        var period = LookedAfter.period(child, STARTED, "C1");
        var allocation = Officers.allocationOf(child);

        LookedAfter.happens(period, "endings", "{\"endedOn\": \"2013-10-31\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);
        Call.as("iro")
                .get(allocation)
                .then()
                .body("endedOn", equalTo("2013-10-31"))
                .body("deadlines.find { it.ruleId == 'C2.2-allocated' }.state", equalTo("withdrawn"));
        Officers.happens(allocation, "namings", "{}").then().statusCode(409);

        LookedAfter.corrected(period, """
                        {"episodes": [{"startedOn": "2013-06-05", "reason": "S", "legalStatus": "C1",
                          "categoryOfNeed": "N1", "placement": %s}], "reason": "Mistyped."}
                        """.formatted(LookedAfter.FOSTER)).then().statusCode(200);
        Call.as("iro")
                .get(allocation)
                .then()
                .body("startedOn", equalTo("2013-06-05"))
                .body("endedOn", nullValue())
                .body("deadlines.findAll { it.ruleId == 'C2.2-allocated' }.dueOn", hasItem("2013-06-12"))
                .body("deadlines.find { it.ruleId == 'C2.2-told' }.startsOn", nullValue())
                .body("deadlines.find { it.ruleId == 'C2.2-told' }.inputs.startsOn", equalTo("2013-06-05"));

        Call.as("case-system")
                .header("If-Match", Call.as("case-system").get(period).header("ETag"))
                .body("{\"reason\": \"It never was.\"}")
                .post(period + "/withdrawals")
                .then()
                .statusCode(200);
        Call.as("iro").get(allocation).then().body("withdrawnOn", equalTo(today.toString()));
        assertThat(listed("childId=" + child)).isEmpty();
    }

    @Test
    void countsTheChildrenOfAnOfficer() {
        var area = Officers.area();
        var officer = Officers.with(Officers.details(area).replace("100", "2"));
        var standIn = Officers.registered(area);
        var one = waiting(area);
        Officers.named(one, officer, "2013-06-04").then().statusCode(200);
        Officers.named(waiting(area), officer, "2013-06-04").then().statusCode(200);
        var inError = LookedAfter.registered(area);
        var neverWas = LookedAfter.period(inError, STARTED, "C1");
        Officers.named(Officers.allocationOf(inError), officer, "2013-06-04")
                .then()
                .statusCode(200);
        Call.as("case-system")
                .header("If-Match", Call.as("case-system").get(neverWas).header("ETag"))
                .body("{\"reason\": \"It never was.\"}")
                .post(neverWas + "/withdrawals")
                .then()
                .statusCode(200);
        Officers.covered(one, standIn, "2013-07-01", "2013-07-14");
        var caseload = "/v1/reviewing-officers/" + officer + "/caseload";

        Call.as("iro")
                .get(caseload)
                .then()
                .statusCode(200)
                .body("children", equalTo(2))
                .body("from", equalTo(1))
                .body("to", equalTo(1))
                .body("standing", equalTo("above"))
                .body("standingIn", equalTo(0));
        Call.as("iro").get(caseload + "?asAt=2013-06-03").then().body("children", equalTo(0));
        Call.as("iro").get(caseload + "?asAt=2013-07-14").then().body("standingIn", equalTo(1));
        Call.as("iro").get(caseload + "?asAt=2013-07-15").then().body("standingIn", equalTo(0));
        Call.as("iro").get(caseload + "?knownOn=" + today.minusDays(1)).then().body("children", equalTo(0));
        Call.as("iro")
                .get("/v1/reviewing-officers/" + standIn + "/caseload?asAt=2013-07-01")
                .then()
                .body("covered", equalTo(1))
                .body("children", equalTo(0));
    }

    @Test
    void tellsWhatHasChanged() {
        var child = LookedAfter.registered("north-east");
        LookedAfter.period(child, STARTED, "C1");
        var allocation = Officers.allocationOf(child);
        String next = "begin";
        List<String> told;
        do {
            var page = Call.as("iro")
                    .queryParam("updatedSince", next)
                    .queryParam("limit", 200)
                    .get("/v1/iro-allocations")
                    .jsonPath();
            next = page.getString("next");
            told = page.getList("items.allocationId");
        } while (!told.isEmpty());

        Officers.named(allocation, Officers.registered("north-east"), STARTED)
                .then()
                .statusCode(200);

        Call.as("iro")
                .queryParam("updatedSince", next)
                .get("/v1/iro-allocations")
                .then()
                .statusCode(200)
                .body("items.childId", contains(child.toString()))
                .body("removed", not(hasItem(child.toString())));
        Call.as("iro")
                .get("/v1/iro-allocations?updatedSince=begin&childId=" + child)
                .then()
                .statusCode(400);
    }

    /** The allocation of a child who became looked after and has no IRO. */
    private static String waiting(String area) {
        var child = LookedAfter.registered(area);
        LookedAfter.period(child, STARTED, "C1");
        return Officers.allocationOf(child);
    }

    private static String waiting(String area, UUID sibling) {
        var child = LookedAfter.registered(area);
        Officers.siblings(child, sibling);
        LookedAfter.period(child, STARTED, "C1");
        return Officers.allocationOf(child);
    }

    /** An officer who manages the team of the children of these tests. */
    private static String managing(String area) {
        return Officers.details(area).replace("\"reviewsFrom\"", "\"managedTeams\": [\"ne-care-1\"], \"reviewsFrom\"");
    }

    private static List<Object> listed(String query) {
        return Call.as("iro").get("/v1/iro-allocations?" + query).jsonPath().getList("items");
    }

    private static void cover(String allocation, UUID officer, LocalDate from, LocalDate to, int status) {
        Officers.happens(
                        allocation,
                        "covers",
                        "{\"officerId\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}".formatted(officer, from, to))
                .then()
                .statusCode(status);
    }

    private static void endings(String allocation, UUID cover, LocalDate lastDay, int status) {
        Officers.happens(allocation, "covers/" + cover + "/endings", "{\"lastDay\": \"%s\"}".formatted(lastDay))
                .then()
                .statusCode(status);
    }
}
