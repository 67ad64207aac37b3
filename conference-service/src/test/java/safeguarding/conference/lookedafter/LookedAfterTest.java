package safeguarding.conference.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Merges;
import safeguarding.platform.identity.ChildIdentity;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.calls.Calls;
import safeguarding.platform.testing.events.Teller;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** What reviewing-service tells: who is on a plan and looked after, and whose record an adoption order sealed. */
@QuarkusTest
@RealServers(service = "conference")
class LookedAfterTest {

    private static final TestTokens KEEPER =
            TestTokens.of("adoption-records-keeper").staff("S-keeper");

    private final Teller reviewing = new Teller("reviewing");
    private final UUID status = UUID.randomUUID();

    @Inject
    Sql sql;

    @Inject
    ChildIdentity identity;

    @Test
    void listsWhoIsOnAPlanAndLookedAfterWhileBothLast() {
        var child = Families.registered("north-east");
        var plan = Conferences.planFor(child);
        var began = tell(child, plan, "began", Map.of("occurredOn", Conferences.today()));

        eventually(child, 1);
        var shown = list(child);
        assertThat(shown.<String>path("items[0].planId")).isEqualTo(plan);
        assertThat(shown.<String>path("items[0].childId")).isEqualTo(child.toString());
        assertThat(shown.<String>path("items[0].beganOn"))
                .isEqualTo(Conferences.today().toString());
        assertThat(shown.<String>path("items[0].link")).endsWith("/dual-statuses/01945d3a-2b71-7c64-8e0f-9a1d3c5e7b20");
        assertThat(shown.<String>path("items[0].plan")).endsWith("/v1/plans/" + plan);

        var corrected = tell(
                child, plan, "corrected", Map.of("beganOn", Conferences.today().minusDays(9), "endedOn", ""));
        // Told again and late it changes nothing.
        Teller.send(began, corrected);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(list(child).<String>path("items[0].beganOn"))
                        .isEqualTo(Conferences.today().minusDays(9).toString()));
        tell(
                child,
                plan,
                "ended",
                Map.of(
                        "beganOn",
                        Conferences.today().minusDays(9),
                        "occurredOn",
                        Conferences.today().minusDays(2)));
        eventually(child, 0);
        assertThat(Call.as("chair")
                        .get("/v1/dual-statuses?childId=" + child + "&asAt="
                                + Conferences.today().minusDays(3))
                        .<List<?>>path("items"))
                .hasSize(1);
    }

    @Test
    void forgetsWhatNeverWas() {
        var child = Families.registered("north-east");
        var plan = Conferences.planFor(child);
        tell(child, plan, "began", Map.of("occurredOn", Conferences.today()));
        eventually(child, 1);

        tell(child, plan, "withdrawn", Map.of());

        eventually(child, 0);
    }

    @Test
    void showsThemToWhoSeesTheChildOfThePlan() {
        var child = Families.registered("south-west");
        var plan = Conferences.planFor(child);
        tell(child, plan, "began", Map.of("occurredOn", Conferences.today()));
        eventually(child, 1);

        assertThat(Call.as(TestTokens.of("chair").areas("north-east"))
                        .get("/v1/dual-statuses?childId=" + child)
                        .<List<?>>path("items"))
                .isEmpty();
        RestAssured.given().get("/v1/dual-statuses").then().statusCode(401);
        Call.as("partner-agency").get("/v1/dual-statuses").then().statusCode(403);
        Call.as("chair").get("/v1/dual-statuses?asAt=2031-01-01").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chair", "conference-admin", "head-of-safeguarding", "case-system", "iro"})
    void sealsTheRecordOfAnAdoptedChild(String role) {
        var child = Families.registered("north-east");
        var plan = Conferences.planFor(child);
        Call.as(role).get("/v1/children/" + child).then().statusCode(200);

        seal("child-record-sealed", child, Map.of());

        gone(role, child);
        Call.as(role).get("/v1/plans/" + plan).then().statusCode(404);
        Call.as(role).get("/v1/children/" + child + "/conference-record").then().statusCode(404);
        assertThat(Call.as(role).get("/v1/plans?childId=" + child).<List<?>>path("items"))
                .isEmpty();
    }

    @Test
    void opensItToTheKeeperWhoOpenedItThereAsLong() {
        var child = Families.registered("north-east");
        seal("child-record-sealed", child, Map.of());
        gone("chair", child);
        assertThat(keeper(KEEPER, child)).isEqualTo(404);

        seal(
                "sealed-record-opened",
                child,
                Map.of(
                        "staffId",
                        "S-keeper",
                        "openUntil",
                        Instant.now().plusSeconds(600).toString()));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(keeper(KEEPER, child)).isEqualTo(200));
        assertThat(keeper(TestTokens.of("adoption-records-keeper").staff("S-other"), child))
                .isEqualTo(404);
        seal(
                "sealed-record-opened",
                child,
                Map.of(
                        "staffId",
                        "S-keeper",
                        "openUntil",
                        Instant.now().minusSeconds(1).toString()));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(keeper(KEEPER, child)).isEqualTo(404));

        seal("child-record-unsealed", child, Map.of());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        Call.as("chair").get("/v1/children/" + child).then().statusCode(200));
        assertThat(keeper(KEEPER, child)).isEqualTo(404);
    }

    @Test
    void sealsARecordThatIsRegisteredAfterwards() {
        var known = Families.registered("north-east");
        var later = Families.councilChildId();
        var child = identity.of(later);
        seal("child-record-sealed", child, Map.of());
        // Both are of one partition or not: the second tells that the first has come.
        seal("child-record-sealed", known, Map.of());
        gone("chair", known);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> sql.first(
                                "select 1 from child_visibility where child_id = ? and sealed", row -> true, child)
                        .isPresent());

        Families.register(Families.child(later, "north-east")).then().statusCode(201);

        Call.as("chair").get("/v1/children/" + child).then().statusCode(404);
    }

    @Test
    void tiesASealedRecordToNoOther() {
        var birth = Families.registered("north-east");
        var other = Families.registered("north-east");
        Merges.mergeAs(TestTokens.of("conference-admin").staff("S-1"), birth, other)
                .then()
                .statusCode(201);
        assertThat(person(birth)).isEqualTo(other);

        seal("child-record-sealed", birth, Map.of());

        gone("chair", birth);
        assertThat(person(birth)).isEqualTo(birth);
        assertThat(Call.as("chair").get("/v1/children/" + other).asString()).doesNotContain(birth.toString());
    }

    @Test
    void tellsNothingOfASealedRecordToCpIs() {
        var child = Families.registered("north-east");
        Conferences.planFor(child);
        assertThat(onCpIs(child)).isTrue();

        seal("child-record-sealed", child, Map.of());
        gone("chair", child);

        assertThat(onCpIs(child)).isFalse();
    }

    private Teller.Told tell(UUID child, String plan, String what, Map<String, ?> fields) {
        var all = new HashMap<String, Object>(fields);
        all.put("planId", plan);
        return reviewing.tell("dual-status-" + what, status, child, all);
    }

    private void seal(String event, UUID child, Map<String, ?> fields) {
        reviewing.tell(event, child, child, fields);
    }

    private static void gone(String role, UUID child) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> Call.as(role).get("/v1/children/" + child).then().statusCode(404));
    }

    private static int keeper(TestTokens keeper, UUID child) {
        return Calls.forPurpose("information-rights")
                .as(keeper)
                .get("/v1/children/" + child)
                .statusCode();
    }

    private static Response list(UUID child) {
        return Call.as("chair").get("/v1/dual-statuses?childId=" + child);
    }

    private static void eventually(UUID child, int items) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(list(child).<List<?>>path("items")).hasSize(items));
    }

    private static boolean onCpIs(UUID child) {
        return Calls.forPurpose("statutory-return")
                .as(TestTokens.of("returns-officer"))
                .get("/v1/returns/cp-is")
                .asString()
                .contains(child.toString());
    }

    private UUID person(UUID child) {
        return sql.one("select person_of(?)", row -> row.getObject(1, UUID.class), child);
    }
}
