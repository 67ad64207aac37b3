package safeguarding.platform.access.log;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.MovableClock;

@QuarkusTest
@TestProfile(WithoutBackgroundWork.class)
@RealServers(service = "conference", broker = false)
class AccessLogTest {

    private static final Instant NOW = Instant.parse("2013-11-28T10:00:00Z");

    @Inject
    ChildVisibility visibility;

    @Inject
    Sql sql;

    @Inject
    MovableClock clock;

    private final UUID seen = UUID.randomUUID();
    private final UUID elsewhere = UUID.randomUUID();
    private final UUID restricted = UUID.randomUUID();
    private final String correlation = "test-" + UUID.randomUUID();

    @BeforeEach
    void placeChildren() {
        clock.restartAt(NOW);
        QuarkusTransaction.requiringNew().run(() -> {
            visibility.place(seen, "north-east");
            visibility.place(elsewhere, "south-west");
            visibility.place(restricted, "north-east");
            visibility.restrict(restricted, Set.of("S-1"));
            visibility.involve(seen, "gp-practice-elm", LocalDate.of(2013, 11, 1), null);
        });
    }

    @Test
    void aReadIsLoggedWithWhoForWhomWhyAndBothClocks() {
        chair().header("On-Behalf-Of", "S-9")
                .get("/v1/rehearsal/children/" + seen)
                .then()
                .statusCode(200);

        var row = onlyRow();
        assertThat(row.result()).isEqualTo("permitted");
        assertThat(row.children()).containsExactly(seen);
        assertThat(row.operation()).isEqualTo("GET /v1/rehearsal/children/{childId}");
        assertThat(row.who()).isEqualTo("chair/front-end/S-chair/null/S-9/conference");
        assertThat(row.recordedAt()).isBetween(NOW, NOW.plusSeconds(60));
        assertThat(row.loggedAt()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void aPartnersReadIsLoggedWithItsAgency() {
        as(TestTokens.partner("gp-practice-elm"))
                .get("/v1/rehearsal/children/" + seen)
                .then()
                .statusCode(200);

        assertThat(onlyRow().who())
                .isEqualTo("partner-gp-practice-elm/gp-practice-elm/null/gp-practice-elm/null/conference");
    }

    @Test
    void severalRecordsInOneRequestAreOneRow() {
        chair().get("/v1/rehearsal/pairs/" + seen + "/" + elsewhere)
                .then()
                .statusCode(200)
                .body("shown", contains(seen.toString()));

        assertThat(onlyRow().children()).containsExactly(seen);
    }

    @Test
    void aListWithoutAHitIsLoggedToo() {
        chair().get("/v1/rehearsal/children").then().statusCode(200);

        assertThat(onlyRow().children()).isEmpty();
    }

    @Test
    void aReadOutsideATransactionIsLoggedBeforeTheAnswerLeaves() {
        chair().get("/v1/rehearsal/children/" + seen + "/outside-a-transaction")
                .then()
                .statusCode(200);

        assertThat(onlyRow().result()).isEqualTo("permitted");
    }

    @Test
    void aRefusalLooksLikeNothingAndIsLoggedWithItsReason() {
        chair().get("/v1/rehearsal/children/" + elsewhere).then().statusCode(404);

        var row = onlyRow();
        assertThat(row.result()).isEqualTo("refused: other-area");
        assertThat(row.children()).containsExactly(elsewhere);
    }

    @Test
    void aRestrictedChildIsRefusedToThoseNotNamed() {
        chair().get("/v1/rehearsal/children/" + restricted).then().statusCode(404);

        assertThat(onlyRow().result()).isEqualTo("refused: restricted");
    }

    @Test
    void withoutAPurposeNothingIsShownAndTheRefusalIsLogged() {
        given().header("Authorization", "Bearer " + TestTokens.of("chair").token())
                .header("X-Correlation-Id", correlation)
                .get("/v1/rehearsal/children/" + seen)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:safeguarding:problem:purpose-missing"));

        assertThat(onlyRow().result()).isEqualTo("refused: purpose-missing");
    }

    @Test
    void aRefusalByRoleIsLoggedWithTheChildAndForWhomItWasAsked() {
        chair().header("On-Behalf-Of", "S-9")
                .get("/v1/rehearsal/children/" + seen + "/for-the-head")
                .then()
                .statusCode(403);

        var row = onlyRow();
        assertThat(row.result()).isEqualTo("refused: role-not-allowed");
        assertThat(row.children()).containsExactly(seen);
        assertThat(row.operation()).isEqualTo("GET /v1/rehearsal/children/{childId}/for-the-head");
        assertThat(row.who()).isEqualTo("chair/front-end/S-chair/null/S-9/conference");
    }

    @Test
    void aRefusalByRoleOfTheQuestionWhoLookedIsLoggedWithTheChildAskedAbout() {
        chair().get("/v1/access-log?childId=" + seen).then().statusCode(403);

        assertThat(onlyRow().children()).containsExactly(seen);
    }

    @Test
    void headersThatCannotBeTakenAreRefusedBeforeAnythingIsOpened() {
        chair().header("On-Behalf-Of", "!!")
                .get("/v1/rehearsal/children/" + seen)
                .then()
                .statusCode(400);

        assertThat(rows()).isEmpty();
    }

    @Test
    void aPurposeThatIsNotAdmittedIsRefusedWithThoseThatAreAndLogged() {
        given().header("Authorization", "Bearer " + TestTokens.of("chair").token())
                .header("Access-Purpose", "licensing")
                .header("X-Correlation-Id", correlation)
                .get("/v1/rehearsal/children/" + seen)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:safeguarding:problem:purpose-not-admitted"))
                .body("detail", containsString("conference, direct-care"));

        assertThat(onlyRow().result()).isEqualTo("refused: purpose-not-admitted");
    }

    @Test
    void nobodyIsBehindA401SoItHasNoRow() {
        given().header("X-Correlation-Id", correlation)
                .get("/v1/rehearsal/children/" + seen)
                .then()
                .statusCode(401);

        assertThat(rows()).isEmpty();
    }

    @Test
    void actingForANamedReaderOpensNothing() {
        as(TestTokens.of("case-system").machine())
                .header("On-Behalf-Of", "S-1")
                .get("/v1/rehearsal/children/" + restricted)
                .then()
                .statusCode(404);

        assertThat(onlyRow().result()).isEqualTo("refused: restricted");
    }

    @Test
    void aRequestThatFailsIsLoggedAsFailed() {
        chair().put("/v1/rehearsal/children/" + seen + "/failure").then().statusCode(500);

        assertThat(onlyRow().result()).isEqualTo("failed");
        assertThat(notesOf(seen)).isZero();
    }

    @Test
    void aChangeIsStoredWithItsRow() {
        chair().put("/v1/rehearsal/children/" + seen + "/note").then().statusCode(200);

        assertThat(onlyRow().operation()).isEqualTo("PUT /v1/rehearsal/children/{childId}/note");
        assertThat(notesOf(seen)).isOne();
    }

    @Test
    void whatCannotBeLoggedIsNeitherShownNorDone() throws SQLException {
        var role = RunningServers.database("conference").runtimeRole();
        asOwner("revoke insert on access_log from " + role);
        try {
            refusedAsUnlogged(chair().get("/v1/rehearsal/children/" + seen).then());
            refusedAsUnlogged(chair().get("/v1/rehearsal/children/" + seen + "/outside-a-transaction")
                    .then());
            refusedAsUnlogged(
                    chair().put("/v1/rehearsal/children/" + seen + "/note").then());
            refusedAsUnlogged(chair().get("/v1/rehearsal/children/" + elsewhere).then());
            refusedAsUnlogged(chair().get("/v1/rehearsal/children/" + seen + "/for-the-head")
                    .then());
            refusedAsUnlogged(as(TestTokens.of("head-of-safeguarding"))
                    .get("/v1/access-log?childId=" + seen)
                    .then());
            refusedAsUnlogged(chair().get("/v1/rehearsal/children").then());
        } finally {
            asOwner("grant insert on access_log to " + role);
        }
        assertThat(notesOf(seen)).isZero();
        assertThat(rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update access_log set purpose = 'else'", "delete from access_log", "truncate access_log"})
    void theServiceCannotRewriteTheLog(String statement) throws SQLException {
        try (var connection = RunningServers.asRuntimeRole("conference");
                var attempt = connection.createStatement()) {
            assertThatThrownBy(() -> attempt.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void theHeadOfSafeguardingSeesWhoLookedAndTheQuestionIsLogged() {
        chair().get("/v1/rehearsal/children/" + seen).then().statusCode(200);

        head().get("/v1/access-log?childId=" + seen)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].subject", equalTo("chair"))
                .body("items[0].operation", equalTo("GET /v1/rehearsal/children/{childId}"));
        head().get("/v1/access-log?childId=" + seen + "&to=2013-11-28")
                .then()
                .body("items.operation", hasItem("GET /v1/access-log"));
        head().get("/v1/access-log?childId=" + seen + "&from=2013-11-29").then().body("items", hasSize(0));
    }

    @Test
    void theLogIsAskedForOneCaller() {
        chair().get("/v1/rehearsal/children/" + seen).then().statusCode(200);
        as(TestTokens.partner("gp-practice-elm"))
                .get("/v1/rehearsal/children/" + seen)
                .then()
                .statusCode(200);
        for (var who : List.of("gp-practice-elm", "partner-gp-practice-elm")) {
            asked("?childId=" + seen + "&who=" + who)
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].agency", equalTo("gp-practice-elm"));
        }
        asked("?childId=" + seen + "&who=S-chair").body("items", hasSize(1));
        asked("?childId=" + seen + "&who=S-nobody").body("items", hasSize(0));
        asked("?childId=" + UUID.randomUUID()).statusCode(404);
        asked("").statusCode(400);
    }

    @Test
    void theLogIsReadFromPageToPage() {
        for (int i = 0; i < 3; i++) {
            chair().get("/v1/rehearsal/children/" + seen).then().statusCode(200);
        }

        var next = head().get("/v1/access-log?limit=2&childId=" + seen)
                .then()
                .body("items", hasSize(2))
                .extract()
                .<String>path("next");
        head().queryParam("cursor", next)
                .get("/v1/access-log?limit=2&childId=" + seen)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void whoLookedAtARestrictedChildIsForItsNamedReadersOnly() {
        as(TestTokens.of("head-of-safeguarding").staff("S-2"))
                .get("/v1/access-log?childId=" + restricted)
                .then()
                .statusCode(404);
        as(TestTokens.of("head-of-safeguarding").staff("S-1"))
                .get("/v1/access-log?childId=" + restricted)
                .then()
                .statusCode(200);
        as(TestTokens.of("conference-admin"))
                .get("/v1/access-log?childId=" + seen)
                .then()
                .statusCode(403);
    }

    private RequestSpecification head() {
        return as(TestTokens.of("head-of-safeguarding"));
    }

    private RequestSpecification chair() {
        return as(TestTokens.of("chair").areas("north-east"));
    }

    private RequestSpecification as(TestTokens caller) {
        return given().header("Authorization", "Bearer " + caller.token())
                .header("Access-Purpose", "conference")
                .header("X-Correlation-Id", correlation);
    }

    private ValidatableResponse asked(String query) {
        return as(TestTokens.of("head-of-safeguarding"))
                .get("/v1/access-log" + query)
                .then();
    }

    private static void refusedAsUnlogged(ValidatableResponse answer) {
        answer.statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:safeguarding:problem:unavailable"));
    }

    private record Logged(
            String result, String operation, String who, List<UUID> children, Instant recordedAt, Instant loggedAt) {}

    private Logged onlyRow() {
        var rows = rows();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private List<Logged> rows() {
        return sql.list(
                "select * from access_log where correlation_id = ? order by seq",
                row -> new Logged(
                        row.getString("result")
                                + (row.getString("reason") == null ? "" : ": " + row.getString("reason")),
                        row.getString("operation"),
                        String.join(
                                "/",
                                row.getString("subject"),
                                row.getString("client"),
                                row.getString("staff_id"),
                                row.getString("agency"),
                                row.getString("on_behalf_of"),
                                row.getString("purpose")),
                        List.of((UUID[]) row.getArray("child_ids").getArray()),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("logged_at", OffsetDateTime.class).toInstant()),
                correlation);
    }

    private int notesOf(UUID child) {
        return sql.one("select count(*) from note where id = ?", row -> row.getInt(1), child);
    }

    private static void asOwner(String statement) throws SQLException {
        try (var connection = RunningServers.asOwner("conference");
                var change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
