package safeguarding.reviewing.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Officers;
import safeguarding.reviewing.fixture.Reviewed;

/** Reviews as people write them down, against the clock of C1. */
@QuarkusTest
@RealServers(service = "reviewing")
class LookedAfterReviewTest {

    private final LocalDate today = LocalDate.now(CivilTime.ZONE);

    @Test
    void theChainBeginsWithTheFirstReview() {
        var period = period("2013-06-03");

        Call.as("iro")
                .get(Reviewed.chainOf(period))
                .then()
                .statusCode(200)
                .body("next.number", equalTo(1))
                .body("next.ruleId", equalTo("C1.1"))
                .body("next.dueOn", equalTo("2013-07-01"))
                .body("next.sentence", equalTo("20 working days after the entry into care of 3 June 2013"))
                .body("deadlines.ruleId", contains("C1.1"))
                .body("reviews.openedOn", contains(nullValue()));
    }

    @Test
    void eachReviewThatIsHeldMeetsOneDeadlineAndOpensTheNext() {
        var period = period("2013-06-03");
        var chain = Reviewed.chainOf(period);

        Reviewed.held(period, LocalDate.of(2013, 7, 1));
        Reviewed.held(period, LocalDate.of(2013, 10, 2));

        Call.as("iro")
                .get(chain)
                .then()
                .body("reviews.inTime", contains(true, false, false))
                .body("next.number", equalTo(3))
                .body("next.ruleId", equalTo("C1.3"))
                .body("next.dueOn", equalTo("2014-04-02"))
                .body("deadlines.ruleId", contains("C1.1", "C1.2", "C1.3"))
                .body("deadlines.dueOn", contains("2013-07-01", "2013-10-01", "2014-04-02"))
                .body("deadlines.state[0]", equalTo("met"))
                .body("deadlines.state[1]", equalTo("met-late"))
                .body("deadlines.state[2]", oneOf("open", "overdue"));
    }

    @Test
    void aReviewIsBookedOpenedAdjournedOnceAndFinished() {
        var period = period("2013-06-03");
        var review = Reviewed.scheduled(period, "2013-06-24T09:00:00Z");
        Reviewed.record(period, "\"booking\": {\"startsAt\": \"2013-06-25T09:00:00Z\", \"meeting\": true}")
                .then()
                .statusCode(409);

        happens(review, "bookings", "{\"startsAt\": \"2013-06-26T09:00:00Z\", \"meeting\": true}", 200);
        happens(review, "openings", "{\"openedOn\": \"2013-06-26\", \"meeting\": true}", 200);
        happens(review, "adjournments", "{\"on\": \"2013-06-25\", \"reason\": \"No report.\"}", 422);
        happens(review, "adjournments", "{\"on\": \"2013-06-26\", \"reason\": \"No report.\"}", 200);
        ProblemAssert.of(Reviewed.happens(
                        review, "adjournments", "{\"on\": \"2013-06-27\", \"reason\": \"Still no report.\"}"))
                .hasStatus(422)
                .hasType("rule-broken")
                .says("once only");
        Call.as("iro")
                .get(Reviewed.chainOf(period))
                .then()
                .body("unfinished.ruleId", equalTo("C1.10"))
                .body("unfinished.dueOn", equalTo("2013-07-24"));
        happens(review, "completions", "{\"finishedOn\": \"2013-07-25\"}", 200);

        Call.as("iro")
                .get(review)
                .then()
                .body("stage", equalTo("finished"))
                .body("judged.openedInTime", equalTo(true))
                .body("judged.finishedInTime", equalTo(false))
                .body("judged.inTime", equalTo(false))
                .body("findings.code", contains("no-named-iro"));
        happens(review, "completions", "{\"finishedOn\": \"2013-07-25\"}", 409);
        happens(review, "cancellations", "{\"reason\": \"Too late.\"}", 409);
        Call.as("iro")
                .get(review + "?asAt=2013-07-24")
                .then()
                .body("stage", equalTo("opened"))
                .body("finishedOn", nullValue())
                .body("judged.inTime", equalTo(true));
    }

