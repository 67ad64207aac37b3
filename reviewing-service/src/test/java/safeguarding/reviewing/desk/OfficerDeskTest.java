package safeguarding.reviewing.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.AtReview;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Officers;
import safeguarding.reviewing.fixture.Reviewed;
import safeguarding.reviewing.fixture.Visited;

/** What stands on the desk of an IRO. */
@QuarkusTest
@RealServers(service = "reviewing")
class OfficerDeskTest {

    private static final String ANSWER = "items.find { it.kind == 'consultation-answer' }";
    private static final String WHAT = "items.collect { it.deadlineId ?: it.reviewId }";
    private static final String ALONE = "items.find { it.kind == 'child-seen-alone' }";

    private final LocalDate today = LocalDate.now(CivilTime.ZONE);
    private final LocalDate tenDaysAgo = today.minusDays(10);
    private final String area = Officers.area();
    private UUID officer = UUID.randomUUID();
    private UUID child = UUID.randomUUID();

    @BeforeEach
    void registers() {
        officer = Officers.registered(area);
        child = LookedAfter.registered(area);
    }

    @Test
    void showsWhatIsOverdueFirstAndWhoOwesIt() {
        lookedAfter(child, tenDaysAgo);

        desk(officer)
                .then()
                .statusCode(200)
                .body("officerId", equalTo(officer.toString()))
                .body("day", equalTo(today.toString()))
                .body("children.childId", contains(child.toString()))
                .body("children[0].covered", equalTo(false))
                .body("children[0].reviewRuleId", equalTo("C1.1"))
                .body("children[0].reviewWithinSixWeeks", equalTo(true))
                .body("items[0].ruleId", equalTo("C3-first"))
                .body("items[0].childId", equalTo(child.toString()))
                .body("items[0].owedBy", equalTo("others"))
                .body("items[0].state", equalTo("overdue"))
                .body("items[0].dueOn", equalTo(tenDaysAgo.plusWeeks(1).toString()))
                .body("items.find { it.ruleId == 'C1.1' }.owedBy", equalTo("iro"))
                .body("next", nullValue());
    }

    @Test
    void leavesOutWhatIsDone() {
        var period = lookedAfter(child, tenDaysAgo);
        Visited.alone(period, tenDaysAgo.plusDays(2).toString());

        desk(officer).then().body("items.ruleId", not(hasItem("C3-first")));
    }

    @Test
    void endsSixWeeksFromToday() {
        var period = lookedAfter(child, tenDaysAgo);
        Reviewed.held(period, today);

        desk(officer)
                .then()
                .body("children[0].reviewRuleId", equalTo("C1.2"))
                .body("children[0].reviewWithinSixWeeks", equalTo(false))
                .body("items.ruleId", not(hasItem("C1.2")));

        var soon = today.plusWeeks(6);
        Reviewed.scheduled(period, soon + "T10:00:00Z");
        desk(officer)
                .then()
                .body("children[0].reviewBookedOn", equalTo(soon.toString()))
                .body("children[0].reviewWithinSixWeeks", equalTo(true));
    }

    @Test
    void showsWhoHasNotAnsweredBeforeAReview() {
        var period = lookedAfter(child, tenDaysAgo);
        var booked = today.plusDays(7);
        var review = Reviewed.scheduled(period, booked + "T10:00:00Z");
        var asked = AtReview.added(review + "/consultations", AtReview.question(today.toString()));

        desk(officer)
                .then()
                .body(ANSWER + ".ruleId", equalTo("RP3"))
                .body(ANSWER + ".owedBy", equalTo("others"))
                .body(ANSWER + ".dueOn", equalTo(booked.toString()))
                .body(ANSWER + ".state", equalTo("due-soon"))
                .body(ANSWER + ".childId", equalTo(child.toString()))
                .body(ANSWER + ".reviewId", equalTo(lastOf(review)))
                .body(ANSWER + ".consultationId", equalTo(lastOf(asked)))
                .body(ANSWER + ".deadlineId", nullValue())
                .body(ANSWER + ".sentence", startsWith("The school was asked on "))
                .body(ANSWER + ".sentence", not(containsString("Xanthippe")));

        Reviewed.happens(asked, "answers", "{\"answeredOn\": \"%s\", \"how\": \"declined\"}".formatted(today))
                .then()
                .statusCode(200);
        desk(officer).then().body("items.kind", not(hasItem("consultation-answer")));
    }

