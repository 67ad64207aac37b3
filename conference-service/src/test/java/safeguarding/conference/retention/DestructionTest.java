package safeguarding.conference.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Merges;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.sql.SqlFailure;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;

/** After destruction figures survive to the digit, and whose record it was is found nowhere. */
@QuarkusTest
@RealServers(service = "conference")
class DestructionTest {

    private static final List<String> DAYS =
            List.of("2013-12-31", "2014-01-31", "2014-03-31", "2014-12-31", "2026-10-31");

    @Inject
    Sql sql;

    @Test
    void takesEveryWordAndNameAndLeavesEveryFigure() throws SQLException {
        // given
        var secrets = PlantedRecord.plant();
        var child = secrets.child();
        assertThat(foundIn(secrets)).as("planted where they should be").hasSizeGreaterThan(25);
        var figures = figures();
        var journal = count("event_journal", child);
        var looked = count("access_log", child);

        // when
        Destroying.destroyed(child);

        // then
        assertThat(foundIn(secrets)).isEmpty();
        var after = figures();
        for (var i = 0; i < DAYS.size(); i++) {
            assertThat(after.get(i)).as("figures of " + DAYS.get(i)).isEqualTo(figures.get(i));
        }
        assertThat(count("event_journal", child)).isGreaterThan(journal);
        assertThat(count("access_log", child)).isGreaterThan(looked);
    }

    @Test
    void hidesWhatIsLeftAndTakesNothingBack() {
        var councilId = Families.councilChildId();
        var child = ended(councilId);
        var destruction = Destroying.proposed(child);
        Destroying.decide(destruction, Destroying.OTHER, true, "Nobody needs it.")
                .then()
                .statusCode(200);
        Destroying.complete(destruction)
                .then()
                .statusCode(200)
                .body("state", equalTo("destroyed"))
                .body("destroyedBy", equalTo("S-other"))
                .body("proposalReason", startsWith("(destroyed)"));

        Call.as("chair").get("/v1/children/" + child).then().statusCode(404);
        Call.as("chair").get("/v1/plans?state=all&childId=" + child).then().body("items", empty());
        Families.register(Families.child(councilId, "north-east")).then().statusCode(409);
        String left =
                sql.one("select coalesce(given_names, '') from child where id = ?", row -> row.getString(1), child);
        assertThat(left).isEmpty();
    }

    @Test
    void isListedForThoseWhoMayReadIt() {
        var child = ended(Families.councilChildId());
        Destroying.destroyed(child);

        Call.as(Destroying.OTHER)
                .get("/v1/destructions?state=destroyed&limit=200")
                .then()
                .statusCode(200)
                .body("items.childId", hasItem(child.toString()));
        Call.as("chair").get("/v1/destructions").then().statusCode(403);
    }

    @Test
    void waitsWhileThePlanIsOpen() {
        var child = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var destruction = Destroying.proposed(child);

        Call.as(Destroying.ONE).get(destruction).then().body("hindrances", contains("open-plan"));
        Destroying.decide(destruction, Destroying.OTHER, true, "So be it.")
                .then()
                .statusCode(422)
                .body("rule", equalTo("L8"));
    }

    @Test
    void waitsForALegalHold() {
        var child = ended(Families.councilChildId());
        var destruction = Destroying.approved(child);
        var hold = hold(child);

        Destroying.complete(destruction).then().statusCode(422).body("rule", equalTo("L8"));
        lift(hold).then().statusCode(200).body("liftedReason", equalTo("Over."));
        lift(hold).then().statusCode(412);

        Destroying.complete(destruction).then().statusCode(200);
    }

    @Test
    void waitsForALegalHoldOnASiblingWhoseRecordNamesTheChild() {
        var child = ended(Families.councilChildId());
        var sibling = Families.registered("north-east");
        Call.creating("conference-admin")
                .body("""
                    {"role": "sibling", "parentalResponsibility": false, "livesWithChild": true, "given": "Amina", "linkedChildId": "%s"}\
                    """.formatted(child))
                .post("/v1/children/" + sibling + "/related-people")
                .then()
                .statusCode(201);
        var destruction = Destroying.approved(child);
        hold(sibling);

        Destroying.complete(destruction).then().statusCode(422).body("rule", equalTo("L8"));
    }