    @Test
    void aReviewThatIsCancelledLeavesWhatIsDue() {
        var period = period("2013-06-03");
        var review = Reviewed.scheduled(period, "2013-06-24T09:00:00Z");

        happens(review, "cancellations", "{\"reason\": \"The IRO is ill.\"}", 200);

        Call.as("iro").get(Reviewed.chainOf(period)).then().body("next.dueOn", equalTo("2013-07-01"));
        happens(review, "openings", "{\"openedOn\": \"2013-06-26\", \"meeting\": true}", 409);
        Reviewed.corrected(review, held("2013-06-26")).then().statusCode(200).body("stage", equalTo("finished"));
        Reviewed.scheduled(period, "2013-09-24T09:00:00Z");
    }

    @Test
    void refusesWhatContradictsItself() {
        var period = period("2013-06-03");
        Reviewed.held(period, LocalDate.of(2013, 6, 26));

        for (var wrong : List.of(
                held("2013-06-26"),
                held("2013-06-02"),
                held(today.plusDays(1).toString()),
                "{\"openedOn\": \"2013-07-02\", \"meeting\": true, \"finishedOn\": \"2013-07-01\"}",
                "{\"openedOn\": \"2013-07-02\", \"meeting\": true, \"finishedOn\": \"2013-07-03\","
                        + " \"adjournments\": [{\"on\": \"2013-07-04\", \"reason\": \"No report.\"}]}")) {
            ProblemAssert.of(Reviewed.record(period, "\"held\": " + wrong))
                    .hasStatus(422)
                    .hasType("rule-broken");
        }
        Reviewed.record(period, "\"booking\": {\"startsAt\": \"2013-09-24T09:00:00Z\", \"meeting\": false}")
                .then()
                .statusCode(422)
                .body("rule", equalTo("C1.6"));
        var both = "\"booking\": {\"startsAt\": \"2013-09-24T09:00:00Z\", \"meeting\": true}, \"held\": ";
        Reviewed.record(period, both + held("2013-09-24")).then().statusCode(400);
        Reviewed.record("/v1/periods-of-care/" + UUID.randomUUID(), "\"held\": " + held("2013-09-24"))
                .then()
                .statusCode(404);
    }

    @Test
    void theIroBringsTheNextReviewForward() {
        var period = period("2013-06-03");
        Reviewed.held(period, LocalDate.of(2013, 7, 1));
        var chain = Reviewed.chainOf(period);

        var call = Reviewed.calledFor(chain, "2013-08-01", "2013-08-15");

        Call.as("iro")
                .get(chain)
                .then()
                .body("next.ruleId", equalTo("C1.4-iro"))
                .body("next.dueOn", equalTo("2013-08-15"))
                .body("deadlines.findAll { it.state != 'withdrawn' }.ruleId", contains("C1.1", "C1.4-iro"));
        happens(chain, "exemptions", "{\"until\": \"%s\", \"reason\": \"Away.\"}".formatted(today.plusDays(1)), 422);
        happens(chain, "calls", "{\"kind\": \"iro-asks\", \"notedOn\": \"2013-08-02\", \"day\": \"2013-08-01\"}", 400);
        happens(chain, "calls", "{\"kind\": \"iro-asks\", \"notedOn\": \"2013-06-02\", \"day\": \"2013-08-01\"}", 422);
        happens(
                chain,
                "calls",
                "{\"kind\": \"accommodation-stops\", \"notedOn\": \"2013-08-02\", \"day\": \"2013-08-09\"}",
                422);
        happens(chain, "calls/" + call + "/withdrawals", "{\"reason\": \"Another child.\"}", 200);
        Call.as("iro")
                .get(chain)
                .then()
                .body("next.ruleId", equalTo("C1.2"))
                .body("calls.withdrawnOn", contains(today.toString()));
        happens(chain, "calls/" + call + "/withdrawals", "{\"reason\": \"Another child.\"}", 409);
    }

