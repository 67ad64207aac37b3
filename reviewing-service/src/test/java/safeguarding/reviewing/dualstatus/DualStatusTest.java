package safeguarding.reviewing.dualstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.platform.identity.ChildIdentity;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.calls.Answers;
import safeguarding.platform.testing.events.Teller;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Officers;
import safeguarding.reviewing.fixture.Reviewed;

/** A child with a protection plan who is looked after, as conference-service tells of the plan. */
@QuarkusTest
@RealServers(service = "reviewing")
class DualStatusTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private final Teller conference = new Teller("conference");

    @Inject
    ChildIdentity identity;

    @Inject
    Sql sql;

    @Test
    void isFlaggedWhenAPlanBeginsAndOverWhenItEnds() {
        var child = LookedAfter.registered("north-east");
        LookedAfter.period(child, "2013-06-03", "C1");
        var plan = planOf(child, "2013-09-02");

        var status = waitFor(child, "/items/0/beganOn", "2013-09-02");
        assertThat(status.at("/items/0/planId").asText()).isEqualTo(plan.toString());
        assertThat(status.at("/items/0/proposal/kind").asText()).isEqualTo("none");

        conference.tell("plan-ended", plan, child, Map.of("occurredOn", "2013-11-04", "startedOn", "2013-09-02"));
        waitFor(child, "/items/0/endedOn", "2013-11-04");
        conference.tell("plan-reopened", plan, child, Map.of("startedOn", "2013-09-02"));
        waitFor(child, "/items/0/endedOn", "");
        conference.tell("plan-corrected", plan, child, Map.of("startedOn", "2013-09-09"));
        waitFor(child, "/items/0/beganOn", "2013-09-09");
        conference.tell("plan-withdrawn", plan, child, Map.of("startedOn", "2013-09-09"));
        waitForItems(child, 0);

        assertThat(toldOf(status))
                .containsExactly(
                        "dual-status-began",
                        "dual-status-ended",
                        "dual-status-corrected",
                        "dual-status-corrected",
                        "dual-status-withdrawn");
    }

    @Test
    void joinsAPlanThatWasToldOfBeforeTheChildWasKnown() {
        // The council's id of a child gives the same identifier in every service.
        var council = LookedAfter.councilChildId();
        var child = identity.of(council);
        var marker = LookedAfter.registered("north-east");
        LookedAfter.period(marker, "2013-06-03", "C1");

        planOf(child, "2013-09-02");
        planOf(marker, "2013-09-02");
        waitForItems(marker, 1);
        // The plan before it is of another partition, so that it may come a moment later.
        await().atMost(LONG_ENOUGH)
                .until(() -> sql.first("select id from told_plan where child_id = ?", row -> true, child)
                        .isPresent());
        assertThat(LookedAfter.registeredAs(LookedAfter.child(council, "north-east")))
                .isEqualTo(child);
        waitForItems(child, 0);

        var period = LookedAfter.period(child, "2013-10-07", "C1");
        assertThat(list(child).at("/items/0/beganOn").asText()).isEqualTo("2013-10-07");

        LookedAfter.happens(period, "endings", "{\"endedOn\": \"2013-10-31\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);
        assertThat(list(child).at("/items/0/endedOn").asText()).isEqualTo("2013-10-31");
        LookedAfter.corrected(
                        period,
                        ("{\"episodes\": [{\"startedOn\": \"2013-08-05\", \"reason\": \"S\", \"legalStatus\": \"C1\","
                                        + " \"categoryOfNeed\": \"N1\", \"placement\": %s}], \"reason\": \"Mistyped.\"}")
                                .formatted(LookedAfter.FOSTER))
                .then()
                .statusCode(200);
        assertThat(list(child).at("/items/0/beganOn").asText()).isEqualTo("2013-09-02");
        assertThat(list(child).at("/items/0/endedOn").isMissingNode()).isTrue();
    }

    @Test
    void takesRepeatedLateAndUnknownEventsInTheOrderOfThePlan() {
        var child = LookedAfter.registered("north-east");
        LookedAfter.period(child, "2013-06-03", "C1");
        var plan = UUID.randomUUID();
        var started = conference.next("plan-started", plan, List.of(child), Map.of("occurredOn", "2013-07-01"));
        var unknown =
                conference.next("plan-started", plan, List.of(child), Map.of()).inVersion(2);
        var ended = conference.next(
                "plan-ended", plan, List.of(child), Map.of("occurredOn", "2013-08-01", "startedOn", "2013-07-01"));
        var reopened = conference.next("plan-reopened", plan, List.of(child), Map.of("startedOn", "2013-07-01"));

        Teller.send(ended, reopened, started, started, unknown, ended, started);

        var status = waitFor(child, "/items/0/beganOn", "2013-07-01");
        waitFor(child, "/items/0/endedOn", "");
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(toldOf(status))
                        .containsExactly("dual-status-began", "dual-status-ended", "dual-status-corrected"));
    }

    @Test
    void leavesAPoisonedPlanToAnOperatorAndGoesOnWithOthers() {
        var child = LookedAfter.registered("north-east");
        LookedAfter.period(child, "2013-06-03", "C1");
        var poisoned = UUID.randomUUID();
        Teller.publish(conference.next("plan-started", poisoned, List.of(child), Map.of()), "{}");
        var plan = planOf(child, "2013-09-02");

        assertThat(waitFor(child, "/items/0/planId", plan.toString())
                        .at("/items")
                        .size())
                .isOne();
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(
                                Call.as("operator").get("/v1/inbox/parked").asString())
                        .contains(poisoned.toString()));
    }

    @Test
    void laysTheTwoReviewsBesideEachOther() {
        var today = LocalDate.now(CivilTime.ZONE);
        var child = LookedAfter.registered("north-east");
        var period = LookedAfter.period(child, today.minusDays(10).toString(), "C1");
        var plan = planOf(child, today.minusDays(5).toString());
        var deadline = UUID.randomUUID();
        var due = today.plusDays(20);
        conference.tell(
                "deadline-opened",
                deadline,
                child,
                Map.of("rule", "B1.5", "kind", "first-review", "aboutType", "plan", "aboutId", plan, "dueOn", due));
        var status = waitFor(child, "/items/0/protectionReview/dueOn", due.toString());
        assertThat(status.at("/items/0/protectionReview/ruleId").asText()).isEqualTo("B1.5");
        assertThat(status.at("/items/0/lookedAfterReview/ruleId").asText()).isEqualTo("C1.1");
        assertThat(status.at("/items/0/proposal/kind").asText()).isEqualTo("together");

        var day = today.plusDays(8);
        var meeting = UUID.randomUUID();
        conference.tell(
                "conference-scheduled",
                meeting,
                child,
                Map.of("kind", "review", "startsAt", day + "T10:00:00Z", "endsAt", day + "T11:30:00Z"));
        waitFor(child, "/items/0/protectionReview/bookedOn", day.toString());
        Reviewed.scheduled(period, day + "T13:00:00Z");
        waitFor(child, "/items/0/proposal/kind", "booked-together");

        conference.tell("conference-child-removed", meeting, child, Map.of("kind", "review", "removedChildId", child));
        waitFor(child, "/items/0/protectionReview/bookedOn", "");
        conference.tell(
                "deadline-moved",
                deadline,
                child,
                Map.of(
                        "rule",
                        "B1.5",
                        "kind",
                        "first-review",
                        "aboutType",
                        "plan",
                        "aboutId",
                        plan,
                        "dueOn",
                        today.plusDays(80)));
        waitFor(child, "/items/0/proposal/kind", "in-line");
    }

    @Test
    void followsThePersonThroughAMergeAndASplit() {
        var child = LookedAfter.registered("north-east");
        LookedAfter.period(child, "2013-06-03", "C1");
        var other = UUID.randomUUID();
        planOf(other, "2013-09-02");
        var merge = UUID.randomUUID();
        for (var record : List.of(child, other)) {
            conference.tell("child-merged", record, record, Map.of("mergeId", merge, "survives", record.equals(child)));
        }
        waitFor(child, "/items/0/beganOn", "2013-09-02");
        for (var record : List.of(child, other)) {
            conference.tell("child-split", record, record, Map.of("mergeId", merge, "survived", record.equals(child)));
        }
        waitForItems(child, 0);
    }

    @Test
    void countsRestrictedChildrenAndShowsThemToNamedReadersOnly() {
        var area = Officers.area();
        var child = LookedAfter.registered(area);
        LookedAfter.period(child, "2013-06-03", "C1");
        planOf(child, "2013-09-02");
        var status = waitFor(child, "/items/0/beganOn", "2013-09-02");
        var link = "/v1/dual-statuses/" + status.at("/items/0/dualStatusId").asText();
        var head = TestTokens.of("head-of-safeguarding").staff("S-head");
        Call.as(head)
                .header("If-Match", Call.as(head).get("/v1/children/" + child).header("ETag"))
                .body("{\"restricted\": true, \"namedReaders\": [\"S-named\"], \"reason\": \"A relative works here.\"}")
                .put("/v1/children/" + child + "/restriction")
                .then()
                .statusCode(200);

        Call.as(TestTokens.of("iro").staff("S-named")).get(link).then().statusCode(200);
        Call.as(TestTokens.of("iro").staff("S-other")).get(link).then().statusCode(404);
        waitForItems(child, 0);
        Call.as("iro")
                .get("/v1/dual-status-figures")
                .then()
                .statusCode(200)
                .body("areas.find { it.area == '" + area + "' }.children", equalTo(1))
                .body("areas.find { it.area == '" + area + "' }.longerThanSixMonths", equalTo(1));
        // Nothing was known of it before today.
        Call.as("iro")
                .get("/v1/dual-status-figures?knownOn="
                        + LocalDate.now(CivilTime.ZONE).minusDays(1))
                .then()
                .statusCode(200)
                .body("areas.findAll { it.area == '" + area + "' }.size()", equalTo(0));
    }

    @Test
    void showsAPastDay() {
        var child = LookedAfter.registered("north-east");
        LookedAfter.period(child, "2013-06-03", "C1");
        var plan = planOf(child, "2013-09-02");
        conference.tell("plan-ended", plan, child, Map.of("occurredOn", "2013-11-04", "startedOn", "2013-09-02"));
        waitFor(child, "/items/0/endedOn", "2013-11-04");

        for (var day : Map.of("2013-09-01", 0, "2013-09-02", 1, "2013-11-03", 1, "2013-11-04", 0)
                .entrySet()) {
            Call.as("iro")
                    .get("/v1/dual-statuses?standing=open&childId=" + child + "&asAt=" + day.getKey())
                    .then()
                    .statusCode(200)
                    .body("items.size()", equalTo(day.getValue()));
        }
    }

    private UUID planOf(UUID child, String startedOn) {
        var plan = UUID.randomUUID();
        conference.tell("plan-started", plan, child, Map.of("occurredOn", startedOn));
        return plan;
    }

    private static JsonNode list(UUID child) {
        return Answers.json(Call.as("iro").get("/v1/dual-statuses?childId=" + child));
    }

    private static JsonNode waitFor(UUID child, String pointer, String value) {
        await().atMost(LONG_ENOUGH).untilAsserted(() -> {
            var answer = list(child);
            assertThat(answer.at("/items/0").isMissingNode()).isFalse();
            assertThat(answer.at(pointer).asText())
                    .describedAs(answer.toString())
                    .isEqualTo(value);
        });
        return list(child);
    }

    private static void waitForItems(UUID child, int size) {
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(list(child).at("/items").size()).isEqualTo(size));
    }

    private static List<String> toldOf(JsonNode listed) {
        List<String> types = Call.as("iro")
                .get("/v1/events?limit=100&subject="
                        + listed.at("/items/0/dualStatusId").asText())
                .then()
                .statusCode(200)
                .extract()
                .path("items.type");
        return types.stream()
                .map(type -> type.replaceAll(".*\\.(dual-status-\\w+)\\.v1", "$1"))
                .toList();
    }
}
