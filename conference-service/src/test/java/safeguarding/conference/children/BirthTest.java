package safeguarding.conference.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.conference.exchange.HistoryUploads;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Newborns;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** A plan was made on 28 November 2013 for a child who was expected on 10 February 2014. */
@QuarkusTest
@RealServers(service = "conference")
class BirthTest {

    @Inject
    Sql sql;

    @Inject
    HistoryUploads uploads;

    private UUID child = new UUID(0, 0);
    private String plan = "";

    @BeforeEach
    void aPlanBeforeTheBirth() {
        child = Newborns.expected("north-east", "2014-02-10");
        Newborns.planMade("2013-11-25", "2013-11-28", child);
        plan = Sittings.planOf(child);
    }

    @Test
    void makesAnExpectedChildABornOne() {
        var born = Newborns.born(
                child, "2014-02-06", "\"sex\": \"F\", \"name\": {\"given\": \"Nell\", \"family\": \"Hale\"}");

        born.then()
                .statusCode(201)
                .body("childId", equalTo(child.toString()))
                .body("dateOfBirth", equalTo("2014-02-06"))
                .body("expectedDateOfBirth", equalTo("2014-02-10"))
                .body("furtherChildIds", empty());
        Call.as("chair")
                .get("/v1/children/" + child)
                .then()
                .body("dateOfBirth", equalTo("2014-02-06"))
                .body("expectedDateOfBirth", nullValue())
                .body("name.given", equalTo("Nell"))
                .body("characteristics.sex", equalTo("F"))
                .body("responsibility.team", equalTo("ne-1"));
        assertThat(Sittings.events(child.toString())).contains("child-born");
        Newborns.born(child, "2014-02-06", "").then().statusCode(409);
    }

    @Test
    void tellsNoDateOfBirthInAnEvent() {
        var born = Newborns.born(child, "2014-02-06", Newborns.further(Families.councilChildId()));
        var twin = born.<List<String>>path("furtherChildIds").getFirst();
        Newborns.correct(born.path("birthId"), "2014-02-07").then().statusCode(200);
        Call.as("conference-admin")
                .header("If-Match", Sittings.etag("/v1/children/" + child))
                .body("""
                    {"dateOfBirth": "2014-02-07", "name": {"family": "Hale"}, "holdsFrom": "2014-02-07",
                     "responsibility": {"area": "north-west", "team": "nw-1", "keyWorker": "S2001"}}""")
                .put("/v1/children/" + child)
                .then()
                .statusCode(200);

        var told = Stream.of(child.toString(), twin)
                .map(subject ->
                        Call.as("chair").get("/v1/events?subject=" + subject).asString())
                .toList();

        assertThat(told.getFirst())
                .contains("child-born", "child-area-changed", "key-worker-changed")
                .doesNotContain("2014-02-06", "2014-02-07");
        assertThat(told.getLast()).contains("child-registered").doesNotContain("2014-02-06");
    }

    @Test
    void tellsNoDateOfBirthInTheEventsOfWhatIsDueAfterIt() {
        var birth = Newborns.birth(child, "2014-02-06");
        Newborns.correct(birth, "2014-02-07").then().statusCode(200);
        met("2014-02-20");
        var due = Sittings.deadlines(plan).<List<String>>path("items.findAll { it.ruleId == 'B1.10-london' }.id");

        var told = due.stream()
                .map(subject ->
                        Call.as("chair").get("/v1/events?subject=" + subject).asString())
                .toList();

        assertThat(String.join("", told))
                .contains("deadline-opened", "deadline-met", "2014-02-17")
                .doesNotContain("2014-02-06", "2014-02-07");
    }

    @Test
    void makesAReviewOrACoreGroupDueTenDaysLater() {
        Newborns.birth(child, "2014-02-06");

        due("B1.10-london", "2014-02-06", "2014-02-16", null);
        var sentence = "items.find { it.ruleId == 'B1.10-london' }.sentence";
        Sittings.deadlines(plan)
                .then()
                .body(sentence, equalTo("10 days after the birth of the child of 6 February 2014"));
    }

