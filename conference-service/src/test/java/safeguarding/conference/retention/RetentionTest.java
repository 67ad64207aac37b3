package safeguarding.conference.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Merges;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** The schedule of tests: 16 years from birth with a conference, 21 without. */
@QuarkusTest
@RealServers(service = "conference")
class RetentionTest {

    @Test
    void followsFromWhatIsRecorded() {
        var child = Families.registered("north-east");
        retention(child)
                .then()
                .statusCode(200)
                .body("retention", equalTo("child-in-need"))
                .body("rule", equalTo("L4"))
                .body("reviewDueOn", equalTo("2030-04-17"))
                .body("reason", nullValue());

        Sittings.planMade("2013-11-25", "2013-11-28", child);

        retention(child)
                .then()
                .body("retention", equalTo("child-protection"))
                .body("rule", equalTo("L3"))
                .body("reviewDueOn", equalTo("2025-04-17"))
                .body("hindrances", contains("open-plan"));
    }

    @Test
    void isWhatAPersonSaysWithAReason() {
        var child = Families.registered("north-east");

        set(child, "\"0\"", "{\"retention\": \"looked-after\", \"reason\": \"A care order.\"}")
                .then()
                .statusCode(200)
                .body("rule", equalTo("L1"))
                .body("reviewDueOn", equalTo("2084-04-17"))
                .body("reason", equalTo("A care order."))
                .body("setBy", equalTo("S77"));
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
    void saidAgainLeavesNoTrace() {
        var child = Families.registered("north-east");
        var body = "{\"retention\": \"looked-after\", \"reason\": \"A care order.\"}";
        set(child, "\"0\"", body).then().statusCode(200).header("ETag", "\"1\"");

        set(child, "\"1\"", body).then().statusCode(200).header("ETag", "\"1\"");

        assertThat(Sittings.events(child.toString())).containsOnlyOnce("retention-set");
    }

    @Test
    void followsFromAllRecordsOfThePerson() {
        var child = Families.registered("north-east");
        var other = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", other);
        Merges.merged(child, other);

        retention(child)
                .then()
                .body("retention", equalTo("child-protection"))
                .body("hindrances", contains("open-plan"));
        set(other, "\"0\"", "{\"retention\": \"looked-after\", \"reason\": \"A care order.\"}")
                .then()
                .statusCode(200);
        retention(child).then().body("hindrances", contains("open-plan", "kept-otherwise-on-another-record"));
        set(child, "\"0\"", "{\"retention\": \"looked-after\", \"reason\": \"The same.\"}")
                .then()
                .statusCode(200)
                .body("hindrances", contains("open-plan"));
    }

    @Test
    void comesUpForReviewOnTheDayAndUntilItIsProposed() {
        var born = Conferences.today().minusYears(21);
        var due = born(born.toString());
        var tomorrow = born(born.plusDays(1).toString());

        var listed = reviews();
        assertThat(listed).contains(due.toString()).doesNotContain(tomorrow.toString());
        Destroying.propose(due, "Over.").then().statusCode(201);

        assertThat(reviews()).doesNotContain(due.toString());
    }

    @Test
    void comesUpForThoseWhoMaySeeTheChild() {
        var due = born("1990-01-01");
        Call.as(TestTokens.of("qa-manager").areas("south-west"))
                .get("/v1/retention-reviews?limit=200")
                .then()
                .statusCode(200)
                .body("items.childId", not(hasItem(due.toString())));
        Call.as("chair").get("/v1/retention-reviews").then().statusCode(403);
        Call.as("qa-manager").get("/v1/retention-reviews?area=nowhere").then().body("items", empty());
    }

    @Test
    void isHeldAndReleasedWithReasons() {
        var child = Families.registered("north-east");
        var path = "/v1/children/" + child + "/legal-holds";
        String hold = Call.creating("conference-admin")
                .body("{\"kind\": \"police\", \"reason\": \"They ask.\"}")
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("holdId");

        retention(child).then().body("hindrances", contains("legal-hold"));
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Over.\"}")
                .post("/v1/legal-holds/" + hold + "/liftings")
                .then()
                .statusCode(403);
        Call.as("qa-manager")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Over.\"}")
                .post("/v1/legal-holds/" + hold + "/liftings")
                .then()
                .statusCode(200);
        Call.as("qa-manager")
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"Over.\"}")
                .post("/v1/legal-holds/" + hold + "/liftings")
                .then()
                .statusCode(409);
        Call.as("qa-manager")
                .get(path)
                .then()
                .body("items", hasSize(1))
                .body("items[0].liftedReason", equalTo("Over."));
        retention(child).then().body("hindrances", empty());
        Call.creating("qa-manager")
                .body("{\"kind\": \"police\"}")
                .post(path)
                .then()
                .statusCode(400);
        Call.creating("qa-manager")
                .body("{\"kind\": \"police\", \"reason\": \"So.\"}")
                .post("/v1/children/" + UUID.randomUUID() + "/legal-holds")
                .then()
                .statusCode(404);
    }

    private static UUID born(String day) {
        return Families.registeredAs(
                Families.child(Families.councilChildId(), "north-east").replace("2009-04-17", day));
    }

    private static List<String> reviews() {
        var all = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var request = Call.as("qa-manager").queryParam("limit", 200);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/retention-reviews");
            all.addAll(page.then().statusCode(200).extract().<List<String>>path("items.childId"));
            cursor = page.path("next");
        } while (cursor != null);
        return all;
    }

    private static Response retention(UUID child) {
        return Call.as("qa-manager").get("/v1/children/" + child + "/retention");
    }

    private static Response set(UUID child, @Nullable String version, String body) {
        var request = Call.as(TestTokens.of("qa-manager").staff("S77")).body(body);
        return (version == null ? request : request.header("If-Match", version))
                .put("/v1/children/" + child + "/retention");
    }
}
