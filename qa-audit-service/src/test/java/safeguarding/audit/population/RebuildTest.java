package safeguarding.audit.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.cases.CaseKeys;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.population.incoming.rebuild.RebuildsInterrupted;
import safeguarding.audit.programmes.Programmed;
import safeguarding.audit.sampling.Sampled;
import safeguarding.platform.inbox.IncomingEvent;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;

@QuarkusTest
@RealServers(service = "qa-audit")
@TestProfile(AskingForJournals.class)
class RebuildTest {

    private static RehearsedJournals journals;

    @Inject
    CaseKeys keys;

    private final String area = "area-" + UUID.randomUUID();

    @BeforeAll
    static void listen() {
        journals = new RehearsedJournals(AskingForJournals.port());
    }

    @AfterAll
    static void stop() {
        journals.close();
    }

    @BeforeEach
    void nothingWasTold() throws SQLException {
        journals.away(false);
        change("update population_rebuild set state = 'failed' where state in ('waiting', 'loading', 'placing')");
        change("update population_proof set state = 'finished' where state = 'waiting'");
        change("delete from told_fact");
        change("delete from told_destruction");
        change("delete from told_case");
        change("delete from population_case");
        change("delete from child_visibility");
    }

    @Test
    void findsNothingDifferentWhenEverythingArrived() throws SQLException {
        var told = Lives.of(40, area, new Random(1));
        journals.hold(told);
        Taken.in(told);
        var stood = rows();

        var rebuilt = rebuilt();
        assertThat(rebuilt.getBoolean("difference.none")).isTrue();
        assertThat(rebuilt.getString("difference.digestAfter")).isEqualTo(rebuilt.getString("difference.digestBefore"));
        assertThat(rebuilt.getInt("eventsRead")).isEqualTo(told.size());
        assertThat(rebuilt.getInt("eventsPerSecond")).isPositive();
        assertThat(rows()).isEqualTo(stood);
    }

    @Test
    void buildsEverythingFromNothing() throws SQLException {
        var told = Lives.of(40, area, new Random(2));
        Taken.in(told);
        var stood = rows();
        var visible = visible();
        nothingWasTold();
        journals.hold(twice(told));

        var rebuilt = rebuilt();
        assertThat(rebuilt.getBoolean("difference.none")).isFalse();
        assertThat(rebuilt.getInt("difference.casesBefore")).isZero();
        assertThat(rows()).isEqualTo(stood).isNotEmpty();
        assertThat(visible()).isEqualTo(visible);
    }

    @Test
    void putsRightWhatWentAstray() throws SQLException {
        var told = Lives.of(30, area, new Random(3));
        journals.hold(told);
        Taken.in(told);
        var stood = rows();
        change("delete from told_fact where subject in (select subject from told_fact where thing = 'PLAN' limit 5)");
        change("update told_fact set category = 'multiple' where event = 'plan-started'");
        change(
                "insert into told_fact (publisher, subject, sequence, recorded_at, thing, event, child_id) select 'CONFERENCE',"
                        + " gen_random_uuid(), 1, now(), 'CHILD', 'child-restricted', child_id from told_fact limit 3");
        change("delete from population_case");

        var rebuilt = rebuilt();
        assertThat(rebuilt.getInt("difference.missing")).isPositive();
        assertThat(rebuilt.getInt("difference.wrong")).isPositive();
        assertThat(rebuilt.getInt("difference.extra")).isPositive();
        assertThat(rows()).isEqualTo(stood);
    }

