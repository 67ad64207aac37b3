package safeguarding.platform.access.glass;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.platform.rehearsal.WithoutBackgroundWork;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.MovableClock;

@QuarkusTest
@TestProfile(WithoutBackgroundWork.class)
@RealServers(service = "conference", broker = false)
class BreakGlassTest {

    private static final Instant NOW = Instant.parse("2013-11-28T10:00:00Z");
    private static final TestTokens CHAIR = TestTokens.of("chair").areas("north-east");
    private static final TestTokens NAMED =
            TestTokens.of("head-of-safeguarding").staff("S-1");
    private static final String REASON = "{\"reason\": \"The child Wrenquux is at the police station.\"}";

    @Inject
    ChildVisibility visibility;

    @Inject
    MovableClock clock;

    @Inject
    MeterRegistry meters;

    @Inject
    Sql sql;

    private final UUID restricted = UUID.randomUUID();
    private final UUID sibling = UUID.randomUUID();
    private final UUID open = UUID.randomUUID();

    @BeforeEach
    void placeChildren() {
        clock.restartAt(NOW);
        QuarkusTransaction.requiringNew().run(() -> {
            visibility.placeRestricted(restricted, "north-east", Set.of("S-1"));
            visibility.placeRestricted(sibling, "north-east", Set.of("S-1"));
            visibility.place(open, "north-east");
        });
    }

    @Test
    void opensTheRecordToThisReaderAloneAndToNoOtherRecord() {
        read(CHAIR, restricted).statusCode(404);

        broken(CHAIR, restricted)
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/children/" + restricted))
                .body("staffId", equalTo("S-chair"))
                .body("purpose", equalTo("conference"));

        read(CHAIR, restricted).statusCode(200);
        read(CHAIR, sibling).statusCode(404);
        read(CHAIR.staff("S-colleague"), restricted).statusCode(404);
        read(CHAIR.areas("south-west"), restricted).statusCode(404);
    }

    @Test
    void opensForReadingOnly() {
        broken(CHAIR, restricted).then().statusCode(201);

        as(CHAIR).put("/v1/rehearsal/children/" + restricted + "/note").then().statusCode(404);
        as(NAMED).put("/v1/rehearsal/children/" + restricted + "/note").then().statusCode(200);
    }

    @Test
    void closesAgainByItself() {
        var until = Instant.parse(broken(CHAIR, restricted).then().extract().path("openUntil"));

        assertThat(until)
                .isBetween(
                        NOW.plus(Duration.ofHours(4)),
                        NOW.plus(Duration.ofHours(4).plusMinutes(1)));
        clock.moveTo(until.minusSeconds(30));
        read(CHAIR, restricted).statusCode(200);
        clock.moveTo(until);
        read(CHAIR, restricted).statusCode(404);
        broken(CHAIR, restricted).then().statusCode(201);
        read(CHAIR, restricted).statusCode(200);
    }

    @Test
    void raisesAnAlertWithoutTheReasonOrTheReader() {
        var before = meters.counter("access.glass.broken").count();

        broken(CHAIR, restricted).then().statusCode(201);

        assertThat(meters.counter("access.glass.broken").count()).isEqualTo(before + 1);
        var events = sql.list(
                "select event_name || ' ' || area || ' ' || data::text from event_journal where ? = any (child_ids)",
                row -> row.getString(1),
                restricted);
        assertThat(events)
                .singleElement()
                .asString()
                .startsWith("glass-broken north-east")
                .contains("S-chair");
        assertThat(events.getFirst()).doesNotContain("Wrenquux");
    }

    @Test
    void theLogSaysWhoReadByBreakingTheGlass() {
        broken(CHAIR, restricted).then().statusCode(201);
        read(CHAIR, restricted).statusCode(200);
        read(NAMED, restricted).statusCode(200);

        as(NAMED)
                .get("/v1/access-log?childId=" + restricted)
                .then()
                .statusCode(200)
                .body("items[0].subject", equalTo("head-of-safeguarding"))
                .body("items[0].glassBroken", equalTo(false))
                .body("items[1].subject", equalTo("chair"))
                .body("items[1].glassBroken", equalTo(true))
                .body(
                        "items.findAll { it.glassBroken }.operation",
                        hasItem("POST /v1/children/{childId}/break-glass-accesses"));
    }

