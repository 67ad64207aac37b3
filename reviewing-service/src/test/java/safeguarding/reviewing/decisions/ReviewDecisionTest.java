package safeguarding.reviewing.decisions;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.DeadlineStepped;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.AtReview;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Reviewed;

/** What reviews decide, and what becomes of it. */
@QuarkusTest
@RealServers(service = "reviewing")
class ReviewDecisionTest {

    private final LocalDate today = LocalDate.now(CivilTime.ZONE);

    @Inject
    Event<DeadlineStepped> stepped;

    @Inject
    Deadlines deadlines;

    @Test
    void aDecisionIsFollowedUntilItIsDone() {
        var review = held();
        var decision = AtReview.decided(review, "2013-07-31");
        var id = id(decision);

        Call.as("iro").get("/v1/review-decisions/" + id).then().statusCode(200).body("state", equalTo("open"));
        deadlineOf(id, "open", "overdue");
        refuses("RD1", Reviewed.happens(decision, "completions", "{\"doneOn\": \"2013-06-23\"}"));
        refuses("A5", Reviewed.happens(decision, "completions", "{\"doneOn\": \"%s\"}".formatted(today.plusDays(1))));
        Reviewed.happens(decision, "completions", "{\"doneOn\": \"2013-08-01\", \"outcome\": \"It works.\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("done"));
        deadlineOf(id, "met-late");
        Reviewed.happens(decision, "completions", "{\"doneOn\": \"2013-08-01\"}")
                .then()
                .statusCode(409);
        Reviewed.happens(decision, "withdrawals", "{\"reason\": \"Too late.\"}")
                .then()
                .statusCode(409);
        AtReview.replaced(
                        decision,
                        "{\"made\": %s, \"done\": {\"doneOn\": \"2013-08-01\"}, \"reason\": \"More time.\"}"
                                .formatted(AtReview.decision("2013-08-01")))
                .then()
                .statusCode(200)
                .body("made.dueOn", equalTo("2013-08-01"));
        deadlineOf(id, "met");
        Call.as("iro")
                .get("/v1/review-decisions?state=done&reviewId=" + id(review))
                .then()
                .statusCode(200)
                .body("items.decisionId", contains(id));
        Call.as("iro")
                .get("/v1/review-decisions?state=open&reviewId=" + id(review))
                .then()
                .body("items", empty());
        Call.as("iro").get("/v1/review-decisions?state=lost").then().statusCode(400);
        Call.as("iro")
                .get("/v1/review-decisions?state=open&updatedSince=begin")
                .then()
                .statusCode(400);
    }

    @Test
    void aDecisionIsWithdrawnWithAReasonAndSoAreThoseOfAReviewThatNeverWas() {
        var review = held();
        var one = AtReview.decided(review, "2013-07-31");
        var other = AtReview.decided(review, "2013-07-31");

        Reviewed.happens(one, "withdrawals", "{\"reason\": \"She moved.\"}")
                .then()
                .statusCode(200)
                .body("withdrawalReason", equalTo("She moved."));
        Reviewed.happens(review, "withdrawals", "{\"reason\": \"It never was.\"}")
                .then()
                .statusCode(200);

        deadlineOf(id(one), "withdrawn");
        deadlineOf(id(other), "withdrawn");
        Call.as("iro").get(other).then().body("state", equalTo("withdrawn"));
    }

    @Test
    void refusesADecisionBeforeTheReview() {
        var period = LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");
        var booked = Reviewed.scheduled(period, "2013-06-24T09:00:00Z");

        refuses("RD1", decide(booked, "2013-07-31"));
        refuses("RD1", decide(held(), "2013-06-23"));
        decide("/v1/reviews/" + UUID.randomUUID(), "2013-07-31").then().statusCode(404);
    }

    @Test
    void whatIsDueAfterAReviewCountsFromItsEnd() {
        var review = held();

        Call.as("iro")
                .get(review + "/record")
                .then()
                .statusCode(200)
                .body("deadlines.ruleId", contains("C2.6", "C2.8-written", "C2.8-distributed"))
                .body("deadlines.dueOn", contains("2013-07-01", "2013-07-15", "2013-07-22"));
        told(
                        review,
                        "\"decisionsSentOn\": \"2013-07-01\", \"writtenOn\": \"2013-07-15\", \"distributedOn\": \"2013-07-23\"")
                .then()
                .statusCode(200)
                .body("deadlines.state", contains("met", "met", "met-late"))
                .body("agreedOn", nullValue());
    }

    @Test
    void silenceIsAgreement() {
        var review = held();

        told(review, "\"decisionsSentOn\": \"2013-06-26\", \"decisionsReceivedOn\": \"2013-06-27\"")
                .then()
                .statusCode(200)
                .body("agreedOn", equalTo("2013-07-04"))
                .body("agreedHow", equalTo("by-silence"))
                .body("deadlines.find { it.ruleId == 'C2.7' }.state", equalTo("met"));

        var objected = "\"decisionsSentOn\": \"2013-06-26\", \"decisionsReceivedOn\": \"2013-06-27\", \"objection\":"
                + " {\"on\": \"%s\", \"by\": \"S2001\", \"because\": \"It cannot be paid.\"%s}";
        told(review, objected.formatted("2013-07-05", ""))
                .then()
                .statusCode(200)
                .body("objectedLate", equalTo(true))
                .body("agreedHow", equalTo("by-silence"));
        told(review, objected.formatted("2013-07-04", "")).then().statusCode(400);
        told(review, objected.formatted("2013-07-04", "") + ", \"reason\": \"Mistyped.\"")
                .then()
                .statusCode(200)
                .body("objectedLate", equalTo(false))
                .body("agreedOn", nullValue());
        told(
                        review,
                        objected.formatted(
                                "2013-07-04", ", \"settledOn\": \"2013-07-08\", \"outcome\": \"decisions-stand\""))
                .then()
                .statusCode(200)
                .body("agreedOn", equalTo("2013-07-08"))
                .body("agreedHow", equalTo("after-objection"));
    }

    @Test
    void passingTimeMakesDecisionsAgreed() {
        var review = Reviewed.held(
                LookedAfter.period(
                        LookedAfter.registered("north-east"),
                        today.minusDays(30).toString(),
                        "C1"),
                today);
        told(review, "\"decisionsSentOn\": \"%1$s\", \"decisionsReceivedOn\": \"%1$s\"".formatted(today))
                .then()
                .statusCode(200)
                .body("agreedOn", nullValue());
        String deadlineId = Call.as("iro")
                .get(review + "/record")
                .path("deadlines.find { it.ruleId == 'C2.7' }.subject.aggregateId");

        QuarkusTransaction.requiringNew().run(() -> {
            var window = deadlines.of(UUID.fromString(deadlineId), "C2.7").orElseThrow();
            stepped.fire(new DeadlineStepped(overdue(window), window.dueOn().plusDays(1)));
        });

        Call.as("iro")
                .get(review + "/record")
                .then()
                .body("agreedHow", equalTo("by-silence"))
                .body("deadlines.find { it.ruleId == 'C2.7' }.state", equalTo("met"));
    }

    @Test
    void refusesWhatIsInNoOrder() {
        var review = held();

        refuses("RR1", told(review, "\"decisionsReceivedOn\": \"2013-06-27\""));
        refuses("RR1", told(review, "\"decisionsSentOn\": \"2013-06-23\""));
        refuses("RR1", told(review, "\"distributedOn\": \"2013-06-27\""));
        refuses("RR1", told(review, "\"decisionsSentOn\": \"2013-06-26\", \"decisionsReceivedOn\": \"2013-06-25\""));
        refuses("A5", told(review, "\"decisionsSentOn\": \"%s\"".formatted(today.plusDays(1))));
        told(
                        review,
                        "\"decisionsSentOn\": \"2013-06-26\", \"decisionsReceivedOn\": \"2013-06-26\", \"objection\":"
                                + " {\"on\": \"2013-06-27\", \"by\": \"S1\", \"because\": \"No.\", \"outcome\": \"withdrawn\"}")
                .then()
                .statusCode(400);
        Call.as("case-system")
                .header("If-Match", "\"0\"")
                .body("{}")
                .put(review + "/record")
                .then()
                .statusCode(403);
    }

    private static Deadline overdue(Deadline open) {
        return new Deadline(
                open.id(),
                open.ruleId(),
                open.kind(),
                open.citation(),
                open.subject(),
                open.dueOn(),
                open.inputs(),
                open.calendarVersion(),
                open.ruleSet(),
                open.sentence(),
                Deadline.State.OVERDUE,
                null,
                open.dueSoonOn());
    }

    private static Response told(String review, String what) {
        return AtReview.replaced(review + "/record", "{" + what + "}");
    }

    private static Response decide(String review, String dueOn) {
        return Call.creating("iro")
                .body("{\"reviewId\": \"%s\", \"made\": %s}".formatted(id(review), AtReview.decision(dueOn)))
                .post("/v1/review-decisions");
    }

    private void deadlineOf(String decision, String... states) {
        var state = QuarkusTransaction.requiringNew()
                .call(() -> deadlines
                        .of(UUID.fromString(decision), "RD2")
                        .orElseThrow()
                        .state());
        org.assertj.core.api.Assertions.assertThat(Codes.of(state)).isIn((Object[]) states);
    }

    private static void refuses(String rule, Response answer) {
        answer.then().statusCode(422).body("rule", equalTo(rule));
    }

    private static String held() {
        return Reviewed.held(
                LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1"),
                LocalDate.of(2013, 6, 24));
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
