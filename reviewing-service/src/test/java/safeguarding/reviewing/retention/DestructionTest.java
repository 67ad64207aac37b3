package safeguarding.reviewing.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;
import safeguarding.reviewing.care.PeriodsOfCare;
import safeguarding.reviewing.careplan.CarePlans;
import safeguarding.reviewing.challenge.Challenges;
import safeguarding.reviewing.fixture.AtReview;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.CarePlanned;
import safeguarding.reviewing.fixture.Challenged;
import safeguarding.reviewing.fixture.Kept;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Officers;
import safeguarding.reviewing.fixture.Reviewed;

/** A record is destroyed by two people, after its time, while nothing needs it; figures stay. */
@QuarkusTest
@RealServers(service = "reviewing")
class DestructionTest {

    /** Stands in whatever is written of the child in words. */
    private final String mark = "Zeb" + UUID.randomUUID().toString().substring(0, 6);

    @Inject
    PeriodsOfCare periods;

    @Inject
    CarePlans plans;

    @Inject
    Challenges challenges;

    private record Told(String councilChildId, UUID child, String period, String plan, String challenge) {}

    private Told told() {
        var council = LookedAfter.councilChildId();
        var child = LookedAfter.registeredAs(
                LookedAfter.child(council, "north-east").replace("Hale", mark).replace("Minnie", mark));
        String id = Call.creating("case-system")
                .body(LookedAfter.start(
                        child,
                        "2013-06-03",
                        "C1",
                        LookedAfter.FOSTER.replace("FC-1", mark).replace("RH1 1AA", mark)))
                .post("/v1/periods-of-care")
                .then()
                .statusCode(201)
                .extract()
                .path("periodId");
        var period = "/v1/periods-of-care/" + id;
        var officer = Officers.registered("north-east");
        var next = Officers.registered("north-east");
        var allocation = Officers.allocationOf(child);
        Officers.named(allocation, officer, "2013-06-04").then().statusCode(200);
        Officers.happens(allocation, "hand-overs", """
                        {"to": {"officerId": "%s", "from": "2013-07-01"},
                         "handOver": {"reason": "%s left.", "openMatters": ["The school of %s."]}}
                        """.formatted(next, mark, mark))
                .then()
                .statusCode(200);
        var review = Reviewed.held(period, LocalDate.of(2013, 6, 24));
        AtReview.said(review, "everybody");
        AtReview.asked(review);
        AtReview.decided(review, "2013-07-31");
        var plan = CarePlanned.planOf(period);
        CarePlanned.happens(
                        plan,
                        "elements",
                        CarePlanned.element(
                                "contact", "2013-07-01", false, ", \"summary\": \"%s sees her nan.\"".formatted(mark)))
                .then()
                .statusCode(200);
        var challenge = Challenged.raised(period, "2013-09-02");
        Call.as("iro")
                .header("If-Match", Call.as("iro").get(challenge).header("ETag"))
                .body("{\"on\": \"2013-09-03\", \"with\": \"%s\", \"result\": \"%s\"}".formatted(mark, mark))
                .post(challenge + "/talks")
                .then()
                .statusCode(200);
        Call.as("iro")
                .header("If-Match", Call.as("iro").get(challenge).header("ETag"))
                .body("{\"on\": \"2013-09-20\", \"resolution\": \"agreed\", \"effect\": \"plan-changed\"}")
                .post(challenge + "/outcomes")
                .then()
                .statusCode(200);
        LookedAfter.happens(period, "endings", "{\"endedOn\": \"2013-10-31\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);
        return new Told(council, child, period, plan, challenge);
    }

    @Test
    void takesEveryWordAboutTheChildAndLeavesWhatFiguresAreMadeOf() throws SQLException {
        // given
        var told = told();
        assertThat(tablesWith(mark))
                .contains("child", "period_of_care", "iro_allocation_history", "care_plan", "iro_challenge");
        var destruction = Kept.proposed(told.child());
        Kept.decided(Kept.SECOND, destruction, true).then().statusCode(200).body("state", equalTo("approved"));

        // when
        Kept.done(destruction)
                .then()
                .statusCode(200)
                .body("state", equalTo("destroyed"))
                .body("proposedBy", equalTo("S-first"))
                .body("decidedBy", equalTo("S-second"));

        // then
        assertThat(tablesWith(mark)).isEmpty();
        assertThat(tablesWith(told.councilChildId())).isEmpty();
        for (var record : List.of(told.period(), told.plan(), told.challenge(), "/v1/children/" + told.child())) {
            Call.as("iro").get(record).then().statusCode(404);
        }
        QuarkusTransaction.requiringNew().run(() -> {
            var episode =
                    periods.find(idOf(told.period())).orElseThrow().facts().latest();
            assertThat(episode.reason()).isEqualTo("S");
            assertThat(episode.end()).isNotNull();
            assertThat(episode.placement().type()).isEqualTo("U6");
            assertThat(episode.placement().carer()).startsWith("(destroyed)");
            assertThat(plans.find(idOf(told.plan())).orElseThrow().elements()).hasSize(1);
            assertThat(challenges.find(idOf(told.challenge()))).isPresent();
        });
        Call.as(Kept.FIRST)
                .get("/v1/destructions?state=destroyed&limit=200")
                .then()
                .statusCode(200);
        Call.as(Kept.FIRST).get(destruction).then().statusCode(200).body("state", equalTo("destroyed"));
    }

    @Test
    void doesNotComeBack() {
        var told = told();
        var destruction = Kept.proposed(told.child());
        Kept.decided(Kept.SECOND, destruction, true).then().statusCode(200);
        Kept.done(destruction).then().statusCode(200);

        ProblemAssert.of(LookedAfter.register(LookedAfter.child(told.councilChildId(), "north-east")))
                .hasStatus(409);
    }

    @Test
    void takesTwoPeople() {
        var destruction = Kept.proposed(told().child());

        ProblemAssert.of(Kept.decided(Kept.SECOND.staff("S-first"), destruction, true))
                .hasStatus(422)
                .namesRule("L9");
        ProblemAssert.of(Kept.done(destruction)).hasStatus(409);
        Kept.decided(Kept.SECOND, destruction, false).then().statusCode(200).body("state", equalTo("refused"));
        ProblemAssert.of(Kept.decided(Kept.SECOND, destruction, true)).hasStatus(409);
        ProblemAssert.of(Kept.done(destruction)).hasStatus(409);
    }

    @Test
    void waitsForAHoldWhateverWasDecided() {
        var told = told();
        var destruction = Kept.proposed(told.child());
        var hold = Kept.held(told.child());

        ProblemAssert.of(Kept.decided(Kept.SECOND, destruction, true))
                .hasStatus(422)
                .namesRule("L8");
        Kept.lifted(hold).then().statusCode(200);
        Kept.decided(Kept.SECOND, destruction, true).then().statusCode(200);
        Kept.held(told.child());
        ProblemAssert.of(Kept.done(destruction)).hasStatus(422).namesRule("L8");
        Call.as(Kept.FIRST).get(destruction).then().body("hindrances", contains("legal-hold"));
        Call.as("iro").get(told.period()).then().statusCode(200);
    }

    @Test
    void isProposedOnce() {
        var child = told().child();
        Kept.proposed(child);

        ProblemAssert.of(Kept.proposing(child)).hasStatus(409).hasType("conflict");
    }

    @Test
    void isNoPowerOfTheServicesOwnLogin() throws SQLException {
        try (var owner = RunningServers.asOwner("reviewing");
                var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select has_table_privilege('reviewing_service', 'child_history', 'update'),"
                                + " has_table_privilege('reviewing_service', 'sealed_record_opening', 'delete')")) {
            row.next();
            assertThat(row.getBoolean(1)).isFalse();
            assertThat(row.getBoolean(2)).isFalse();
        }
    }

    private static UUID idOf(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    /** Tables, histories among them, in which some row holds the text. */
    private static List<String> tablesWith(String text) throws SQLException {
        var found = new ArrayList<String>();
        try (var owner = RunningServers.asOwner("reviewing");
                var statement = owner.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery(
                    "select relname from pg_class where relnamespace = current_schema()::regnamespace"
                            + " and relkind in ('r', 'p') order by 1")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (var table : tables) {
                try (var rows = statement.executeQuery(
                        "select exists (select from %s t where t::text like '%%%s%%')".formatted(table, text))) {
                    rows.next();
                    if (rows.getBoolean(1)) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }
}