    @Test
    void showsAChildWhoIsToBeSeenAloneUntilItIsTold() {
        var period = lookedAfter(child, tenDaysAgo);
        desk(officer).then().body("items.kind", not(hasItem("child-seen-alone")));
        var booked = today.plusDays(8);
        var review = Reviewed.scheduled(period, booked + "T10:00:00Z");

        desk(officer)
                .then()
                .body(ALONE + ".ruleId", equalTo("C2.4"))
                .body(ALONE + ".owedBy", equalTo("iro"))
                .body(ALONE + ".dueOn", equalTo(booked.toString()))
                .body(ALONE + ".state", equalTo("due"))
                .body(ALONE + ".reviewId", equalTo(lastOf(review)))
                .body(ALONE + ".consultationId", nullValue())
                .body(ALONE + ".deadlineId", nullValue());

        AtReview.told(review, "{\"attendance\": [], \"chairedByChild\": false}")
                .then()
                .statusCode(200);
        desk(officer).then().body("items.kind", hasItem("child-seen-alone"));
        AtReview.toldAnew(
                        review,
                        "{\"attendance\": [], \"chairedByChild\": false, \"seenAlone\":"
                                + " {\"notBecause\": \"child-refused\"}}")
                .then()
                .statusCode(200);
        desk(officer).then().body("items.kind", not(hasItem("child-seen-alone")));
    }

    @Test
    void countsWhatIsOwedBeforeAReviewFromItsOpening() {
        var period = lookedAfter(child, tenDaysAgo);
        var review = Reviewed.scheduled(period, today.minusDays(8) + "T10:00:00Z");
        AtReview.added(review + "/consultations", AtReview.question(today.toString()));
        desk(officer)
                .then()
                .body(ALONE + ".state", equalTo("overdue"))
                .body(ALONE + ".dueOn", equalTo(today.minusDays(8).toString()));

        Reviewed.happens(review, "openings", "{\"openedOn\": \"%s\", \"meeting\": true}".formatted(today))
                .then()
                .statusCode(200);
        desk(officer)
                .then()
                .body(ALONE + ".dueOn", equalTo(today.toString()))
                .body(ALONE + ".state", equalTo("due-soon"))
                .body(ANSWER + ".dueOn", equalTo(today.toString()));

        Reviewed.happens(review, "completions", "{\"finishedOn\": \"%s\"}".formatted(today))
                .then()
                .statusCode(200);
        desk(officer)
                .then()
                .body("items.kind", not(hasItem("child-seen-alone")))
                .body("items.kind", not(hasItem("consultation-answer")));
    }

    @Test
    void asksNothingBeforeAReviewThatIsCancelled() {
        var period = lookedAfter(child, tenDaysAgo);
        var review = Reviewed.scheduled(period, today.plusDays(3) + "T10:00:00Z");
        var asked = AtReview.added(review + "/consultations", AtReview.question(today.toString()));
        desk(officer).then().body("items.kind", hasItem("consultation-answer"));

        Reviewed.happens(asked, "withdrawals", "{\"reason\": \"There is none.\"}")
                .then()
                .statusCode(200);
        desk(officer).then().body("items.kind", not(hasItem("consultation-answer")));
        Reviewed.happens(review, "cancellations", "{\"reason\": \"The IRO is ill.\"}")
                .then()
                .statusCode(200);
        desk(officer).then().body("items.kind", not(hasItem("child-seen-alone")));
    }