    @Test
    void theHeadOfSafeguardingReadsWhoDidAndWhy() {
        broken(CHAIR, restricted).then().statusCode(201);

        openings(NAMED, restricted)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].staffId", equalTo("S-chair"))
                .body("items[0].reason", containsString("police station"));
        openings(NAMED.staff("S-2"), restricted).statusCode(404);
        openings(NAMED, UUID.randomUUID()).statusCode(404);
        openings(CHAIR, restricted).statusCode(403);
    }

    @Test
    void whereNothingHasToBeBrokenItSaysSo() {
        broken(CHAIR, open).then().statusCode(409);
        broken(NAMED, restricted).then().statusCode(409);
    }

    @Test
    void aRepeatIsTheSameOpening() {
        var key = UUID.randomUUID().toString();

        var first = breaking(CHAIR, restricted, key, REASON).path("accessId");

        assertThat(breaking(CHAIR, restricted, key, REASON).<String>path("accessId"))
                .isEqualTo(first);
        openings(NAMED, restricted).body("items", hasSize(1));
        breaking(CHAIR, restricted, key, "{\"reason\": \"another\"}").then().statusCode(422);
    }

    @Test
    void needsAReasonAKeyAndACaseworkPurpose() {
        for (var body : List.of("{}", "{\"reason\": \"  \"}", "{\"reason\": null}")) {
            breaking(CHAIR, restricted, UUID.randomUUID().toString(), body)
                    .then()
                    .statusCode(400);
        }
        as(CHAIR).body(REASON).post(path(restricted)).then().statusCode(400);
        given().auth()
                .oauth2(CHAIR.token())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Access-Purpose", "quality-assurance")
                .body(REASON)
                .post(path(restricted))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:safeguarding:problem:purpose-not-admitted"));
        read(CHAIR, restricted).statusCode(404);
    }

    @Test
    void outOfSightItLooksLikeNothingWhetherThereIsAChildOrNot() {
        for (var child : List.of(restricted, open, UUID.randomUUID())) {
            broken(CHAIR.areas("south-west"), child)
                    .then()
                    .statusCode(404)
                    .body("detail", equalTo("There is no such child for this caller."));
        }
        broken(CHAIR.machine(), restricted).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner-agency", "conference-admin", "case-system", "qa-officer", "analyst", "operator"})
    void isNotForTheseRolesWhateverTheyAskFor(String role) {
        QuarkusTransaction.requiringNew()
                .run(() -> visibility.involve(restricted, "gp-elm", LocalDate.of(2013, 11, 1), null));
        for (var child : List.of(restricted, open, UUID.randomUUID())) {
            broken(TestTokens.of(role).agency("gp-elm"), child).then().statusCode(403);
        }
        assertThat(sql.<Long>one(
                        "select count(*) from break_glass_access where child_id = ?",
                        row -> row.getLong(1),
                        restricted))
                .isZero();
    }

    private static Response broken(TestTokens caller, UUID child) {
        return breaking(caller, child, UUID.randomUUID().toString(), REASON);
    }

    private static Response breaking(TestTokens caller, UUID child, String key, String body) {
        return as(caller).header("Idempotency-Key", key).body(body).post(path(child));
    }

    private static ValidatableResponse openings(TestTokens caller, UUID child) {
        return as(caller).get(path(child)).then();
    }

    private static ValidatableResponse read(TestTokens caller, UUID child) {
        return as(caller).get("/v1/rehearsal/children/" + child).then();
    }

    private static String path(UUID child) {
        return "/v1/children/" + child + "/break-glass-accesses";
    }

    private static RequestSpecification as(TestTokens caller) {
        return given().auth()
                .oauth2(caller.token())
                .contentType("application/json")
                .header("Access-Purpose", "conference");
    }
}
