package safeguarding.reviewing.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.Adopted;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.Kept;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Officers;

/** The schedule of tests: 16 years from birth for a child who was looked after, none for others. */
@QuarkusTest
@RealServers(service = "reviewing")
class RetentionTest {

    /** No other test has children here. */
    private static final String AREA = Officers.area();

    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    @Test
    void followsFromWhatIsRecorded() {
        var child = LookedAfter.registered("north-east");
        retention(Kept.FIRST, child)
                .then()
                .statusCode(200)
                .body("retention", equalTo("child-in-need"))
                .body("rule", equalTo("L4"))
                .body("reviewDueOn", nullValue())
                .body("scheduleOn", equalTo(true));

        LookedAfter.period(child, "2013-06-03", "C1");

        retention(Kept.FIRST, child)
                .then()
                .body("retention", equalTo("looked-after"))
                .body("rule", equalTo("L1"))
                .body("citation", notNullValue())
                .body("reviewDueOn", equalTo("2025-04-17"))
                .body("hindrances", contains("looked-after"));
    }

    @Test
    void countsFromTheOrderOnceTheRecordIsSealed() {
        var council = LookedAfter.councilChildId();
        var child = LookedAfter.registeredAs(LookedAfter.child(council, "north-east"));
        Adopted.from(LookedAfter.period(child, "2013-06-03", "C1"));
        Adopted.opened(Adopted.KEEPER, council).then().statusCode(201);

        retention(Kept.FIRST, child).then().statusCode(404);
        retention(Adopted.KEEPER, child)
                .then()
                .body("retention", equalTo("adopted"))
                .body("rule", equalTo("L2"))
                .body("basisOn", equalTo(TODAY.toString()))
                .body("reviewDueOn", equalTo(TODAY.plusYears(100).toString()))
                .body("hindrances", empty());
    }

    @Test
    void isWhatAPersonSaysWithAReasonIfThatIsLonger() {
        var child = LookedAfter.registered("north-east");

        set(child, "\"0\"", "{\"retention\": \"looked-after\", \"reason\": \"In care elsewhere.\"}")
                .then()
                .statusCode(200)
                .body("rule", equalTo("L1"))
                .body("reason", equalTo("In care elsewhere."))
                .body("setBy", equalTo("S-first"));
        set(child, "\"0\"", "{\"retention\": \"looked-after\", \"reason\": \"Again.\"}")
                .then()
                .statusCode(412);
        set(child, "\"1\"", "{\"retention\": \"adopted\", \"basisOn\": \"2015-02-28\", \"reason\": \"An order.\"}")
                .then()
                .statusCode(200)
                .body("reviewDueOn", equalTo("2115-02-28"));
        set(child, "\"2\"", "{\"retention\": \"adopted\", \"reason\": \"No day.\"}")
                .then()
                .statusCode(400);
        set(child, "\"2\"", "{\"retention\": \"for-ever\", \"reason\": \"So.\"}")
                .then()
                .statusCode(400);
        set(child, null, "{\"retention\": \"looked-after\", \"reason\": \"So.\"}")
                .then()
                .statusCode(428);
    }

    @Test
    void isNotLessThanWhatIsRecorded() {
        var child = LookedAfter.registered("north-east");
        LookedAfter.period(child, "2013-06-03", "C1");

        ProblemAssert.of(set(child, "\"0\"", "{\"retention\": \"child-in-need\", \"reason\": \"Shorter.\"}"))
                .hasStatus(422)
                .hasType("rule-broken")
                .namesRule("L1");
    }

    @Test
    void comesUpForReviewOnTheDayAndUntilItIsProposed() {
        var due = born(TODAY.minusYears(16));
        var tomorrow = born(TODAY.minusYears(16).plusDays(1));
        var never = LookedAfter.registered("north-east");

        assertThat(reviews()).contains(due.toString()).doesNotContain(tomorrow.toString(), never.toString());
        ProblemAssert.of(Kept.proposing(tomorrow)).hasStatus(422).namesRule("L3");
        Kept.proposed(due);

        assertThat(reviews()).doesNotContain(due.toString());
    }

    @Test
    void comesUpForThoseWhoMaySeeTheChild() {
        var due = born(LocalDate.of(1990, 1, 1));

        assertThat(reviews(TestTokens.of("qa-manager").areas("south-west"))).doesNotContain(due.toString());
        Call.as("iro").get("/v1/retention-reviews").then().statusCode(403);
        Call.as("qa-manager").get("/v1/retention-reviews?area=nowhere").then().body("items", empty());
    }

    @Test
    void isHeldAndReleasedWithReasons() {
        var child = LookedAfter.registered("north-east");
        var hold = Kept.held(child);

        Call.as(Kept.SECOND)
                .get("/v1/children/" + child + "/legal-holds")
                .then()
                .body("items.kind", contains("inquiry"));
        retention(Kept.FIRST, child).then().body("hindrances", contains("legal-hold"));
        Kept.lifted(hold).then().statusCode(200).body("liftedBy", equalTo("S-second"));
        retention(Kept.FIRST, child).then().body("hindrances", empty());
        ProblemAssert.of(Kept.lifted(hold)).hasStatus(409);
    }

    private static UUID born(LocalDate on) {
        var child = LookedAfter.registeredAs(
                LookedAfter.child(LookedAfter.councilChildId(), AREA).replace("2009-04-17", on.toString()));
        var period = LookedAfter.period(child, "2013-06-03", "C1");
        LookedAfter.happens(period, "endings", "{\"endedOn\": \"2013-10-31\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);
        return child;
    }

    private static List<String> reviews() {
        return reviews(Kept.FIRST);
    }

    private static List<String> reviews(TestTokens by) {
        return Call.as(by)
                .get("/v1/retention-reviews?limit=200&area=" + AREA)
                .then()
                .statusCode(200)
                .extract()
                .path("items.childId");
    }

    private static Response retention(TestTokens by, UUID child) {
        return Call.as(by).get("/v1/children/" + child + "/retention");
    }

    private static Response set(UUID child, @Nullable String version, String body) {
        var request = Call.as(Kept.FIRST).body(body);
        return (version == null ? request : request.header("If-Match", version))
                .put("/v1/children/" + child + "/retention");
    }
}
