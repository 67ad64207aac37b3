package safeguarding.conference.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.blankString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.CourtLine;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;

/** Whatever is due of a child says why, and comes out the same when it is worked out again. */
@QuarkusTest
@RealServers(service = "conference")
class ExplainedDeadlinesTest {

    private final String area = "area-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void explainThemselvesAndComeOutTheSameWhateverTheirKind() {
        provokeEveryKind();

        var kinds = new TreeSet<String>();
        for (var deadline : deadlines()) {
            var path = "/v1/deadlines/" + deadline.get("id");
            kinds.add((String) deadline.get("kind"));
            Call.as("conference-admin")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("deadline.ruleId", equalTo(deadline.get("ruleId")))
                    .body("deadline.citation", not(blankString()))
                    .body("deadline.sentence", not(blankString()))
                    .body("deadline.inputs", hasKey("startsOn"))
                    .body("deadline.ruleSet", equalTo("current"))
                    .body("history.size()", greaterThanOrEqualTo(1));
            Call.as("conference-admin")
                    .body("{\"ruleSet\": \"current\"}")
                    .post(path + "/recomputations")
                    .then()
                    .statusCode(200)
                    .body("recomputed.dueOn", equalTo(deadline.get("dueOn")))
                    .body("recomputed.sentence", equalTo(deadline.get("sentence")))
                    .body("applied", equalTo(false));
        }
        assertThat(kinds)
                .contains(
                        "court-proceedings",
                        "extended-court-proceedings",
                        "first-core-group",
                        "first-review",
                        "initial-conference",
                        "later-core-group",
                        "later-review",
                        "reconvened-conference",
                        "statutory-visit",
                        "transfer-in-conference");
    }

    @Test
    void changeForOneOfTwoWhoHaveReadTheSame() throws Exception {
        Conferences.requested(Families.registered(area));
        var path = "/v1/deadlines/"
                + deadlines().stream()
                        .filter(one -> "B1.3".equals(one.get("ruleId")))
                        .findFirst()
                        .orElseThrow()
                        .get("id");
        var tag = Call.as("conference-admin").get(path).header("ETag");

        try (var owner = RunningServers.asOwner("conference");
                var row = owner.createStatement();
                var callers = Executors.newFixedThreadPool(2)) {
            owner.setAutoCommit(false);
            row.execute(
                    "select 1 from deadline where id = '%s' for update".formatted(path.replace("/v1/deadlines/", "")));
            var one = callers.submit(() -> tenDays(path, tag));
            var other = callers.submit(() -> tenDays(path, tag));
            await().until(() -> waiting(owner) == 2);
            owner.commit();

            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(200, 412);
        }
    }

    private static int tenDays(String deadline, String tag) {
        return Call.as("conference-admin")
                .header("If-Match", tag)
                .body("{\"ruleSet\": \"ten-working-days\", \"apply\": true}")
                .post(deadline + "/recomputations")
                .statusCode();
    }

    /** How many wait for rows of this database that somebody else has locked. */
    private static int waiting(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from pg_locks where not granted and locktype in ('transactionid', 'tuple')")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void provokeEveryKind() {
        var child = Families.registered(area);
        Sittings.planMade("2019-01-15", "2019-01-31", child);
        Call.creating("case-system")
                .body("{\"heldOn\": \"2019-02-14\", \"membersPresent\": []}")
                .post("/v1/plans/" + Sittings.planOf(child) + "/core-group/meetings")
                .then()
                .statusCode(201);
        var review = Sittings.review("2019-03-01", child);
        Sittings.held(review, "2019-04-30").then().statusCode(200);
        Sittings.decide(review, child, "continued", "").then().statusCode(201);
        Sittings.asked("transfer-in", "2019-03-01", "\"notifiedOn\": \"2019-03-01\"", Families.registered(area));
        var inquorate = Sittings.initial("2019-05-01", Families.registered(area));
        Sittings.held(inquorate, "2019-05-14", "social-care").then().statusCode(200);
        CourtLine.issued("2014-04-22", Families.registered(area));
        var extended = CourtLine.issued("2014-04-22", Families.registered(area));
        CourtLine.extend(extended, "2014-10-01", 5).then().statusCode(200);
        Conferences.requested(Families.registered(area));
    }

    private List<Map<String, Object>> deadlines() {
        var found = new ArrayList<Map<String, Object>>();
        found.addAll(Call.as("conference-admin")
                .queryParam("area", area)
                .queryParam("limit", 200)
                .get("/v1/deadlines")
                .then()
                .statusCode(200)
                .extract()
                .<List<Map<String, Object>>>path("items"));
        return found;
    }
}
