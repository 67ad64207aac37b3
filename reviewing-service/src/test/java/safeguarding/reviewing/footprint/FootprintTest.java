package safeguarding.reviewing.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.AtReview;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Reviewed;

/** What an IRO does between reviews, and the midway checks among it. */
@QuarkusTest
@RealServers(service = "reviewing")
class FootprintTest {

    private static final String VISIT =
            "{\"kind\": \"visit\", \"on\": \"%s\", \"by\": \"S3001\", \"note\": \"In the garden.\"}";

    @Inject
    Deadlines deadlines;

    private final LocalDate today = LocalDate.now(CivilTime.ZONE);

    @Test
    void aMidwayCheckIsDueSixWeeksAfterTheFirstReviewAndThreeMonthsAfterEachLaterOne() {
        var period = LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");
        var chain = Reviewed.chainOf(period);
        var first = Reviewed.held(period, LocalDate.of(2013, 6, 24));
        due(first, "C2.12-first", "2013-08-05", "open", "overdue");

        var check = AtReview.contacted(chain, AtReview.midway("2013-08-05"));
        due(first, "C2.12-first", "2013-08-05", "met");
        var second = Reviewed.held(period, LocalDate.of(2013, 9, 20));
        due(second, "C2.12", "2013-12-20", "open", "overdue");

        AtReview.replaced(check, "{\"made\": %s, \"reason\": \"Mistyped.\"}".formatted(AtReview.midway("2013-08-06")))
                .then()
                .statusCode(200);
        due(first, "C2.12-first", "2013-08-05", "met-late");
        Reviewed.happens(check, "withdrawals", "{\"reason\": \"It never was.\"}")
                .then()
                .statusCode(200);
        due(first, "C2.12-first", "2013-08-05", "withdrawn");
        Reviewed.happens(first, "withdrawals", "{\"reason\": \"It never was.\"}")
                .then()
                .statusCode(200);
        due(second, "C2.12", "2013-12-20", "withdrawn");
        due(second, "C2.12-first", "2013-11-01", "open", "overdue");
    }

    @Test
    void nothingIsDueHalfWayOnceTheChildHasLeftCare() {
        var period = LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1");
        var review = Reviewed.held(period, LocalDate.of(2013, 6, 24));

        LookedAfter.happens(period, "endings", "{\"endedOn\": \"2013-07-31\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);

        due(review, "C2.12-first", "2013-08-05", "withdrawn");
    }

    @Test
    void theFootprintIsAList() {
        var child = LookedAfter.registered("north-east");
        var chain = Reviewed.chainOf(LookedAfter.period(child, "2013-06-03", "C1"));
        AtReview.contacted(chain, VISIT.formatted("2013-06-10"));
        AtReview.contacted(chain, AtReview.midway("2013-07-10"));

        var list = "/v1/iro-contacts?childId=" + child;
        Call.as("iro").get(list).then().statusCode(200).body("items.made.kind", contains("visit", "midway-check"));
        Call.as("iro").get(list + "&kind=visit").then().body("items.made.on", contains("2013-06-10"));
        Call.as("iro")
                .get(list + "&from=2013-06-11&to=2013-07-10")
                .then()
                .body("items.made.kind", contains("midway-check"));
        Call.as("iro").get(list + "&to=2013-06-09").then().body("items", empty());
        Call.as("iro").get(list + "&kind=dance").then().statusCode(400);
        Call.as("iro").get("/v1/iro-contacts?updatedSince=begin&limit=1").then().statusCode(200);
    }

    @Test
    void refusesWhatCannotHaveBeen() {
        var chain = Reviewed.chainOf(LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "C1"));

        refuses("FP1", record(chain, VISIT.formatted("2013-06-02")));
        refuses("A5", record(chain, VISIT.formatted(today.plusDays(1))));
        record(chain, AtReview.midway("2013-07-10").replace("midway-check", "visit"))
                .then()
                .statusCode(400);
        record(chain, VISIT.formatted("2013-07-10").replace("visit", "midway-check"))
                .then()
                .statusCode(400);
        record("/v1/review-chains/" + UUID.randomUUID(), VISIT.formatted("2013-06-10"))
                .then()
                .statusCode(404);
        var contact = AtReview.contacted(chain, VISIT.formatted("2013-06-10"));
        Reviewed.happens(contact, "withdrawals", "{\"reason\": \"It never was.\"}")
                .then()
                .statusCode(200);
        Reviewed.happens(contact, "withdrawals", "{\"reason\": \"It never was.\"}")
                .then()
                .statusCode(409);
        Call.as("iro").get(contact).then().statusCode(200).body("withdrawnOn", equalTo(today.toString()));
    }

    private static Response record(String chain, String made) {
        return Call.creating("iro")
                .body("{\"chainId\": \"%s\", \"made\": %s}".formatted(chain.replaceFirst(".*/", ""), made))
                .post("/v1/iro-contacts");
    }

    private void due(String review, String rule, String dueOn, String... states) {
        var id = UUID.fromString(review.replaceFirst(".*/", ""));
        var deadline = QuarkusTransaction.requiringNew()
                .call(() -> deadlines.of(id, rule).orElseThrow());
        assertThat(deadline.dueOn()).hasToString(dueOn);
        assertThat(Codes.of(deadline.state())).isIn((Object[]) states);
    }

    private static void refuses(String rule, Response answer) {
        answer.then().statusCode(422).body("rule", equalTo(rule));
    }
}
