package safeguarding.reviewing.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.fixture.Adopted;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.CarePlanned;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Officers;

/** An adoption order seals the birth record; a keeper of adoption records opens it, and a mistake is undone (L12). */
@QuarkusTest
@RealServers(service = "reviewing")
class SealedRecordTest {

    private static final String TODAY = LocalDate.now(CivilTime.ZONE).toString();
    private static final TestTokens HEAD = TestTokens.of("head-of-safeguarding").staff("S-head");
    private static final TestTokens OTHER_KEEPER = Adopted.KEEPER.staff("S-other-keeper");

    private record Told(String councilChildId, UUID child, String period) {
        String record() {
            return "/v1/children/" + child;
        }
    }

    private static Told inCare() {
        var council = LookedAfter.councilChildId();
        var child = LookedAfter.registeredAs(LookedAfter.child(council, "north-east"));
        return new Told(council, child, LookedAfter.period(child, "2013-06-03", "C1"));
    }

    private static Told adopted() {
        var told = inCare();
        Adopted.from(told.period());
        return told;
    }

    @Test
    void isNotOpenToAKeeperWhoHasNotSaidWhy() {
        var told = adopted();

        Call.as(Adopted.KEEPER).get(told.record()).then().statusCode(404);
        Call.as(Adopted.KEEPER)
                .get("/v1/periods-of-care?childId=" + told.child())
                .then()
                .body("items", empty());
    }

    @Test
    void isOpenToTheKeeperWhoOpenedItAndToNoOther() throws SQLException {
        var told = adopted();
        Adopted.opened(Adopted.KEEPER, told.councilChildId())
                .then()
                .statusCode(201)
                .body("childId", equalTo(told.child().toString()))
                .body("ground", equalTo("correction"))
                .body("staffId", equalTo("S-keeper"));

        Call.as(Adopted.KEEPER).get(told.record()).then().statusCode(200);
        Call.as(Adopted.KEEPER).get(told.period()).then().statusCode(200);
        Call.as(Adopted.KEEPER)
                .get("/v1/care-plans?childId=" + told.child())
                .then()
                .body("items", hasSize(1));
        Call.as(OTHER_KEEPER).get(told.record()).then().statusCode(404);
        Call.as(Adopted.KEEPER.machine()).get(told.record()).then().statusCode(404);
        Call.as(HEAD).get(told.record()).then().statusCode(404);
        Adopted.closed(told.child());
        Call.as(Adopted.KEEPER).get(told.record()).then().statusCode(404);
    }

    @Test
    void leavesARowInTheAccessLogForEachLook() throws SQLException {
        var told = adopted();
        Adopted.opened(Adopted.KEEPER, told.councilChildId()).then().statusCode(201);
        Call.as(Adopted.KEEPER).get(told.record()).then().statusCode(200);
        Call.as(HEAD).get(told.record()).then().statusCode(404);

        assertThat(looks(told.child(), "S-keeper", "permitted"))
                .containsExactly("POST /v1/sealed-record-openings", "GET /v1/children/{childId}");
        assertThat(looks(told.child(), "S-head", "refused")).containsExactly("GET /v1/children/{childId}");
    }

