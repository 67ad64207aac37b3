package safeguarding.reviewing.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.AtReview;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Reviewed;

/** How reviews are prepared and who took part, as people write it down. */
@QuarkusTest
@RealServers(service = "reviewing")
class ReviewParticipationTest {

    private final LocalDate today = LocalDate.now(CivilTime.ZONE);

    @Test
    void thePapersAreDueThreeWorkingDaysBeforeTheBookedDay() {
        var review = Reviewed.scheduled(period(), "2013-06-24T09:00:00Z");

        Call.as("iro")
                .get(review + "/participation")
                .then()
                .statusCode(200)
                .body("deadlines.ruleId", contains("C2.5"))
                .body("deadlines.dueOn", contains("2013-06-19"))
                .body("deadlines[0].sentence", equalTo("3 working days before the review of 24 June 2013"))
                .body("findings", empty());

        Reviewed.happens(review, "bookings", "{\"startsAt\": \"2013-06-25T09:00:00Z\", \"meeting\": true}")
                .then()
                .statusCode(200);
        AtReview.papers(review, "{\"socialWorkReportOn\": \"2013-06-18\"}")
                .then()
                .statusCode(200)
                .body("deadlines.dueOn", contains("2013-06-20"))
                .body("deadlines[0].metOn", nullValue());
        AtReview.papers(review, "{\"socialWorkReportOn\": \"2013-06-18\", \"carePlanOn\": \"2013-06-20\"}")
                .then()
                .statusCode(200)
                .body("deadlines.state", contains("met"));
        var late = "{\"socialWorkReportOn\": \"2013-06-18\", \"carePlanOn\": \"2013-06-21\"%s}";
        AtReview.papers(review, late.formatted("")).then().statusCode(400);
        AtReview.papers(review, late.formatted(", \"reason\": \"Mistyped.\""))
                .then()
                .statusCode(200)
                .body("deadlines.state", contains("met-late"))
                .body("correctionReason", equalTo("Mistyped."));
        AtReview.papers(review, "{\"socialWorkReportOn\": \"%s\"}".formatted(today.plusDays(1)))
                .then()
                .statusCode(422)
                .body("rule", equalTo("A5"));
    }

    @Test
    void nothingIsDueForAReviewThatIsCancelled() {
        var review = Reviewed.scheduled(period(), "2013-06-24T09:00:00Z");

        Reviewed.happens(review, "cancellations", "{\"reason\": \"The IRO is ill.\"}")
                .then()
                .statusCode(200);

        Call.as("iro").get(review + "/participation").then().body("deadlines.state", contains("withdrawn"));
    }

    @Test
    void whoTookPartIsWrittenDownAndPutRightWithAReason() {
        var review = Reviewed.held(period(), LocalDate.of(2013, 6, 24));
        Call.as("iro")
                .get(review + "/participation")
                .then()
                .body("findings.code", contains("not-seen-alone", "no-participation-code"));

        AtReview.told(review, AtReview.tookPart("PN1", "{\"on\": \"2013-06-20\"}"))
                .then()
                .statusCode(200)
                .body("told.code", equalTo("PN1"))
                .body("told.seenAlone.on", equalTo("2013-06-20"))
                .body("told.outOfArea.notifications.who", contains("host-council"))
                .body("findings", empty());
        var other = AtReview.tookPart("PN2", "{\"notBecause\": \"not-done\", \"words\": \"There was no room.\"}");
        AtReview.told(review, other).then().statusCode(400);
        AtReview.toldAnew(review, other)
                .then()
                .statusCode(200)
                .body("told.code", equalTo("PN2"))
                .body("findings.code", contains("not-seen-alone"))
                .body("correctedOn", equalTo(today.toString()));
        Call.as("iro")
                .get(review + "/participation?knownOn=" + today)
                .then()
                .statusCode(200)
                .body("told.code", equalTo("PN2"));
        Call.as("iro")
                .get(review + "/participation?knownOn=" + today.minusDays(1))
                .then()
                .statusCode(404);
    }

    @Test
    void aCodeThatDoesNotSuitTheAgeIsKeptAndFlagged() {
        var review = Reviewed.held(period(), LocalDate.of(2013, 6, 24));

        AtReview.told(review, AtReview.tookPart("PN0", "{\"notBecause\": \"too-young\"}"))
                .then()
                .statusCode(200)
                .body("findings.code", contains("four-or-older"))
                .body("findings.ruleId", contains("440"));
    }

    @Test
    void refusesWhatContradictsItself() {
        var period = period();
        var held = Reviewed.held(period, LocalDate.of(2013, 6, 24));
        var booked = Reviewed.scheduled(period, "2013-09-20T09:00:00Z");

        refuses("167", AtReview.told(held, AtReview.tookPart("PN8", "null")));
        refuses("167", AtReview.told(held, AtReview.tookPart("pn1", "null")));
        refuses("167", AtReview.told(booked, AtReview.tookPart("PN1", "null")));
        refuses("C2.4", AtReview.told(held, AtReview.tookPart("PN1", "{\"on\": \"2013-06-25\"}")));
        refuses("C5", AtReview.told(held, AtReview.tookPart("PN7", "null")));
        refuses("A5", AtReview.told(held, AtReview.tookPart("PN1", "{\"on\": \"%s\"}".formatted(today.plusDays(1)))));
        AtReview.told(held, AtReview.tookPart("PN1", "{}")).then().statusCode(400);
        AtReview.told(held, AtReview.tookPart("PN1", "{\"on\": \"2013-06-31\"}"))
                .then()
                .statusCode(400);
        Call.as("iro")
                .header("If-Match", "\"99\"")
                .body("{\"told\": %s}".formatted(AtReview.tookPart("PN1", "null")))
                .put(held + "/participation")
                .then()
                .statusCode(412);
        Call.as("iro")
                .get("/v1/reviews/" + UUID.randomUUID() + "/participation")
                .then()
                .statusCode(404);
    }