    @Test
    void waitsForAPublisherThatIsAwayAndAnswersMeanwhile() {
        var told = new Telling("2013-01-07T09:00:00Z");
        var child = UUID.randomUUID();
        Taken.in(told.child(child, area, "t").plan(UUID.randomUUID(), child, "neglect", "2012-05-28"));
        journals.hold(told.told());
        journals.away(true);

        var path = asked();
        await().atMost(Duration.ofSeconds(30)).until(() -> read(path).getString("reason") != null);
        assertThat(read(path).getString("reason")).isEqualTo("conference-service answers 503");
        Call.creating("qa-manager").post("/v1/population-rebuilds").then().statusCode(409);
        Call.as("qa-manager")
                .get("/v1/populations/child-protection-plan/cases?asAt=2013-11-28&area=" + area)
                .then()
                .body("items", hasSize(1));
        journals.away(false);
        assertThat(finished(path).getBoolean("difference.none")).isTrue();
    }

    @Test
    void leavesSamplesAsTheyWere() throws SQLException {
        var told = new Telling("2013-01-07T09:00:00Z");
        for (var n = 0; n < 6; n++) {
            var child = UUID.randomUUID();
            told.child(child, area, "t").plan(UUID.randomUUID(), child, "neglect", "2012-05-28");
        }
        Taken.in(told);
        journals.hold(told.told());
        var sample = Sampled.ofArea(Programmed.audit("child-protection-plan"), area, 3);

        rebuilt();
        Sampled.redrawn(sample).body("sameFrame", equalTo(true)).body("sameCases", equalTo(true));
        nothingWasTold();
        rebuilt();
        Sampled.redrawn(sample).body("sameFrame", equalTo(true)).body("sameCases", equalTo(true));
    }

    @Test
    void goesOnFromItsPlaceWhenTheReaderHasGone() throws SQLException {
        var told = Crowd.of(1_500);
        journals.hold(told);
        var path = asked();
        await().atMost(Duration.ofSeconds(60)).until(() -> read(path).getLong("eventsRead") > 0);
        journals.away(true);
        // Another instance would begin with nothing but the offsets that are kept.
        RebuildsInterrupted.loseThePlace();
        journals.away(false);

        var rebuilt = finished(path);
        assertThat(rebuilt.getInt("eventsRead")).isEqualTo(told.size());
        assertThat(rebuilt.getInt("difference.missing")).isEqualTo(told.size());
    }

    @Test
    void leavesEverythingAloneWhenAJournalHoldsNothingOrWhatWasReadIsLost() throws SQLException {
        var child = UUID.randomUUID();
        var told = new Telling("2013-01-07T09:00:00Z")
                .child(child, area, "t")
                .plan(UUID.randomUUID(), child, "neglect", "2012-05-28");
        Taken.in(told);
        journals.hold(List.of());
        assertThat(ended(asked()).getString("reason"))
                .isEqualTo("the journal of conference-service holds nothing of what it has told");
        assertThat(rows()).hasSize(1);

        journals.hold(told.told());
        journals.away(true);
        var path = asked();
        change("update population_rebuild set facts_read = 7 where state = 'waiting'");
        journals.away(false);
        assertThat(ended(path).getString("reason")).startsWith("a crash of the database took what had been read");
        assertThat(rows()).hasSize(1);
    }