    @Test
    void showsTheChildrenWhomTheOfficerCoversToday() {
        lookedAfter(child, tenDaysAgo);
        var standIn = Officers.registered(area);
        desk(standIn).then().body("children", empty()).body("items", empty());

        Officers.covered(
                Officers.allocationOf(child),
                standIn,
                today.toString(),
                today.plusDays(7).toString());

        desk(standIn)
                .then()
                .body("children.childId", contains(child.toString()))
                .body("children[0].covered", equalTo(true))
                .body("items.ruleId", hasItem("C1.1"));
        desk(officer).then().body("children[0].covered", equalTo(false));
    }

    @Test
    void leavesOutACoverThatHasNotBegun() {
        lookedAfter(child, tenDaysAgo);
        var standIn = Officers.registered(area);
        Officers.covered(
                Officers.allocationOf(child),
                standIn,
                today.plusDays(1).toString(),
                today.plusDays(7).toString());

        desk(standIn).then().body("children", empty());
    }

    @Test
    void goesWithTheChildToTheNextOfficer() {
        lookedAfter(child, tenDaysAgo);
        var next = Officers.registered(area);
        Officers.handedOver(Officers.allocationOf(child), next, today.toString())
                .then()
                .statusCode(200);

        desk(officer).then().body("children", empty()).body("items", empty());
        desk(next).then().body("children", hasSize(1));
    }

    @Test
    void isReadPageByPage() {
        var period = lookedAfter(child, tenDaysAgo);
        lookedAfter(LookedAfter.registered(area), tenDaysAgo.minusDays(3));
        Reviewed.scheduled(period, today.plusDays(3) + "T10:00:00Z");
        List<String> all = desk(officer).then().extract().path(WHAT);

        var read = new ArrayList<String>();
        @Nullable String next = "";
        while (next != null) {
            var cursor = next.isEmpty() ? "" : "&cursor=" + next;
            var page = Call.as("iro")
                    .get(address(officer) + "?limit=1" + cursor)
                    .then()
                    .statusCode(200)
                    .body("children", hasSize(2))
                    .extract();
            read.addAll(page.path(WHAT));
            next = page.path("next");
        }

        assertThat(all).hasSizeGreaterThan(3);
        assertThat(read).isEqualTo(all);
    }

    @Test
    void keepsARestrictedChildFromOthers() {
        lookedAfter(child, tenDaysAgo);
        var head = TestTokens.of("head-of-safeguarding").staff("S-head");
        Call.as(head)
                .header("If-Match", Call.as(head).get("/v1/children/" + child).header("ETag"))
                .body("{\"restricted\": true, \"namedReaders\": [\"S-named\"], \"reason\": \"A relative works here.\"}")
                .put("/v1/children/" + child + "/restriction")
                .then()
                .statusCode(200);

        Call.as(TestTokens.of("iro").staff("S-named"))
                .get(address(officer))
                .then()
                .body("children", hasSize(1))
                .body("items", not(empty()));
        Call.as(TestTokens.of("iro").staff("S-other"))
                .get(address(officer))
                .then()
                .statusCode(200)
                .body("children", empty())
                .body("items", empty());
    }

    @Test
    void isRefusedToOthersAndOfOfficersWhomNobodyKnows() {
        RestAssured.get(address(officer)).then().statusCode(401);
        Call.as("case-system").get(address(officer)).then().statusCode(403);
        desk(UUID.randomUUID()).then().statusCode(404);
        Call.as("iro")
                .queryParam("cursor", "no-cursor")
                .get(address(officer))
                .then()
                .statusCode(400);
        Call.as("iro").queryParam("limit", 201).get(address(officer)).then().statusCode(400);
    }

    private static String lastOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private String lookedAfter(UUID who, LocalDate since) {
        var period = LookedAfter.period(who, since.toString(), "C1");
        Officers.named(Officers.allocationOf(who), officer, since.toString())
                .then()
                .statusCode(200);
        return period;
    }

    private static Response desk(UUID officerId) {
        return Call.as("iro").get(address(officerId));
    }

    private static String address(UUID officerId) {
        return "/v1/reviewing-officers/" + officerId + "/desk";
    }
}