    @Test
    void waitsForALegalHoldOnAnotherRecordOfThePerson() {
        var child = ended(Families.councilChildId());
        var other = Families.registered("north-east");
        Merges.merged(child, other);
        var destruction = Destroying.approved(child);
        hold(other);

        Destroying.complete(destruction).then().statusCode(422).body("rule", equalTo("L8"));
    }

    @Test
    void waitsWhenTheRecordIsKeptLongerSinceItWasProposed() {
        var approved = ended(Families.councilChildId());
        var destruction = Destroying.approved(approved);
        lookedAfter(approved);
        Destroying.complete(destruction).then().statusCode(422).body("rule", equalTo("L3"));

        var proposed = ended(Families.councilChildId());
        var undecided = Destroying.proposed(proposed);
        lookedAfter(proposed);
        Destroying.decide(undecided, Destroying.OTHER, true, "So be it.")
                .then()
                .statusCode(422)
                .body("rule", equalTo("L3"));
        Destroying.decide(undecided, Destroying.OTHER, false, "It is kept.")
                .then()
                .statusCode(200);
    }

    @Test
    void isDecidedByASecondPerson() {
        var destruction = Destroying.proposed(ended(Families.councilChildId()));

        Destroying.decide(destruction, Destroying.ONE, true, "I say so.")
                .then()
                .statusCode(422)
                .body("rule", equalTo("L9"));
        Destroying.complete(destruction).then().statusCode(409);
        Destroying.decide(destruction, Destroying.OTHER, false, "Not yet.")
                .then()
                .statusCode(200)
                .body("state", equalTo("refused"));
        Destroying.complete(destruction).then().statusCode(409);
    }

    @Test
    void comesWhenTheScheduleSaysSoAndNotBefore() {
        var young = Families.registeredAs(Families.child(Families.councilChildId(), "north-east")
                .replace(
                        "2009-04-17",
                        Conferences.today().minusYears(16).plusDays(1).toString()));
        Sittings.planMade("2013-11-25", "2013-11-28", young);
        Destroying.propose(young, "Early.").then().statusCode(422).body("rule", equalTo("L3"));

        var due = Families.registeredAs(Families.child(Families.councilChildId(), "north-east")
                .replace("2009-04-17", Conferences.today().minusYears(16).toString()));
        Sittings.planMade("2013-11-25", "2013-11-28", due);
        Destroying.propose(due, "In time.").then().statusCode(201);
        Destroying.propose(due, "Again.").then().statusCode(409);
    }

    @Test
    void leavesWordsAboutSiblingsUntilTheLastOfThem() {
        var one = Families.registered("north-east");
        var other = Families.registered("north-east");
        var word = "unheard" + UUID.randomUUID();
        var complaint = settledComplaint(word, one, other);

        Destroying.destroyed(one);
        assertThat(words(complaint)).isEqualTo(word);
        Destroying.destroyed(other);

        assertThat(words(complaint)).startsWith("(destroyed)");
    }

    @Test
    void takesWordsAboutSiblingsWhoAreDestroyedAtTheSameInstant() throws SQLException {
        var one = Families.registered("north-east");
        var other = Families.registered("north-east");
        var complaint = settledComplaint("unheard" + UUID.randomUUID(), one, other);
        var ofOne = Destroying.approved(one);
        var ofOther = Destroying.approved(other);

        try (var first = RunningServers.asRuntimeRole("conference");
                var second = RunningServers.asRuntimeRole("conference")) {
            first.setAutoCommit(false);
            destroy(first, one, ofOne);
            var backend = backend(second);
            var later = CompletableFuture.runAsync(() -> destroy(second, other, ofOther));
            await().until(() -> later.isDone() || waits(backend));
            first.commit();
            later.join();
        }

        assertThat(words(complaint)).startsWith("(destroyed)");
    }

    @Test
    void goesThroughOneDoorOnly() {
        var child = ended(Families.councilChildId());
        var destruction = UUID.fromString(Destroying.proposed(child).replace("/v1/destructions/", ""));

        assertThatThrownBy(() -> sql.one("select destroy_record(?, ?)", row -> row.getInt(1), child, destruction))
                .isInstanceOf(SqlFailure.class);
        assertThatThrownBy(() -> sql.update("update child_history set given_names = null where id = ?", child))
                .isInstanceOf(SqlFailure.class);
        assertThatThrownBy(() -> sql.update("update holding set ruling = 'fact'"))
                .isInstanceOf(SqlFailure.class);
    }