    private static JsonPath ended(String path) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> read(path).getString("state").equals("failed"));
        return read(path);
    }

    @Test
    void canBeGivenUpSoThatAnotherOneMayBegin() {
        journals.away(true);
        var path = asked();
        Call.as("operator")
                .body("{\"reason\": \"x\"}")
                .post(path + "/cancellations")
                .then()
                .statusCode(428);
        cancelled(path).statusCode(200).body("state", equalTo("cancelled"));
        cancelled(path).statusCode(409);
        journals.away(false);
        assertThat(rebuilt().getString("state")).isEqualTo("finished");
    }

    private static ValidatableResponse cancelled(String path) {
        return Call.as("operator")
                .header("If-Match", Call.as("operator").get(path).header("ETag"))
                .body("{\"reason\": \"It is away for long.\"}")
                .post(path + "/cancellations")
                .then();
    }

    @Test
    void leavesWhatWasTakenInSinceItWasAskedFor() throws SQLException {
        var child = UUID.randomUUID();
        var told = new Telling("2013-01-07T09:00:00Z").child(child, area, "t");
        Taken.in(told);
        journals.hold(told.told());
        journals.away(true);
        var path = asked();
        Taken.in(told.plan(UUID.randomUUID(), child, "neglect", "2012-05-28"));
        journals.away(false);

        assertThat(finished(path).getBoolean("difference.none")).isTrue();
        assertThat(rows()).hasSize(1);
    }

    @Test
    void provesThatThePopulationEqualsItsSource() {
        var children = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        var told = new Telling("2013-01-07T09:00:00Z");
        children.subList(0, 3)
                .forEach(child -> told.child(child, area, "t").plan(UUID.randomUUID(), child, "neglect", "2012-05-28"));
        told.conference("child-restricted", children.get(2), children.get(2));
        Taken.in(told);

        journals.open("conference", Set.copyOf(children.subList(0, 2)));
        var same = proved();
        assertThat(same.getBoolean("same")).isTrue();
        assertThat(same.getInt("there")).isEqualTo(2);
        assertThat(same.getInt("here")).isEqualTo(2);

        journals.open("conference", Set.of(children.get(0), children.get(3)));
        var other = proved();
        assertThat(other.getBoolean("same")).isFalse();
        assertThat(other.getList("onlyThere"))
                .isEqualTo(List.of(
                        keys.of(CaseKind.CHILD_PROTECTION_PLAN, children.get(3)).value()));
        assertThat(other.getList("onlyHere"))
                .isEqualTo(List.of(
                        keys.of(CaseKind.CHILD_PROTECTION_PLAN, children.get(1)).value()));
    }

    @Test
    void isForOperatorsAndTheManager() {
        Call.creating("qa-officer").post("/v1/population-rebuilds").then().statusCode(403);
        Call.creating("qa-officer")
                .body("{\"caseKind\": \"looked-after\"}")
                .post("/v1/population-proofs")
                .then()
                .statusCode(403);
        Call.creating("qa-manager")
                .body("{\"caseKind\": \"family-support\"}")
                .post("/v1/population-proofs")
                .then()
                .statusCode(400);
        Call.as("qa-manager")
                .get("/v1/population-rebuilds/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        var path = asked();
        finished(path);
        Call.as("operator")
                .get("/v1/population-rebuilds")
                .then()
                .statusCode(200)
                .body("items.state", hasItem(equalTo("finished")));
    }

    private static JsonPath proved() {
        var made = Call.creating("qa-manager")
                .body("{\"caseKind\": \"child-protection-plan\", \"asAt\": \"2013-11-28\"}")
                .post("/v1/population-proofs");
        made.then().statusCode(202);
        return finished(made.header("Location").replaceFirst("^.*/v1", "/v1"));
    }

    private static JsonPath rebuilt() {
        return finished(asked());
    }

    private static String asked() {
        var made = Call.creating("operator").post("/v1/population-rebuilds");
        made.then().statusCode(202);
        return made.header("Location").replaceFirst("^.*/v1", "/v1");
    }

    private static JsonPath finished(String path) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> read(path).getString("state").equals("finished"));
        return read(path);
    }

    private static JsonPath read(String path) {
        return Call.as("operator").get(path).then().statusCode(200).extract().jsonPath();
    }

    private static List<IncomingEvent> twice(List<IncomingEvent> told) {
        var events = new ArrayList<>(told);
        events.addAll(told);
        return events;
    }

    private static List<String> rows() throws SQLException {
        return texts("select (p.*)::text from population_case p order by p.kind, p.record_id");
    }

    private static List<String> visible() throws SQLException {
        return texts(
                "select (v.child_id, v.area, v.restricted, v.sealed)::text from child_visibility v order by v.child_id");
    }

    private static List<String> texts(String sql) throws SQLException {
        try (var owner = RunningServers.asOwner("qa-audit");
                var query = owner.createStatement();
                var row = query.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }

    private static void change(String sql) throws SQLException {
        try (var owner = RunningServers.asOwner("qa-audit");
                var statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