    @Test
    void saysToKeepersWhoOpenedIt() {
        var told = adopted();
        Adopted.opened(Adopted.KEEPER, told.councilChildId()).then().statusCode(201);
        Adopted.opened(OTHER_KEEPER, told.councilChildId()).then().statusCode(201);

        Call.as(Adopted.KEEPER)
                .get(told.record() + "/sealed-record-openings")
                .then()
                .statusCode(200)
                .body("items.staffId", equalTo(List.of("S-other-keeper", "S-keeper")))
                .body("items.reason", equalTo(List.of("The ending was wrong.", "The ending was wrong.")));
        Call.as(Adopted.KEEPER)
                .get(told.record() + "/adoption-seals")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].orderedOn", equalTo(TODAY))
                .body("items[0].liftedOn", nullValue());
        Call.as(HEAD).get(told.record() + "/adoption-seals").then().statusCode(404);
    }

    @Test
    void isNotOpenedWhereThereIsNoneOrItIsNotSealedAlike() {
        var open = inCare();

        var unsealed = Adopted.opened(Adopted.KEEPER, open.councilChildId());
        var unknown = Adopted.opened(Adopted.KEEPER, "nobody-" + UUID.randomUUID());
        var machine = Adopted.opened(Adopted.KEEPER.machine(), adopted().councilChildId());

        for (var answer : List.of(unsealed, unknown, machine)) {
            ProblemAssert.of(answer).hasStatus(404).hasType("not-found");
        }
        assertThat(unsealed.<String>path("detail")).isEqualTo(unknown.path("detail"));
        assertThat(Adopted.opened(HEAD, open.councilChildId()).statusCode()).isEqualTo(403);
        Call.as(Adopted.KEEPER).get(open.record()).then().statusCode(404);
    }

    @Test
    void isFoundByNoSearch() {
        var family = "Hale" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var council = LookedAfter.councilChildId();
        var child = LookedAfter.registeredAs(
                LookedAfter.child(council, "north-east").replace("Hale", family));
        var period = LookedAfter.period(child, "2013-06-03", "C1");
        var byName = "{\"name\": {\"family\": \"%s\"}, \"dateOfBirth\": \"2009-04-17\"}".formatted(family);
        var byCouncilId = "{\"councilChildId\": \"%s\"}".formatted(council);
        for (var search : List.of(byName, byCouncilId)) {
            Call.as("iro").body(search).post("/v1/children/searches").then().body("items", hasSize(1));
        }

        Adopted.from(period);

        for (var role : List.of("case-system", "conference-admin", "head-of-safeguarding", "iro", "qa-manager")) {
            for (var search : List.of(byName, byCouncilId)) {
                Call.as(role)
                        .body(search)
                        .post("/v1/children/searches")
                        .then()
                        .statusCode(200)
                        .body("items", empty());
            }
        }
    }

    @Test
    void isSealedByTheOrderOnTheAdoptionLineAndCompletedByAKeeper() {
        var told = inCare();
        var plan = CarePlanned.planOf(told.period());
        var line = CarePlanned.followed(plan, "adoption", "2013-09-02");
        CarePlanned.step(plan, line, "adoption-order-applied", "2013-10-01")
                .then()
                .statusCode(200);
        Call.as("iro").get(plan).then().statusCode(200);

        CarePlanned.step(plan, line, "adoption-order-granted", TODAY).then().statusCode(200);

        Call.as("iro").get(plan).then().statusCode(404);
        Call.as("case-system").get(told.period()).then().statusCode(404);
        Adopted.opened(Adopted.KEEPER, told.councilChildId()).then().statusCode(201);
        Call.as(Adopted.KEEPER)
                .header("If-Match", Call.as(Adopted.KEEPER).get(told.period()).header("ETag"))
                .body("{\"endedOn\": \"%s\", \"reason\": \"E12\"}".formatted(TODAY))
                .post(told.period() + "/endings")
                .then()
                .statusCode(200)
                .body("endedOn", equalTo(TODAY));
        Call.as("case-system").get(told.period()).then().statusCode(404);
    }

    @Test
    void isOpenAgainWhenTheLineWasMistakenAndNothingElseSaysAdopted() {
        var told = inCare();
        var plan = CarePlanned.planOf(told.period());
        var line = CarePlanned.followed(plan, "adoption", "2013-09-02");
        CarePlanned.step(plan, line, "adoption-order-applied", "2013-10-01")
                .then()
                .statusCode(200);
        CarePlanned.step(plan, line, "adoption-order-granted", TODAY).then().statusCode(200);
        Adopted.opened(Adopted.KEEPER, told.councilChildId()).then().statusCode(201);

        Call.as(Adopted.KEEPER)
                .header("If-Match", Call.as(Adopted.KEEPER).get(plan).header("ETag"))
                .body("{\"reason\": \"It was another child.\"}")
                .post(plan + "/lines/" + line + "/withdrawals")
                .then()
                .statusCode(200);

        Call.as("iro").get(plan).then().statusCode(200);
        Call.as(Adopted.KEEPER).get(plan).then().statusCode(404);
    }

    @Test
    void isOpenAgainWithItsHistoryWhenTheEndingIsPutRight() {
        var told = adopted();
        assertThat(corrected(told, "E4A")).as("before it is opened").isEqualTo(404);
        Adopted.opened(Adopted.KEEPER, told.councilChildId()).then().statusCode(201);

        assertThat(corrected(told, "E4A")).isEqualTo(200);

        Call.as("iro").get(told.record()).then().statusCode(200);
        Call.as("iro").get(told.period()).then().statusCode(200).body("correctionReason", equalTo("Mistyped."));
        Call.as(HEAD)
                .get(told.record() + "/adoption-seals")
                .then()
                .body("items[0].orderedOn", equalTo(TODAY))
                .body("items[0].liftedOn", equalTo(TODAY));
        Call.as(HEAD).get(told.record() + "/sealed-record-openings").then().body("items", hasSize(1));
        Call.as(Adopted.KEEPER).get(told.record()).then().statusCode(404);
    }

    @Test
    void staysSealedWhenTheEndingIsPutRightToAnotherAdoption() {
        var told = adopted();
        Adopted.opened(Adopted.KEEPER, told.councilChildId()).then().statusCode(201);

        assertThat(corrected(told, "E12")).isEqualTo(200);

        Call.as("iro").get(told.record()).then().statusCode(404);
        Call.as(Adopted.KEEPER).get(told.record() + "/adoption-seals").then().body("items", hasSize(1));
    }

    @Test
    void leavesOtherEndingsOpen() {
        var told = inCare();
        LookedAfter.happens(told.period(), "endings", "{\"endedOn\": \"%s\", \"reason\": \"E4A\"}".formatted(TODAY))
                .then()
                .statusCode(200);

        Call.as("iro").get(told.record()).then().statusCode(200);
    }

    @Test
    void isJoinedToNobody() {
        var told = adopted();
        var newIdentity = LookedAfter.registered("north-east");
        var unknown = UUID.randomUUID();

        for (var child : List.of(told.child(), unknown)) {
            var answer = Call.creating("case-system")
                    .body("{\"childId\": \"%s\", \"siblingId\": \"%s\"}".formatted(newIdentity, child))
                    .post("/v1/sibling-ties");
            ProblemAssert.of(answer).hasStatus(404).hasType("not-found");
            assertThat(answer.asString()).doesNotContain(child.toString());
        }
    }

    @Test
    void isNamedToItsSiblingsNoLonger() {
        var told = inCare();
        var sibling = LookedAfter.registered("north-east");
        var tie = Officers.siblings(told.child(), sibling);
        Call.as("iro").get(tie).then().statusCode(200);

        Adopted.from(told.period());

        Call.as("iro").get(tie).then().statusCode(404);
        Call.as("iro").get("/v1/sibling-ties?childId=" + sibling).then().body("items", empty());
        Call.as("iro")
                .get("/v1/events?limit=200&subject=" + tie.substring(tie.lastIndexOf('/') + 1))
                .then()
                .statusCode(200)
                .body("items.findAll { !it.removed }", empty())
                .body("items.findAll { it.aggregatetype == 'sibling-tie' }", empty());
    }

    @Test
    void isOnePersonWithNobodyWhateverIsTold() throws SQLException {
        var told = inCare();
        var other = LookedAfter.registered("north-east");
        merged(told.child(), other);
        assertThat(personOf(other)).containsExactlyInAnyOrder(told.child(), other);

        Adopted.from(told.period());

        assertThat(personOf(other)).containsExactly(other);
        assertThat(personOf(told.child())).containsExactly(told.child());
        Adopted.opened(Adopted.KEEPER, told.councilChildId()).then().statusCode(201);
        assertThat(corrected(told, "E4A")).isEqualTo(200);
        assertThat(personOf(other)).containsExactlyInAnyOrder(told.child(), other);
    }

    @Test
    void isOpenedOnceForOneKeyAndNeedsAGround() {
        var told = adopted();
        var key = UUID.randomUUID().toString();
        var body = "{\"councilChildId\": \"%s\", \"ground\": \"court\", \"reason\": \"The court asks.\"}"
                .formatted(told.councilChildId());
        String first = Call.as(Adopted.KEEPER)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/sealed-record-openings")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .extract()
                .path("openingId");
        String second = Call.as(Adopted.KEEPER)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/sealed-record-openings")
                .path("openingId");

        assertThat(second).isEqualTo(first);
        for (var wrong : List.of(body.replace("court\"", "curiosity\""), body.replace("The court asks.", " "))) {
            ProblemAssert.of(Call.creating(Adopted.KEEPER).body(wrong).post("/v1/sealed-record-openings"))
                    .hasStatus(400);
        }
    }

    private static int corrected(Told told, String reason) {
        var etag = Call.as(Adopted.KEEPER).get(told.period()).header("ETag");
        return Call.as(Adopted.KEEPER)
                .header("If-Match", etag == null ? "\"1\"" : etag)
                .body(("{\"episodes\": [{\"startedOn\": \"2013-06-03\", \"reason\": \"S\", \"legalStatus\": \"C1\","
                                + " \"categoryOfNeed\": \"N1\", \"placement\": %s, \"endedOn\": \"%s\","
                                + " \"endReason\": \"%s\"}], \"reason\": \"Mistyped.\"}")
                        .formatted(LookedAfter.FOSTER, TODAY, reason))
                .put(told.period())
                .statusCode();
    }

    private static void merged(UUID one, UUID other) throws SQLException {
        try (var owner = RunningServers.asOwner("reviewing");
                var statement = owner.prepareStatement(
                        "insert into told_merge (merge_id, child_id, stands) values (?, ?, true)")) {
            var merge = UUID.randomUUID();
            for (var child : List.of(one, other)) {
                statement.setObject(1, merge);
                statement.setObject(2, child);
                statement.executeUpdate();
            }
        }
    }

    private static List<UUID> personOf(UUID child) throws SQLException {
        try (var owner = RunningServers.asOwner("reviewing");
                var statement = owner.prepareStatement("select array(select id from same_person(?) as same (id))")) {
            statement.setObject(1, child);
            var rows = statement.executeQuery();
            rows.next();
            return List.of((UUID[]) rows.getArray(1).getArray());
        }
    }

    private static List<String> looks(UUID child, String staff, String result) throws SQLException {
        try (var owner = RunningServers.asOwner("reviewing");
                var statement = owner.prepareStatement("""
                        select array(select operation from access_log where child_ids @> array [?] and staff_id = ?
                                     and result = ? order by seq)""")) {
            statement.setObject(1, child);
            statement.setString(2, staff);
            statement.setString(3, result);
            var rows = statement.executeQuery();
            rows.next();
            return List.of((String[]) rows.getArray(1).getArray());
        }
    }
}