    @ParameterizedTest
    @CsvSource({"2014-02-05, false", "2014-02-06, true", "2014-02-16, true"})
    void isFollowedByACoreGroupOnTheDayItselfOrLater(String metOn, boolean counts) {
        Newborns.birth(child, "2014-02-06");

        met(metOn);

        due("B1.10-london", "2014-02-06", "2014-02-16", counts ? metOn : null);
    }

    @Test
    void isFollowedByAReviewThatDecided() {
        Newborns.birth(child, "2014-02-06");
        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, "2014-02-20").then().statusCode(200);
        Sittings.decide(review, child, "continued", "").then().statusCode(201);

        due("B1.10-london", "2014-02-06", "2014-02-16", "2014-02-20");
    }

    @ParameterizedTest
    @CsvSource({"2013-11-27, 0", "2013-11-28, 0", "2013-11-29, 1"})
    void isFollowedUpOnlyWhereThePlanBeganBefore(String bornOn, int deadlines) {
        Newborns.birth(child, bornOn);

        Sittings.deadlines(plan).then().body("items.findAll { it.ruleId == 'B1.10-london' }", hasSize(deadlines));
    }

    @Test
    void countsAnewWhenItsDayIsCorrected() {
        var birth = Newborns.birth(child, "2014-02-06");
        met("2014-02-07");

        Newborns.correct(birth, "2014-02-08")
                .then()
                .statusCode(200)
                .body("dateOfBirth", equalTo("2014-02-08"))
                .body("correctionReason", equalTo("Misread."));

        due("B1.10-london", "2014-02-08", "2014-02-18", null);
        for (var day : List.of("", "?asAt=2014-02-07")) {
            Call.as("chair").get("/v1/children/" + child + day).then().body("dateOfBirth", equalTo("2014-02-08"));
        }
    }

    @Test
    void leavesNothingDueWhenItIsWithdrawn() {
        var birth = Newborns.birth(child, "2014-02-06");

        Newborns.withdraw(birth).then().statusCode(200).body("withdrawalReason", equalTo("Another mother."));

        Call.as("chair")
                .get("/v1/children/" + child)
                .then()
                .body("dateOfBirth", nullValue())
                .body("expectedDateOfBirth", equalTo("2014-02-10"));
        Sittings.deadlines(plan)
                .then()
                .body("items.findAll { it.ruleId == 'B1.10-london' }.state", contains("withdrawn"));
        Newborns.withdraw(birth).then().statusCode(409);
        Newborns.correct(birth, "2014-02-08").then().statusCode(409);
        Newborns.birth(child, "2014-02-09");
        due("B1.10-london", "2014-02-09", "2014-02-19", null);
    }

    @Test
    void leavesNothingDueWhenThePlanEnds() {
        Newborns.birth(child, "2014-02-06");
        var path = "/v1/plans/" + plan;
        Call.as("chair")
                .header("If-Match", Sittings.etag(path))
                .body("{\"reason\": \"left-uk\", \"endedOn\": \"2014-02-10\"}")
                .post(path + "/endings")
                .then()
                .statusCode(200);

        Sittings.deadlines(plan)
                .then()
                .body("items.findAll { it.ruleId == 'B1.10-london' }.state", contains("withdrawn"));
        Sittings.withdraw(path, "/ending-withdrawals").then().statusCode(200);
        due("B1.10-london", "2014-02-06", "2014-02-16", null);
    }

    /** The pre-birth conference was held on 28 November 2013: 44 weeks later is 2 October 2014. */
    @ParameterizedTest
    @CsvSource({"2014-10-02, 201, ''", "2014-10-03, 422, 8606", "2099-01-01, 422, A5"})
    void isRefusedWhereItCannotHaveBeen(String bornOn, int status, String rule) {
        var answer = Newborns.born(child, bornOn, "");

        answer.then().statusCode(status);
        if (status == 422) {
            answer.then().body("rule", equalTo(rule));
        }
    }

    /** The child is expected on 10 February 2014: 40 weeks before is 6 May 2013. No conference was about it. */
    @ParameterizedTest
    @CsvSource({"2013-05-06, 422", "2013-05-07, 201", "2014-02-10, 201"})
    void isRefusedBeforeThePregnancyBegan(String bornOn, int status) {
        var other = Newborns.expected("north-east", "2014-02-10");

        Newborns.born(other, bornOn, "").then().statusCode(status);
    }

    @Test
    void isNotCorrectedToAWrongYear() {
        var birth = Newborns.birth(child, "2014-02-06");

        Newborns.correct(birth, "2013-02-06").then().statusCode(422).body("rule", equalTo("ours"));

        due("B1.10-london", "2014-02-06", "2014-02-16", null);
    }

    @Test
    void ofTwinsIsCorrectedForEachByItself() {
        var born = Newborns.born(child, "2014-02-06", Newborns.further(Families.councilChildId()));
        var twin = born.<List<String>>path("furtherChildIds").getFirst();
        var own = born.<List<String>>path("furtherBirthIds").getFirst();

        Newborns.correct(own, "2014-02-07").then().statusCode(200).body("bornWith", equalTo(child.toString()));

        Call.as("chair").get("/v1/children/" + twin).then().body("dateOfBirth", equalTo("2014-02-07"));
        Call.as("chair").get("/v1/children/" + child).then().body("dateOfBirth", equalTo("2014-02-06"));
        due(Sittings.planOf(UUID.fromString(twin)), "B1.10-london", "2014-02-07", "2014-02-17", null);
    }

    @Test
    void isNotInTheFutureByADay() {
        var tomorrow = Conferences.today().plusDays(1).toString();
        var other = Newborns.expected("north-east", tomorrow);

        Newborns.born(other, tomorrow, "").then().statusCode(422).body("rule", equalTo("A5"));
        Newborns.born(other, Conferences.today().toString(), "").then().statusCode(201);
    }

    @Test
    void ofTwinsGivesTheOtherAPlanFromTheSameStart() {
        var mother = "/v1/children/" + child + "/related-people";
        Call.creating("conference-admin")
                .body(
                        "{\"role\": \"mother\", \"parentalResponsibility\": true, \"livesWithChild\": true, \"given\": \"Ruth\"}")
                .post(mother)
                .then()
                .statusCode(201);
        Call.creating("conference-admin")
                .body(
                        "{\"kind\": \"home\", \"lines\": [\"3 Mill Lane\"], \"from\": \"2013-05-01\", \"doNotDisclose\": false}")
                .post("/v1/children/" + child + "/addresses")
                .then()
                .statusCode(201);
        met("2013-12-10");
        Call.creating("case-system")
                .body("{\"visitedOn\": \"2013-12-09\", \"seen\": true, \"seenAlone\": false, \"visitedBy\": \"S7\"}")
                .post("/v1/plans/" + plan + "/visits")
                .then()
                .statusCode(201);
        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, "2014-01-20").then().statusCode(200);
        Sittings.decide(review, child, "continued", "").then().statusCode(201);
        var ahead = Sittings.review("2014-02-03", child);

        var twin = twin("2014-02-06");

        var own = Sittings.planOf(twin);
        Call.as("chair")
                .get("/v1/plans/" + own)
                .then()
                .body("startedOn", equalTo("2013-11-28"))
                .body("latestCategory", equalTo("neglect"))
                .body("earlierPlans", equalTo(0))
                .body("leadSocialWorker", equalTo("S1042"))
                .body("reviewedOn", contains("2014-01-20"));
        Call.as("chair")
                .get("/v1/children/" + twin + "/conference-record")
                .then()
                .body("child.dateOfBirth", equalTo("2014-02-06"))
                .body("conferences", hasSize(3))
                .body("decisions.outcome", containsInAnyOrder("plan-made", "continued"))
                .body("tasks", hasSize(2))
                .body("coreGroups.meetings.flatten().heldOn", contains("2013-12-10"))
                .body("visits.visitedOn", contains("2013-12-09"))
                .body("enquiries", hasSize(1));
        Call.as("chair")
                .get("/v1/conferences/" + ahead)
                .then()
                .body("childIds", containsInAnyOrder(child.toString(), twin.toString()));
        Call.as("chair")
                .get("/v1/children/" + twin + "/related-people")
                .then()
                .body("items.role", containsInAnyOrder("mother", "sibling"))
                .body("items.linkedChildId", hasItem(child.toString()));
        Call.as("chair").get("/v1/children/" + twin + "/addresses").then().body("items", hasSize(1));
        Call.as("chair").get(mother).then().body("items.linkedChildId", hasItem(twin.toString()));
        due(own, "B1.10-london", "2014-02-06", "2014-02-16", null);
        Sittings.deadlines(own)
                .then()
                .body("items.findAll { it.ruleId == 'B1.4' }.state", contains("met"))
                .body("items.findAll { it.ruleId == 'B1.5' }.state", contains("met"));
    }

    /** Another system need not say who led the plan or why it was made; that keeps no birth out. */
    @Test
    void ofTwinsCopiesAPlanThatAHistoryBrought() {
        var councilId = Families.councilChildId();
        assertThat(uploads.finished(HistoryUploads.upload("""
                {"child": {"councilChildId": "%1$s", "expectedDateOfBirth": "2014-02-10", "holdsFrom": "2013-11-25",\
                 "responsibility": {"area": "north-east", "team": "ne-1"}},\
                 "conferences": [{"reference": "%1$s-1", "kind": "pre-birth", "requestedOn": "2013-11-26",\
                 "heldOn": "2013-11-28", "quorum": "met", "decision": {"outcome": "plan-made"}}]}
                """.formatted(councilId))))
                .containsExactly(Map.entry("created", 1L));
        child = sql.one(
                "select id from child where council_child_id = ?", row -> row.getObject(1, UUID.class), councilId);

        var twin = twin("2014-02-06");

        var own = Sittings.planOf(twin);
        Call.as("chair")
                .get("/v1/plans/" + own)
                .then()
                .body("startedOn", equalTo("2013-11-28"))
                .body("latestCategory", nullValue());
        Sittings.deadlines(own).then().body("items.ruleId", not(hasItem("B1.12")));
        assertThat(Sittings.events(own)).containsExactly("plan-started");
    }

    @Test
    void ofTwinsTellsWhoWasBornWithWhom() {
        var twin = twin("2014-02-06");

        assertThat(Sittings.events(twin.toString())).startsWith("child-registered");
        Call.as("chair")
                .get("/v1/children/" + twin)
                .then()
                .body("characteristics.sex", equalTo("M"))
                .body("responsibility.area", equalTo("north-east"));
    }

    @Test
    void ofTwinsHidesTheOtherOfAHiddenChild() {
        var named = TestTokens.of("head-of-safeguarding").staff("S-named");
        Call.as(named)
                .header("If-Match", Sittings.etag("/v1/children/" + child))
                .body("{\"restricted\": true, \"reason\": \"A relative works here.\"}")
                .put("/v1/children/" + child + "/restriction")
                .then()
                .statusCode(200);
        var admin = TestTokens.of("conference-admin").staff("S-named");
        var twin = Call.creating(admin)
                .body("{\"dateOfBirth\": \"2014-02-06\", %s}".formatted(Newborns.further(Families.councilChildId())))
                .post("/v1/children/" + child + "/births")
                .then()
                .statusCode(201)
                .extract()
                .<List<String>>path("furtherChildIds")
                .getFirst();

        Call.as(TestTokens.of("chair").staff("S-other"))
                .get("/v1/children/" + twin)
                .then()
                .statusCode(404);
        Call.as(named).get("/v1/children/" + twin).then().statusCode(200);
    }

    @Test
    void isNotWithdrawnWhileTheOtherTwinStands() {
        var born = Newborns.born(child, "2014-02-06", Newborns.further(Families.councilChildId()));
        born.then().statusCode(201);

        Newborns.withdraw(born.path("birthId")).then().statusCode(409);
    }

    @Test
    void isRecordedAgainWithTheSameTwinAfterItWasWithdrawn() {
        var other = Newborns.expected("north-east", "2014-02-10");
        var twin = Newborns.further(Families.councilChildId());
        var born = Newborns.born(other, "2014-02-06", twin);
        var record =
                "/v1/children/" + born.<List<String>>path("furtherChildIds").getFirst();
        Call.as("conference-admin")
                .header("If-Match", Sittings.etag(record))
                .body("{\"reason\": \"It was one child.\"}")
                .post(record + "/withdrawals")
                .then()
                .statusCode(200);
        Newborns.withdraw(born.path("birthId")).then().statusCode(200);

        Newborns.born(other, "2014-02-07", twin).then().statusCode(201).body("furtherChildIds", hasSize(1));
    }

    @Test
    void ofAChildWithoutAPlanAsksForNoReview() {
        var other = Newborns.expected("north-east", "2014-02-10");

        var twin = Newborns.born(other, "2014-02-06", Newborns.further(Families.councilChildId()))
                .then()
                .statusCode(201)
                .extract()
                .<List<String>>path("furtherChildIds")
                .getFirst();

        Call.as("chair").get("/v1/plans?childId=" + twin).then().body("items", empty());
    }

    @Test
    void isRefusedForTwinsWhoAreNotNew() {
        var known = Families.councilChildId();
        Families.registeredAs(Families.child(known, "north-east"));
        Newborns.born(child, "2014-02-06", Newborns.further(known)).then().statusCode(409);
        Newborns.born(
                        child,
                        "2014-02-06",
                        "\"furtherChildren\": [{\"councilChildId\": \"T1\"}, {\"councilChildId\": \"T1\"}]")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("furtherChildren"));
        Call.as("chair").get("/v1/children/" + child).then().body("dateOfBirth", nullValue());
    }

    @Test
    void isRecordedOnceByTwoAtOneInstant() throws Exception {
        var answers = Conferences.atTheSameTime(
                () -> Newborns.born(child, "2014-02-06", "").statusCode(),
                () -> Newborns.born(child, "2014-02-07", "").statusCode());

        assertThat(answers).contains(201).allMatch(status -> status == 201 || status == 409 || status == 412);
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
    }

    @Test
    void answersAsEveryEndpointDoes() {
        var birth = Newborns.birth(child, "2014-02-06");
        Newborns.born(UUID.randomUUID(), "2014-02-06", "").then().statusCode(404);
        Call.as("case-system")
                .body("{\"dateOfBirth\": \"2014-02-06\"}")
                .post("/v1/children/" + child + "/births")
                .then()
                .statusCode(400);
        Call.as("case-system")
                .body("{\"reason\": \"Another mother.\"}")
                .post("/v1/births/" + birth + "/withdrawals")
                .then()
                .statusCode(428);
        Call.as(TestTokens.of("chair").areas("south-west"))
                .get("/v1/births/" + birth)
                .then()
                .statusCode(404);
        Call.as(TestTokens.partner("ne-gp")).get("/v1/births/" + birth).then().statusCode(403);
    }

    private UUID twin(String bornOn) {
        return UUID.fromString(Newborns.born(child, bornOn, Newborns.further(Families.councilChildId()))
                .then()
                .statusCode(201)
                .extract()
                .<List<String>>path("furtherChildIds")
                .getFirst());
    }

    private void met(String heldOn) {
        Call.creating("chair")
                .body("{\"heldOn\": \"%s\", \"membersPresent\": []}".formatted(heldOn))
                .post("/v1/plans/" + plan + "/core-group/meetings")
                .then()
                .statusCode(201);
    }

    private Response due(String rule, String startsOn, String dueOn, @Nullable String metOn) {
        return due(plan, rule, startsOn, dueOn, metOn);
    }

    private static Response due(String of, String rule, String startsOn, String dueOn, @Nullable String metOn) {
        var found = "items.find { it.ruleId == '%s' && it.state != 'withdrawn' }".formatted(rule);
        var answer = Sittings.deadlines(of);
        answer.then()
                .statusCode(200)
                .body(found + ".inputs.startsOn", equalTo(startsOn))
                .body(found + ".dueOn", equalTo(dueOn))
                .body(found + ".metOn", equalTo(metOn))
                .body(found + ".state", metOn == null ? oneOf("open", "overdue") : oneOf("met", "met-late"));
        return answer;
    }
}
