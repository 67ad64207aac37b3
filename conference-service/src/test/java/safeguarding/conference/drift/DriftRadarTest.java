package safeguarding.conference.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Merges;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "conference")
class DriftRadarTest {

    private final String area = "area-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void asItWasSet() {
        for (var rule : DriftRule.values()) {
            Radar.set(rule.name(), true, rule.usual()).then().statusCode(200);
        }
    }

    /** The plan of 31 January 2019: its core group is due on 14 February 2019, and nothing ever happens. */
    @ParameterizedTest
    @CsvSource({
        "2019-02-14, ''",
        "2019-02-15, DR5",
        "2019-04-24, DR5",
        "2019-04-25, DR4 DR5",
        "2020-01-30, DR4 DR5",
        "2020-01-31, DR3 DR4 DR5",
        "2020-03-30, DR3 DR4 DR5",
        "2020-03-31, DR1 DR3 DR4 DR5",
        "2020-06-29, DR1 DR3 DR4 DR5",
        "2020-06-30, DR1 DR2 DR3 DR4 DR5",
        "2020-07-30, DR1 DR2 DR3 DR4 DR5",
        "2020-07-31, DR2 DR3 DR4 DR5",
    })
    void tellsTheRulesThatHoldOnADay(String day, String rules) {
        var child = Families.registered(area);
        Sittings.planMade("2019-01-15", "2019-01-31", child);

        assertThat(Radar.rules(child, "area=" + area + "&asAt=" + day))
                .containsExactlyElementsOf(rules.isEmpty() ? List.of() : List.of(rules.split(" ")));
    }

    @Test
    void tellsWhyAndWhatItRestsOn() {
        var child = Families.registered(area);
        Sittings.planMade("2019-01-15", "2019-01-31", child);

        Radar.page("rule=DR2&asAt=2020-07-31&area=" + area)
                .then()
                .statusCode(200)
                .body("asAt", equalTo("2020-07-31"))
                .body("provisional", equalTo(true))
                .body("items", hasSize(1))
                .body("items[0].planId", equalTo(Sittings.planOf(child)))
                .body("items[0].months", equalTo(18))
                .body("items[0].category", equalTo("neglect"))
                .body("items[0].lastConferenceOn", equalTo("2019-01-31"))
                .body("items[0].reasons.ruleId", contains("DR2", "DR3", "DR4", "DR5"))
                .body(
                        "items[0].reasons[0].sentence",
                        equalTo(
                                "The plan of 31 January 2019 has run for 18 months; 18 months are over on 31 July 2020."));
        Radar.page("area=" + area).then().body("provisional", equalTo(true));
    }

    @Test
    void isTheCohortOfTheAuditInOneQuery() {
        var child = Families.registered(area);
        var younger = Families.registered(area);
        Sittings.planMade("2012-05-01", "2012-05-28", child);
        Sittings.planMade("2012-05-01", "2012-05-29", younger);
        Radar.set("DR2", true, 18).then().statusCode(200);
        var cohort = "asAt=2013-11-28&area=" + area;

        assertThat(Radar.children("rule=DR2&" + cohort)).containsExactly(child.toString());
        Call.as("qa-officer")
                .get("/v1/plans?lengthMonthsAtLeast=18&category=neglect&" + cohort)
                .then()
                .body("items.plan.childId", contains(child.toString()));
    }

    @Test
    void forgetsWhatAReviewHasDealtWith() {
        var child = Families.registered(area);
        Sittings.planMade("2019-01-15", "2019-01-31", child);
        var review = Sittings.review("2019-10-01", child);
        Sittings.held(review, "2019-10-31").then().statusCode(200);
        Sittings.decide(review, child, "category-changed", "\"category\": \"emotional\"")
                .then()
                .statusCode(201);

        // The first core group is still waited for.
        assertThat(Radar.rules(child, "asAt=2020-02-28&area=" + area)).containsExactly("DR4", "DR5");
        assertThat(Radar.rules(child, "asAt=2019-10-30&area=" + area)).containsExactly("DR4", "DR5");
        assertThat(Radar.rules(child, "asAt=2019-11-01&area=" + area)).containsExactly("DR5");
        Radar.page("asAt=2020-02-28&area=" + area).then().body("items[0].category", equalTo("emotional"));
    }

    @Test
    void seesTasksMoveAndCoreGroupsMeet() {
        var child = Families.registered(area);
        Sittings.planMade("2019-01-15", "2019-01-31", child);
        var plan = "/v1/plans/" + Sittings.planOf(child);
        String task = Call.as("chair").get(plan + "/tasks").path("items[0].taskId");
        met(plan, "2019-02-14", task, "no-progress");
        met(plan, "2019-03-28", task, "some-progress");

        assertThat(Radar.rules(child, "asAt=2019-05-09&area=" + area)).isEmpty();
        assertThat(Radar.rules(child, "asAt=2019-05-10&area=" + area)).containsExactly("DR5");
    }

    @Test
    void seesNothingMoveByWhatWasRecordedInError() {
        var child = Families.registered(area);
        Sittings.planMade("2019-01-15", "2019-01-31", child);
        var plan = "/v1/plans/" + Sittings.planOf(child);
        List<String> tasks = Call.as("chair").get(plan + "/tasks").path("items.taskId");
        var meeting = met(plan, "2019-02-14", tasks.getFirst(), "some-progress");
        var day = "rule=DR4&asAt=2019-04-30&area=" + area;
        assertThat(Radar.children(day)).isEmpty();

        Sittings.withdraw("/v1/core-group-meetings/" + meeting).then().statusCode(200);
        assertThat(Radar.children(day)).containsExactly(child.toString());

        tasks.forEach(task -> Sittings.withdraw("/v1/plan-tasks/" + task).then().statusCode(200));
        assertThat(Radar.children(day)).isEmpty();
    }

    /** The plan never ended: the core group met in time. */
    @Test
    void missesNoCoreGroupByAnEndingThatWasWithdrawn() {
        var child = Families.registered(area);
        Sittings.planMade("2019-01-15", "2019-01-31", child);
        var plan = "/v1/plans/" + Sittings.planOf(child);
        String task = Call.as("chair").get(plan + "/tasks").path("items[0].taskId");
        end(plan, "2019-02-07");
        Sittings.withdraw(plan, "/ending-withdrawals").then().statusCode(200);
        met(plan, "2019-02-13", task, "some-progress");
        var day = "asAt=2019-02-15&area=" + area;
        assertThat(Radar.rules(child, day)).isEmpty();

        end(plan, "2019-03-01");
        assertThat(Radar.rules(child, day)).isEmpty();
    }

    @Test
    void countsAnEarlierPlanOnTheOtherRecordOfThePerson() {
        var other = Families.registered(area);
        Sittings.planMade("2019-05-01", "2019-05-14", other);
        end("/v1/plans/" + Sittings.planOf(other), "2019-08-01");
        var child = Families.registered(area);
        Sittings.planMade("2019-09-02", "2019-09-10", child);
        var day = "asAt=2019-09-10&area=" + area;
        assertThat(Radar.rules(child, day)).isEmpty();

        Merges.merged(other, child);

        assertThat(Radar.rules(child, day)).containsExactly("DR7");
    }

    /** What was waited for when the plan ended is withdrawn then; on a day before it was missed all the same. */
    @Test
    void knowsOfACoreGroupThatNobodyWaitsForAnyMore() {
        var child = Families.registered(area);
        Sittings.planMade("2019-01-15", "2019-01-31", child);
        var plan = "/v1/plans/" + Sittings.planOf(child);
        end(plan, "2019-03-01");

        assertThat(Radar.rules(child, "asAt=2019-02-14&area=" + area)).isEmpty();
        assertThat(Radar.rules(child, "asAt=2019-02-28&area=" + area)).containsExactly("DR5");
        assertThat(Radar.rules(child, "asAt=2019-03-01&area=" + area)).isEmpty();
    }

    @Test
    void countsChangesOfTheLeadAndEarlierPlans() {
        var child = Families.registered(area);
        Sittings.planMade("2019-05-01", "2019-05-14", child);
        var plan = "/v1/plans/" + Sittings.planOf(child);
        end(plan, "2019-08-01");
        Sittings.planMade("2019-09-02", "2019-09-10", child);
        assertThat(Radar.rules(child, "asAt=2019-09-10&area=" + area)).containsExactly("DR7");

        var second = "/v1/plans/" + Sittings.planOf(child);
        for (var lead : List.of("S1", "S2", "S3")) {
            assertThat(Radar.rules(child, "area=" + area)).doesNotContain("DR6");
            Call.as("chair")
                    .header("If-Match", Sittings.etag(second))
                    .body("{\"leadSocialWorker\": \"%s\"}".formatted(lead))
                    .put(second + "/lead-social-worker")
                    .then()
                    .statusCode(200);
        }
        assertThat(Radar.rules(child, "area=" + area)).contains("DR6");
        assertThat(Radar.rules(
                        child, "area=" + area + "&asAt=" + Conferences.today().minusDays(1)))
                .doesNotContain("DR6");
    }

    @Test
    void namesNoSiblingOutOfSight() {
        var one = Families.registered(area);
        var other = Families.registered(area);
        Sittings.planMade("2019-05-01", "2019-05-14", one, other);
        var day = "asAt=2019-05-14&area=" + area;
        Radar.page(day)
                .then()
                .body("items.childId", containsInAnyOrder(one.toString(), other.toString()))
                .body("items.reasons.ruleId.flatten()", contains("DR8", "DR8"))
                .body("items.find { it.childId == '%s' }.siblingIds".formatted(one), contains(other.toString()));

        Call.as("head-of-safeguarding")
                .header("If-Match", Sittings.etag("/v1/children/" + other))
                .body("{\"restricted\": true, \"namedReaders\": [\"S-named\"], \"reason\": \"Known here.\"}")
                .put("/v1/children/" + other + "/restriction")
                .then()
                .statusCode(200);

        var stranger = TestTokens.of("qa-officer").staff("S-other");
        Radar.as(stranger, day).then().statusCode(200).body("items", empty());
        var later = Radar.as(stranger, "asAt=2019-06-03&area=" + area);
        later.then().body("items.childId", contains(one.toString())).body("items[0].reasons.ruleId", contains("DR5"));
        assertThat(later.asString()).doesNotContain(other.toString());
        Radar.as(TestTokens.of("qa-officer").staff("S-named"), day).then().body("items", hasSize(2));
    }

    @Test
    void knowsASiblingOfOtherConferences() {
        var one = Families.registered(area);
        var other = Families.registered(area);
        Sittings.planMade("2019-05-01", "2019-05-14", one);
        Sittings.planMade("2019-05-02", "2019-05-15", other);
        var day = "asAt=2019-05-16&area=" + area;
        assertThat(Radar.children("rule=DR8&" + day)).isEmpty();

        Call.creating("conference-admin")
                .body("""
                    {"role": "half-sibling", "parentalResponsibility": false, "livesWithChild": true, "given": "Ben", \
                    "linkedChildId": "%s"}""".formatted(other))
                .post("/v1/children/" + one + "/related-people")
                .then()
                .statusCode(201);

        Radar.page("rule=DR8&" + day)
                .then()
                .body("items.childId", containsInAnyOrder(one.toString(), other.toString()))
                .body("items.find { it.childId == '%s' }.siblingIds".formatted(one), contains(other.toString()))
                .body("items.find { it.childId == '%s' }.siblingIds".formatted(other), contains(one.toString()))
                .body("items[0].reasons.sentence", contains("1 sibling is on a plan too."));
        assertThat(Radar.children("rule=DR8&asAt=2019-05-14&area=" + area)).isEmpty();
    }

    @Test
    void followsTheSwitches() {
        var child = Families.registered(area);
        Sittings.planMade("2019-01-15", "2019-01-31", child);
        var day = "asAt=2019-02-15&area=" + area;
        assertThat(Radar.rules(child, day)).containsExactly("DR5");

        Radar.set("DR5", true, 2).then().statusCode(200).body("amount", equalTo(2));
        assertThat(Radar.rules(child, day)).isEmpty();
        Radar.set("DR5", false, 1).then().statusCode(200).body("active", equalTo(false));
        assertThat(Radar.children("rule=DR5&" + day)).isEmpty();
        assertThat(Radar.children(day)).isEmpty();
    }

    @Test
    void readsOnFromPageToPage() {
        var first = Families.registered(area);
        var second = Families.registered(area);
        Sittings.planMade("2019-01-15", "2019-01-31", second);
        Sittings.planMade("2019-01-15", "2019-01-30", first);

        var page = Call.as("chair").get("/v1/drift?limit=1&asAt=2020-01-31&area=" + area);
        page.then().body("items.childId", contains(first.toString()));
        String next = page.path("next");
        Call.as("chair")
                .queryParam("cursor", next)
                .get("/v1/drift?limit=1&asAt=2020-01-31&area=" + area)
                .then()
                .body("items.childId", contains(second.toString()))
                .body("next", equalTo(null));
        Call.as("chair")
                .queryParam("cursor", next)
                .get("/v1/drift?limit=1&asAt=2020-02-01&area=" + area)
                .then()
                .statusCode(400);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        Radar.page("rule=DR9").then().statusCode(400);
        Radar.page("asAt=" + Conferences.today().plusDays(1)).then().statusCode(400);
        Radar.page("knownOn=" + Conferences.today().plusDays(1)).then().statusCode(400);
        Radar.as(TestTokens.partner("gp-practice-elm"), "").then().statusCode(403);
        Call.as("chair").get("/v1/drift-rules").then().body("items.ruleId", hasSize(8));
        Call.as("chair").get("/v1/drift-rules/DR9").then().statusCode(404);
        Radar.set("DR5", true, 0).then().statusCode(400);
        Radar.set("DR5", true, 241).then().statusCode(400);
        var body = "{\"active\": true, \"amount\": 2}";
        Call.as("qa-manager").body(body).put("/v1/drift-rules/DR5").then().statusCode(428);
        Call.as("qa-manager")
                .header("If-Match", "\"999999\"")
                .body(body)
                .put("/v1/drift-rules/DR5")
                .then()
                .statusCode(412);
        Call.as("chair").body(body).put("/v1/drift-rules/DR5").then().statusCode(403);
    }

    private static void end(String plan, String day) {
        Call.as("chair")
                .header("If-Match", Sittings.etag(plan))
                .body("{\"reason\": \"left-uk\", \"endedOn\": \"%s\"}".formatted(day))
                .post(plan + "/endings")
                .then()
                .statusCode(200);
    }

    private static String met(String plan, String day, String task, String found) {
        return Call.creating("case-system")
                .body(
                        "{\"heldOn\": \"%s\", \"membersPresent\": [], \"progress\": [{\"taskId\": \"%s\", \"progress\": \"%s\"}]}"
                                .formatted(day, task, found))
                .post(plan + "/core-group/meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("meetingId");
    }
}