    private static void lookedAfter(UUID child) {
        Call.as(Destroying.ONE)
                .header("If-Match", "\"0\"")
                .body("{\"retention\": \"looked-after\", \"reason\": \"A care order.\"}")
                .put("/v1/children/" + child + "/retention")
                .then()
                .statusCode(200);
    }

    private static String hold(UUID child) {
        return Call.creating(Destroying.ONE)
                .body("{\"kind\": \"inquiry\", \"reason\": \"The inquiry asks for it.\"}")
                .post("/v1/children/" + child + "/legal-holds")
                .then()
                .statusCode(201)
                .extract()
                .path("holdId");
    }

    private static void destroy(Connection connection, UUID child, String destruction) {
        try (var statement = connection.prepareStatement("select destroy_record(?, cast(? as uuid))")) {
            statement.setObject(1, child);
            statement.setString(2, destruction.replace("/v1/destructions/", ""));
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int backend(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    private boolean waits(int backend) {
        return sql.one("select cardinality(pg_blocking_pids(?)) > 0", row -> row.getBoolean(1), backend);
    }

    /** A complaint about two siblings that was taken back, after their plans ended. */
    private static UUID settledComplaint(String words, UUID one, UUID other) {
        var conference = Sittings.planMade("2013-11-25", "2013-11-28", one, other);
        for (var child : List.of(one, other)) {
            Call.as("chair")
                    .header("If-Match", Sittings.etag("/v1/plans/" + Sittings.planOf(child)))
                    .body("{\"reason\": \"left-uk\", \"endedOn\": \"2014-01-20\"}")
                    .post("/v1/plans/" + Sittings.planOf(child) + "/endings")
                    .then()
                    .statusCode(200);
        }
        var complaint = complaint(conference, words);
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body("{\"on\": \"2014-02-03\", \"reason\": \"Settled.\"}")
                .post("/v1/complaints/" + complaint + "/withdrawals")
                .then()
                .statusCode(200);
        return UUID.fromString(complaint);
    }

    private String words(UUID complaint) {
        return sql.one("select words from complaint where id = ?", row -> row.getString(1), complaint);
    }

    private static UUID ended(String councilId) {
        var child = Families.registeredAs(Families.child(councilId, "north-east"));
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, "2014-02-20").then().statusCode(200);
        Sittings.decide(review, child, "ended", "\"endingReason\": \"harm-no-longer-likely\"")
                .then()
                .statusCode(201);
        return child;
    }

    private static Response lift(String hold) {
        return Call.as(Destroying.OTHER)
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Over.\"}")
                .post("/v1/legal-holds/" + hold + "/liftings");
    }

    private static String complaint(UUID conference, String words) {
        return Call.creating("conference-admin")
                .body("""
                    {"conferenceId": "%s", "madeBy": "parent", "about": "process", "receivedOn": "2014-01-06", "words": "%s"}\
                    """.formatted(conference, words))
                .post("/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("complaintId");
    }

    /** Where the planted words are found: table and word, in every table of the service, histories too. */
    private static List<String> foundIn(PlantedRecord planted) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = RunningServers.asOwner("conference");
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var row = statement.executeQuery(
                    "select relname from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')")) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            for (var table : tables) {
                try (var row = statement.executeQuery(
                        "select distinct m[1] from %s t cross join lateral regexp_matches(t::text, '%s', 'g') m"
                                .formatted(table, PlantedRecord.PATTERN))) {
                    while (row.next()) {
                        if (planted.words().contains(row.getString(1))) {
                            found.add(table + ": " + row.getString(1));
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Every figure of five days, as it is answered. */
    private static List<Object> figures() {
        var softly = new SoftAssertions();
        List<Object> all = DAYS.stream()
                .<Object>map(day -> {
                    var answer = Call.as("head-of-safeguarding")
                            .queryParam("from", "2013-11-01")
                            .queryParam("to", day)
                            .queryParam("asAt", day)
                            .get("/v1/indicators");
                    softly.assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
                    return answer.<Object>path("items");
                })
                .toList();
        softly.assertAll();
        return all;
    }

    private int count(String table, UUID child) {
        return sql.one(
                "select count(*) from " + table + " where child_ids @> array[cast(? as uuid)]",
                row -> row.getInt(1),
                child);
    }
}