    @Test
    void anExemptionLengthensNothingThatIsOverdue() {
        var overdue = Reviewed.chainOf(period("2013-06-03"));
        var period = period(today.minusDays(40).toString());
        Reviewed.held(period, today.minusDays(20));
        var chain = Reviewed.chainOf(period);
        var due = today.minusDays(20).plusMonths(3);

        ProblemAssert.of(Reviewed.happens(
                        overdue, "exemptions", "{\"until\": \"%s\", \"reason\": \"Away.\"}".formatted(due.plusDays(9))))
                .hasStatus(422)
                .says("overdue");
        happens(chain, "exemptions", "{\"until\": \"%s\", \"reason\": \"Away.\"}".formatted(due), 422);
        var first = Reviewed.excused(chain, due.plusDays(9));
        Reviewed.excused(chain, due.plusDays(30));

        Call.as("iro")
                .get(chain)
                .then()
                .body("next.dueOn", equalTo(due.plusDays(30).toString()))
                .body("next.excusedUntil", equalTo(due.plusDays(30).toString()))
                .body("deferrals.exemptions", equalTo(2))
                .body("deferrals.series", equalTo(true))
                .body("deadlines.findAll { it.state != 'withdrawn' }.ruleId", contains("C1.1", "C1-excused"));
        happens(chain, "exemptions/" + first + "/withdrawals", "{\"reason\": \"Never asked for.\"}", 200);
        Call.as("iro").get(chain).then().body("deferrals.series", equalTo(false));
    }