    @Test
    void ofAReviewThatNeverWasNothingIsWritten() {
        var review = Reviewed.held(period(), LocalDate.of(2013, 6, 24));

        Reviewed.happens(review, "withdrawals", "{\"reason\": \"It never was.\"}")
                .then()
                .statusCode(200);

        AtReview.told(review, AtReview.tookPart("PN1", "null")).then().statusCode(409);
        AtReview.papers(review, "{\"carePlanOn\": \"2013-06-18\"}").then().statusCode(409);
        Call.creating("iro")
                .body(AtReview.question("2013-06-10"))
                .post(review + "/consultations")
                .then()
                .statusCode(409);
    }

    @Test
    void oneOfTwoAtOnceIsToldToReadAgain() {
        var review = Reviewed.held(period(), LocalDate.of(2013, 6, 24));
        var tag = Call.as("iro").get(review + "/participation").header("ETag");

        var answers = Stream.of("PN1", "PN2")
                .map(code -> CompletableFuture.supplyAsync(() -> Call.as("iro")
                        .header("If-Match", tag)
                        .body("{\"told\": %s}".formatted(AtReview.tookPart(code, "null")))
                        .put(review + "/participation")
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 412);
    }

    @Test
    void somebodyIsAskedAndAnswers() {
        var review = Reviewed.scheduled(period(), "2013-06-24T09:00:00Z");
        var asked = AtReview.asked(review);
        var answer = "{\"answeredOn\": \"%s\", \"how\": \"in-writing\", \"answer\": \"She is doing well.\"}";

        refuses("RP2", Reviewed.happens(asked, "answers", answer.formatted("2013-06-09")));
        refuses("A5", Reviewed.happens(asked, "answers", answer.formatted(today.plusDays(1))));
        Reviewed.happens(asked, "answers", answer.formatted("2013-06-10"))
                .then()
                .statusCode(200)
                .body("answer.answer", equalTo("She is doing well."));
        Reviewed.happens(asked, "answers", answer.formatted("2013-06-11"))
                .then()
                .statusCode(409);
        AtReview.replaced(
                        asked,
                        "{\"question\": %s, \"reason\": \"Mistyped.\"}".formatted(AtReview.question("2013-06-11")))
                .then()
                .statusCode(200)
                .body("question.askedOn", equalTo("2013-06-11"))
                .body("answer", nullValue());
        Call.as("iro").get(review + "/consultations").then().body("items.question.party", contains("school"));
        Reviewed.happens(asked, "withdrawals", "{\"reason\": \"Nobody was.\"}")
                .then()
                .statusCode(200);
        Call.as("iro").get(review + "/consultations").then().body("items", empty());
        Reviewed.happens(asked, "withdrawals", "{\"reason\": \"Nobody was.\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void theChildIsHeardInItsOwnWords() {
        var period = period();
        var review = Reviewed.scheduled(period, "2013-06-24T09:00:00Z");
        var words = AtReview.said(review, "everybody");
        var changed = "{\"changed\": true, \"because\": \"She will see her nan.\"}";

        refuses("RP1", AtReview.replaced(words, "/influence", changed));
        Reviewed.happens(review, "openings", "{\"openedOn\": \"2013-06-24\", \"meeting\": true}")
                .then()
                .statusCode(200);
        AtReview.replaced(words, "/influence", changed).then().statusCode(200).body("changed", equalTo(true));

        Call.as("iro")
                .get(words)
                .then()
                .statusCode(200)
                .body("spoken.wording", equalTo("I want to see my nan Xanthippe."))
                .body("because", equalTo("She will see her nan."));
    }

    @Test
    void whatIsForTheUnitIsHiddenFromOthers() {
        var review = Reviewed.held(period(), LocalDate.of(2013, 6, 24));
        var words = AtReview.said(review, "professionals");
        Call.as("case-system").get(words).then().statusCode(200);

        AtReview.replaced(
                        words, "{\"spoken\": %s, \"reason\": \"She asked for it.\"}".formatted(AtReview.spoken("unit")))
                .then()
                .statusCode(200);

        Call.as("case-system").get(words).then().statusCode(404);
        Call.as("case-system").get(review + "/words").then().statusCode(200).body("items", empty());
        Call.as("iro").get(review + "/words").then().body("items.spoken.readers", contains("unit"));
        Reviewed.happens(words, "withdrawals", "{\"reason\": \"Never said.\"}")
                .then()
                .statusCode(200);
        Call.as("iro").get(review + "/words").then().body("items", empty());
    }

    private static void refuses(String rule, Response answer) {
        answer.then().statusCode(422).body("rule", equalTo(rule));
    }

    private static String period() {
        return LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");
    }
}
