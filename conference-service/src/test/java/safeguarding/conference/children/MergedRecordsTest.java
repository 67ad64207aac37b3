package safeguarding.conference.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.CourtLine;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Merges;
import safeguarding.conference.fixture.Sittings;
import safeguarding.conference.neighbours.KnownChildren;
import safeguarding.conference.neighbours.SamePerson;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** A child who is registered twice: both records stay, and are read as one. */
@QuarkusTest
@RealServers(service = "conference")
class MergedRecordsTest {

    private static final String MOVED = """
            {"reason": "left-uk", "endedOn": "%s"}\
            """;

    @Inject
    SamePerson persons;

    @Inject
    KnownChildren known;

    private UUID kept = new UUID(0, 0);
    private UUID other = new UUID(0, 0);
    private final String area = "area-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void registeredTwice() {
        kept = Families.registered(area);
        other = Families.registered(area);
    }

    @Test
    void answerUnderBothIdentifiersAndSaySo() {
        var merge = Merges.merged(other, kept);

        Call.as("chair")
                .get("/v1/children/" + other)
                .then()
                .statusCode(200)
                .body("childId", equalTo(other.toString()))
                .body("samePerson.survivingChildId", equalTo(kept.toString()))
                .body("samePerson.otherChildIds", contains(kept.toString()))
                .body("samePerson.more", equalTo(false));
        Call.as("chair")
                .get("/v1/children/" + kept)
                .then()
                .body("samePerson.survivingChildId", equalTo(kept.toString()))
                .body("samePerson.otherChildIds", contains(other.toString()));
        Call.as("chair")
                .get("/v1/child-merges/" + merge)
                .then()
                .statusCode(200)
                .body("mergedChildId", equalTo(other.toString()))
                .body("findings", empty())
                .body("splitOn", nullValue());
        Call.as("chair").get("/v1/child-merges?childId=" + other).then().body("items.mergeId", contains(merge));
    }

    @Test
    void tellOfProceedingsOfEach() {
        CourtLine.issued("2014-04-22", kept, other);
        Merges.split(Merges.merge(other, kept)
                .then()
                .body("findings.code", not(hasItem("proceedings-apart")))
                .extract()
                .path("mergeId"));
        var third = Families.registered(area);
        CourtLine.issued("2014-05-06", third);

        Merges.merge(third, kept)
                .then()
                .statusCode(201)
                .body("findings.code", contains("proceedings-apart"))
                .body("findings.rule", contains("CL3"));
    }

    @Test
    void standOnTheListOnceAndInTheFeedBoth() {
        Merges.merged(other, kept);

        Call.as("chair").get("/v1/children?area=" + area).then().body("items.child.childId", contains(kept.toString()));
        assertThat(Sittings.events(kept.toString())).contains("child-merged");
        assertThat(Sittings.events(other.toString())).contains("child-merged");
    }

    @Test
    void haveOneOpenPlanBetweenThem() {
        Sittings.planMade("2013-11-25", "2013-11-28", kept);
        Merges.merged(other, kept);
        var conference = Sittings.initial("2014-01-06", other);
        Sittings.held(conference, "2014-01-10").then().statusCode(200);

        Conferences.decide(conference, Conferences.planMade(other))
                .then()
                .statusCode(422)
                .body("rule", equalTo("8935"));
    }

    @Test
    void areNotMergedWhileEachHasAnOpenPlan() {
        Sittings.planMade("2013-11-25", "2013-11-28", kept);
        var mistaken = Sittings.planMade("2013-11-25", "2013-11-29", other);

        Merges.merge(other, kept).then().statusCode(422).body("rule", equalTo("8935"));

        Sittings.withdraw(Sittings.decisionOn(mistaken, other)).then().statusCode(200);
        Merges.merge(other, kept).then().statusCode(201).body("findings", empty());
    }

    @Test
    void areReviewedOnOneRecordWhenThePlanStandsOnTheOther() {
        Sittings.planMade("2013-11-25", "2013-11-28", kept);
        Merges.merged(other, kept);

        var review = Sittings.review("2014-01-06", other);
        Sittings.held(review, "2014-02-20").then().statusCode(200);
        Sittings.decide(review, other, "continued", "").then().statusCode(201);

        Call.as("chair")
                .get("/v1/plans?childId=" + other)
                .then()
                .body("items.plan.childId", contains(kept.toString()))
                .body("items[0].plan.reviewedOn", contains("2014-02-20"));
    }

    @Test
    void countEarlierPlansOfBoth() {
        Sittings.planMade("2013-11-25", "2013-11-28", kept);
        end(kept, "2014-03-03");
        Merges.merged(other, kept);

        var query = "from=2014-09-01&to=2014-09-30&asAt=2014-09-30";
        var conference = Sittings.initial("2014-09-01", other);
        Sittings.held(conference, "2014-09-10").then().statusCode(200);
        Conferences.decide(conference, Conferences.planMade(other)).then().statusCode(201);

        Call.as("chair").get("/v1/plans?childId=" + other).then().body("items[0].plan.earlierPlans", equalTo(1));
        assertThat(inArea("second-plans", query, "numerator")).isEqualTo(1);
    }

    @Test
    void areCountedOnceWhereTheirPlansOverlapped() {
        Sittings.planMade("2013-11-25", "2013-11-28", kept);
        end(kept, "2014-03-03");
        Sittings.planMade("2014-01-06", "2014-01-10", other);
        assertThat(inArea("children-on-plans", "asAt=2014-02-01", "numerator")).isEqualTo(2);

        var merge = Merges.merge(other, kept);

        merge.then().statusCode(201).body("findings.code", contains("plans-overlap"));
        assertThat(inArea("children-on-plans", "asAt=2014-02-01", "numerator")).isEqualTo(1);
        assertThat(inArea("reviews-in-time", "asAt=2014-02-01", "denominator")).isZero();

        Merges.split(merge.path("mergeId")).then().statusCode(200);
        assertThat(inArea("children-on-plans", "asAt=2014-02-01", "numerator")).isEqualTo(2);
    }

    @Test
    void stopOverlappingOnTheDayOnWhichTheOtherPlanEnded() {
        Sittings.planMade("2013-11-25", "2013-11-28", kept);
        end(kept, "2014-01-10");
        Sittings.planMade("2014-01-06", "2014-01-10", other);

        Merges.merge(other, kept).then().statusCode(201).body("findings", empty());
    }

    @Test
    void holdInTheRecordOfOneWhatStandsOnBoth() {
        var initial = Sittings.planMade("2013-11-25", "2013-11-28", kept);
        end(kept, "2014-03-03");
        var later = Sittings.planMade("2014-09-01", "2014-09-10", other);
        Merges.merged(other, kept);

        for (var asked : List.of(kept, other)) {
            record(asked, "")
                    .then()
                    .statusCode(200)
                    .body("otherChildIds", contains((asked.equals(kept) ? other : kept).toString()))
                    .body("conferences.conferenceId", containsInAnyOrder(initial.toString(), later.toString()))
                    .body("currentPlan.childId", equalTo(other.toString()))
                    .body("earlierPlans.childId", contains(kept.toString()))
                    .body("enquiries", hasSize(2));
        }
        var yesterday = Conferences.today().minusDays(1);
        record(kept, "?knownOn=" + yesterday).then().body("otherChildIds", empty());
        Call.as("chair")
                .get("/v1/conferences?childId=" + other)
                .then()
                .body("items.id", containsInAnyOrder(initial.toString(), later.toString()));
    }

    @Test
    void areWhatTheyWereWhenTheyAreSplit() {
        Sittings.planMade("2013-11-25", "2013-11-28", kept);
        Sittings.initial("2014-01-06", other);
        var before = List.of(whole(kept), whole(other));
        var merge = Merges.merged(other, kept);
        assertThat(List.of(whole(kept), whole(other))).isNotEqualTo(before);

        Merges.split(merge).then().statusCode(200).body("splitReason", equalTo("Cousins of one name."));

        assertThat(List.of(whole(kept), whole(other))).isEqualTo(before);
        Call.as("chair")
                .get("/v1/children?area=" + area)
                .then()
                .body("items.child.childId", containsInAnyOrder(kept.toString(), other.toString()))
                .body("items.child.samePerson", contains(nullValue(), nullValue()));
        assertThat(Sittings.events(other.toString())).endsWith("child-merged", "child-split");
        Merges.split(merge).then().statusCode(409);
        Merges.merge(other, kept).then().statusCode(201);
    }

    @Test
    void openNothingThatWasHidden() {
        var initial = Sittings.planMade("2013-11-25", "2013-11-28", kept);
        restrict(kept);
        var named = TestTokens.of("head-of-safeguarding").staff("S-named");
        var merge = Merges.mergeAs(named, other, kept)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("mergeId");
        var stranger = TestTokens.of("chair").staff("S-other");
        var ways = List.of(
                "/v1/children/" + other,
                "/v1/children/" + other + "/conference-record",
                "/v1/children?area=" + area,
                "/v1/conferences?childId=" + other,
                "/v1/plans?childId=" + other,
                "/v1/section-47-enquiries?childId=" + other,
                "/v1/court-proceedings?childId=" + other,
                "/v1/child-merges?childId=" + other,
                "/v1/events?subject=" + other);
        for (var way : ways) {
            var seen =
                    Call.as(stranger).get(way).then().statusCode(200).extract().asString();
            assertThat(seen).as(way).doesNotContain(kept.toString(), initial.toString());
        }
        Call.as(stranger).get("/v1/child-merges/" + merge).then().statusCode(404);
        Call.as(stranger)
                .get("/v1/children?area=" + area)
                .then()
                .body("items.child.childId", contains(other.toString()))
                .body("items[0].child.samePerson.more", equalTo(true))
                .body("items[0].child.samePerson.survivingChildId", nullValue());
        for (var way : List.of("/v1/conferences?childId=", "/v1/plans?childId=")) {
            assertThat(Call.as(stranger).get(way + kept).jsonPath().getList("items"))
                    .as("asked for the hidden one, " + way)
                    .isEmpty();
        }
        Call.as(named)
                .get("/v1/children/" + other + "/conference-record")
                .then()
                .body("conferences.conferenceId", contains(initial.toString()));
    }

    @Test
    void letNobodyDecideAboutAPlanOnARecordOutOfSight() {
        Sittings.planMade("2013-11-25", "2013-11-28", kept);
        var review = Sittings.review("2014-01-06", kept);
        Merges.merged(other, kept);
        var own = Sittings.review("2014-01-07", other);
        Sittings.held(own, "2014-02-20").then().statusCode(200);
        restrict(kept);

        var stranger = Call.creating(TestTokens.of("chair").staff("S-other"))
                .body("{\"childId\": \"%s\", \"outcome\": \"continued\", \"reasons\": \"As minuted.\"}"
                        .formatted(other))
                .post("/v1/conferences/" + own + "/decisions");

        stranger.then().statusCode(409);
        assertThat(stranger.asString()).doesNotContain(kept.toString(), review.toString());
    }

    @Test
    void areOfSomebodyWhoDiedWhicheverRecordSaysSo() {
        die(other, "2014-01-15");
        assertThat(persons.dateOfDeathOf(kept)).isEmpty();

        var merge = Merges.merged(other, kept);

        assertThat(persons.dateOfDeathOf(kept)).contains(LocalDate.of(2014, 1, 15));
        assertThat(known.find(kept).orElseThrow().dateOfDeath()).isEqualTo("2014-01-15");
        Merges.split(merge).then().statusCode(200);
        assertThat(persons.dateOfDeathOf(kept)).isEmpty();
        assertThat(known.find(kept).orElseThrow().dateOfDeath()).isNull();
    }

    @Test
    void tellInWhatTheyContradictEachOther() {
        var younger = Families.registeredAs(
                Families.child(Families.councilChildId(), area).replace("2009-04-17", "2009-04-18"));

        Merges.merge(younger, kept).then().statusCode(201).body("findings.code", contains("dates-of-birth-differ"));
    }

    @Test
    void gatherAroundOneRecordAndMakeNoChains() {
        var third = Families.registered(area);
        Merges.merged(other, kept);

        Merges.merge(other, third).then().statusCode(409);
        Merges.merge(third, other).then().statusCode(409);
        Merges.merge(kept, third).then().statusCode(409);
        Merges.merged(third, kept);

        assertThat(persons.recordsOf(third)).containsExactlyInAnyOrder(kept, other, third);
        assertThat(persons.survivingOf(third)).isEqualTo(kept);
        Call.as("chair")
                .get("/v1/children/" + third)
                .then()
                .body("samePerson.otherChildIds", containsInAnyOrder(kept.toString(), other.toString()));
    }

    @Test
    void areTwoRecordsThatTheCallerMayChange() {
        var nobody = UUID.randomUUID();
        Merges.merge(kept, kept).then().statusCode(400).body("violations.field", contains("mergedChildId"));
        Merges.merge(nobody, kept).then().statusCode(404);
        Merges.merge(kept, nobody).then().statusCode(404);
        Merges.mergeAs(TestTokens.of("conference-admin").areas("south-west"), other, kept)
                .then()
                .statusCode(404);
        Merges.mergeAs(TestTokens.of("chair"), other, kept).then().statusCode(403);
        var merge = Merges.merged(other, kept);
        var split = Call.as("conference-admin").body("{\"reason\": \"Cousins.\"}");
        split.post("/v1/child-merges/" + merge + "/splits").then().statusCode(428);
        Call.as("conference-admin")
                .header("If-Match", "\"7\"")
                .body("{\"reason\": \"Cousins.\"}")
                .post("/v1/child-merges/" + merge + "/splits")
                .then()
                .statusCode(412);
        Call.as("chair").get("/v1/child-merges/" + nobody).then().statusCode(404);
        Call.as(TestTokens.partner("gp-practice-elm"))
                .get("/v1/child-merges/" + merge)
                .then()
                .statusCode(403);
    }

    @Test
    void areMergedOnceByTwoAtOneInstant() throws Exception {
        var answers = Conferences.atTheSameTime(
                () -> Merges.merge(other, kept).statusCode(),
                () -> Merges.merge(kept, other).statusCode());

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void getOnePlanWhenTwoConferencesDecideAtOneInstant() throws Exception {
        Merges.merged(other, kept);
        var one = Sittings.initial("2014-01-06", kept);
        var two = Sittings.initial("2014-01-06", other);
        Sittings.held(one, "2014-01-10").then().statusCode(200);
        Sittings.held(two, "2014-01-10").then().statusCode(200);

        var answers = Conferences.atTheSameTime(
                () -> Conferences.decide(one, Conferences.planMade(kept)).statusCode(),
                () -> Conferences.decide(two, Conferences.planMade(other)).statusCode());

        assertThat(answers).containsExactlyInAnyOrder(201, 422);
    }

    @Test
    void meetInTheCourtLine() {
        var conference = Sittings.planMade("2013-11-25", "2013-11-28", kept);
        assertThat(conference).isNotNull();
        end(kept, "2014-05-20");
        var proceedings = CourtLine.issued("2014-04-22", other);
        CourtLine.read(proceedings).then().body("conflicts", empty());

        var merge = Merges.merged(other, kept);

        CourtLine.read(proceedings).then().body("conflicts.ruleId", hasItem("CL1"));
        Merges.split(merge).then().statusCode(200);
        CourtLine.read(proceedings).then().body("conflicts.ruleId", not(hasItem("CL1")));
    }

    private static void end(UUID child, String on) {
        var plan = "/v1/plans/" + Sittings.planOf(child);
        Call.as("chair")
                .header("If-Match", Sittings.etag(plan))
                .body(MOVED.formatted(on))
                .post(plan + "/endings")
                .then()
                .statusCode(200);
    }

    private static void die(UUID child, String on) {
        Call.as("conference-admin")
                .header("If-Match", Sittings.etag("/v1/children/" + child))
                .body("""
                    {"name": {"given": "Amina"}, "dateOfBirth": "2009-04-17", "dateOfDeath": "%s",
                     "responsibility": {"area": "north-east"}}\
                    """.formatted(on))
                .put("/v1/children/" + child)
                .then()
                .statusCode(200);
    }

    private static void restrict(UUID child) {
        Call.as(TestTokens.of("head-of-safeguarding").staff("S-named"))
                .header("If-Match", Sittings.etag("/v1/children/" + child))
                .body("{\"restricted\": true, \"reason\": \"A relative works here.\"}")
                .put("/v1/children/" + child + "/restriction")
                .then()
                .statusCode(200);
    }

    private static Response record(UUID child, String query) {
        return Call.as("chair").get("/v1/children/" + child + "/conference-record" + query);
    }

    /** Everything that is read of a child but when it was recorded. */
    private static String whole(UUID child) {
        return record(child, "").asString().replaceAll("\"recordedAt\":\"[^\"]*\"", "");
    }

    private long inArea(String indicator, String query, String what) {
        Number found = Call.as("head-of-safeguarding")
                .get("/v1/indicators/" + indicator + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("breakdowns.find { it.by == 'area' }.groups.find { it.code == '%s' }?.%s".formatted(area, what));
        return found == null ? 0 : found.longValue();
    }
}