    @Test
    void aCorrectionWorksOutAnewWhatFollowed() {
        var period = period("2013-06-03");
        var first = Reviewed.held(period, LocalDate.of(2013, 7, 2));
        var chain = Reviewed.chainOf(period);
        Call.as("iro")
                .get(chain)
                .then()
                .body("reviews[0].inTime", equalTo(false))
                .body("next.dueOn", equalTo("2013-10-02"));

        Reviewed.corrected(first, held("2013-06-28")).then().statusCode(200);

        Call.as("iro")
                .get(chain)
                .then()
                .body("reviews[0].inTime", equalTo(true))
                .body("next.dueOn", equalTo("2013-09-28"))
                .body("deadlines.find { it.ruleId == 'C1.1' }.state", equalTo("met"));
        happens(first, "withdrawals", "{\"reason\": \"It never was.\"}", 200);
        Call.as("iro")
                .get(chain)
                .then()
                .body("next.ruleId", equalTo("C1.1"))
                .body("deadlines.findAll { it.state != 'withdrawn' }.ruleId", contains("C1.1"));
        assertThat(Call.as("iro")
                        .get("/v1/reviews?chainId=" + chain.substring(chain.lastIndexOf('/') + 1))
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void whatHappensInCareMovesWhatIsDue() {
        var child = LookedAfter.registered("north-east");
        var series = LookedAfter.period(child, "2013-06-03", "V4");
        var chain = Reviewed.chainOf(series);
        Call.as("iro")
                .get(chain)
                .then()
                .body("next.ruleId", equalTo("C1.7-first"))
                .body("next.dueOn", equalTo("2013-09-03"));

        LookedAfter.happens(series, "stays", "{\"from\": \"2013-06-03\", \"to\": \"2013-08-20\"}")
                .then()
                .statusCode(200);

        // The 76th day is that of the night from 17 August: the ordinary clock begins, but not later than the other
        // ends.
        Call.as("iro").get(chain).then().body("next.dueOn", equalTo("2013-09-03"));
        LookedAfter.happens(series, "endings", "{\"endedOn\": \"2013-08-21\", \"reason\": \"E8\"}")
                .then()
                .statusCode(200);
        Call.as("iro")
                .get(chain)
                .then()
                .body("next", nullValue())
                .body("endedOn", equalTo("2013-08-21"))
                .body("deadlines.state", contains("withdrawn"));
    }

    @Test
    void aPeriodThatNeverWasHasNoReviewDue() {
        var period = period("2013-06-03");
        var chain = Reviewed.chainOf(period);

        Call.as("case-system")
                .header("If-Match", Call.as("case-system").get(period).header("ETag"))
                .body("{\"reason\": \"It never was.\"}")
                .post(period + "/withdrawals")
                .then()
                .statusCode(200);

        Call.as("iro")
                .get(chain)
                .then()
                .statusCode(200)
                .body("withdrawnOn", equalTo(today.toString()))
                .body("next", nullValue())
                .body("deadlines.state", contains("withdrawn"));
        Reviewed.record(period, "\"held\": " + held("2013-06-26")).then().statusCode(409);
    }

    @Test
    void careFromBeforeTheRegulationsIsKeptAndNotJudged() {
        var period = period("2010-06-01");
        Reviewed.held(period, LocalDate.of(2010, 6, 21));
        Reviewed.held(period, LocalDate.of(2010, 9, 21));
        Reviewed.held(period, LocalDate.of(2011, 6, 21));

        Call.as("iro")
                .get(Reviewed.chainOf(period))
                .then()
                .statusCode(200)
                .body("next.ruleId", equalTo("C1.3"))
                .body("next.dueOn", equalTo("2011-12-21"));
    }

    @Test
    void knowsWhatWasKnownAndWhatStoodOnADay() {
        var period = period("2013-06-03");
        var review = Reviewed.held(period, LocalDate.of(2013, 7, 1));
        var chain = Reviewed.chainOf(period);

        Call.as("iro")
                .get(chain + "?asAt=2013-06-30")
                .then()
                .body("next.ruleId", equalTo("C1.1"))
                .body("reviews", empty());
        Call.as("iro").get(chain + "?asAt=2013-07-01").then().body("next.ruleId", equalTo("C1.2"));
        Call.as("iro").get(chain + "?asAt=2013-06-02").then().statusCode(404);
        Call.as("iro").get(chain + "?knownOn=" + today.minusDays(1)).then().statusCode(404);
        Call.as("iro").get(review + "?asAt=2013-06-30").then().statusCode(404);
        Call.as("iro")
                .get("/v1/reviews?asAt=2013-07-01&stage=finished&from=2013-07-01&to=2013-07-01&limit=200")
                .then()
                .statusCode(200)
                .body("items.reviewId", hasItem(review.substring(review.lastIndexOf('/') + 1)));
    }

    @Test
    void aNamedIroLeavesNothingToFlag() {
        var child = LookedAfter.registered("north-east");
        var period = LookedAfter.period(child, "2013-06-03", "C1");
        Officers.named(Officers.allocationOf(child), Officers.registered("north-east"), "2013-06-26")
                .then()
                .statusCode(200);

        var before = Reviewed.held(period, LocalDate.of(2013, 6, 25));
        var after = Reviewed.held(period, LocalDate.of(2013, 9, 20));

        Call.as("iro").get(before).then().body("findings.ruleId", contains("C2.1"));
        Call.as("iro").get(after).then().body("findings", empty());
        Reviewed.corrected(after, "{\"openedOn\": \"2013-09-20\", \"meeting\": false}")
                .then()
                .statusCode(200)
                .body("findings.code", contains("no-meeting"));
    }

    private static String period(String startedOn) {
        return LookedAfter.period(LookedAfter.registered("north-east"), startedOn, "C1");
    }

    private static String held(String day) {
        return "{\"openedOn\": \"%1$s\", \"meeting\": true, \"finishedOn\": \"%1$s\"}".formatted(day);
    }

    private static void happens(String record, String what, String body, int status) {
        Reviewed.happens(record, what, body).then().statusCode(status);
    }
}
