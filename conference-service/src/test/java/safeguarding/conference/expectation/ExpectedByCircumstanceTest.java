package safeguarding.conference.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Agencies;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Newborns;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** Expected agencies come from the circumstances of all children of a conference, and the chair has the last word. */
@QuarkusTest
@RealServers(service = "conference")
class ExpectedByCircumstanceTest {

    private UUID child = new UUID(0, 0);
    private String practice = "";

    @BeforeEach
    void register() {
        child = Families.registered("north-east");
        practice = "gp-" + UUID.randomUUID();
    }

    @Test
    void policeAndSocialCareAreExpectedEvenIfNobodyHasNamedThem() {
        var conference = Conferences.requested(child);

        Agencies.expected(conference)
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("social-care", "police", "gp"))
                .body("items.find { it.kind == 'police' }.state", equalTo("organisation-not-known"))
                .body("items.find { it.kind == 'police' }.because[0]", containsString("B2.6"));
        Call.as("chair")
                .get("/v1/conferences/" + conference + "/involvements")
                .then()
                .body("items", empty());
    }

    @Test
    void aKnownPracticeIsExpectedByItsNameAndSeesTheChild() {
        Agencies.circumstances(child, gp(practice), "{\"kind\": \"probation\"}");

        var conference = Conferences.requested(child);

        Agencies.expected(conference)
                .then()
                .body("items.find { it.kind == 'gp' }.organisation", equalTo(practice))
                .body("items.find { it.kind == 'gp' }.state", equalTo("expected"))
                .body("items.find { it.kind == 'probation' }.state", equalTo("organisation-not-known"));
        Call.as("chair")
                .get("/v1/conferences/" + conference + "/involvements")
                .then()
                .body("items.agency", contains(practice))
                .body("items[0].invitedOn", nullValue());
        Call.as(TestTokens.partner(practice))
                .get("/v1/children/" + child)
                .then()
                .statusCode(200);
    }

    @Test
    void siblingsOfOnePracticeHaveOneExpectationAndASiblingWhoJoinsBringsOwn() {
        var sibling = Families.registered("north-east");
        Agencies.circumstances(child, gp(practice));
        Agencies.circumstances(sibling, gp(practice), "{\"kind\": \"housing\", \"organisation\": \"homes\"}");
        var conference = Conferences.requested(child);

        Conferences.action(conference, "children", "{\"childId\": \"%s\"}".formatted(sibling))
                .then()
                .statusCode(200);

        Agencies.expected(conference)
                .then()
                .body("items.findAll { it.organisation == '%s' }".formatted(practice), hasSize(1))
                .body("items.find { it.kind == 'gp' }.childIds", hasSize(2))
                .body("items.find { it.kind == 'housing' }.organisation", equalTo("homes"));
    }

    @Test
    void whomTheChairRemovedIsNotAnnouncedAgainWhenASiblingJoins() {
        Agencies.circumstances(child, gp(practice));
        var conference = Conferences.requested(child);
        var line = Agencies.line(conference, practice).substring("/v1/involvements/".length());
        var expected = Agencies.idOf(conference, "gp");
        Agencies.remove(conference, "gp").then().statusCode(200);
        var sibling = Families.registered("north-east");
        Agencies.circumstances(sibling, gp(practice));

        Conferences.action(conference, "children", "{\"childId\": \"%s\"}".formatted(sibling))
                .then()
                .statusCode(200);

        assertThat(Sittings.events(line)).containsExactly("agency-expected", "agency-no-longer-expected");
        assertThat(Sittings.events(expected)).last().isEqualTo("expected-agency-removed");
        Call.as("chair").get("/v1/involvements/" + line).then().body("childIds", hasSize(2));
    }

    @Test
    void whoWasExpectedAtAConferenceThatWasHeldStandsWhenTwinsAreBorn() {
        var unborn = Newborns.expected("north-east", "2014-02-01");
        var conference = Newborns.planMade("2013-11-25", "2013-11-28", unborn);
        List<String> before = Agencies.expected(conference).path("items.kind");

        Newborns.born(unborn, "2014-01-30", Newborns.further(Families.councilChildId()))
                .then()
                .statusCode(201);

        Agencies.expected(conference)
                .then()
                .body("items.kind", equalTo(before))
                .body("items.findAll { it.childIds.size() > 1 }", empty());
    }

    @Test
    void whatTheChairRemovedStaysRemovedWhateverTheRulesSay() {
        Agencies.circumstances(child, gp(practice));
        var conference = Conferences.requested(child);

        Agencies.remove(conference, "gp").then().statusCode(200).body("state", equalTo("removed"));

        Call.as(TestTokens.partner(practice))
                .get("/v1/children/" + child)
                .then()
                .statusCode(404);
        Agencies.again(conference)
                .then()
                .statusCode(200)
                .body("items.find { it.organisation == '%s' }.state".formatted(practice), equalTo("removed"))
                .body(
                        "items.find { it.organisation == '%s' }.removedReason".formatted(practice),
                        equalTo("They have never met the family."));
        Call.as(TestTokens.partner(practice))
                .get("/v1/children/" + child)
                .then()
                .statusCode(404);
    }

    @Test
    void theChairExpectsAgainWhomTheChairRemoved() {
        Agencies.circumstances(child, gp(practice));
        var conference = Conferences.requested(child);
        Agencies.remove(conference, "gp").then().statusCode(200);

        Agencies.add(conference, "gp", practice)
                .then()
                .statusCode(201)
                .body("state", equalTo("expected"))
                .body("addedReason", equalTo("They know the family."));

        Call.as(TestTokens.partner(practice))
                .get("/v1/children/" + child)
                .then()
                .statusCode(200);
        Agencies.add(conference, "gp", practice).then().statusCode(409);
    }

    @Test
    void recomputingFindsWhatBecameKnownMeanwhile() {
        var conference = Conferences.requested(child);
        Agencies.circumstances(child, gp(practice));

        Agencies.again(conference)
                .then()
                .statusCode(200)
                .body("items.findAll { it.kind == 'gp' }", hasSize(1))
                .body("items.find { it.kind == 'gp' }.organisation", equalTo(practice));
        Agencies.again(conference).then().statusCode(200).body("items.findAll { it.kind == 'gp' }", hasSize(1));
    }

    @Test
    void whoeverIsExpectedByHandIsTheOneWhoWasNotKnown() {
        var conference = Conferences.requested(child);

        Conferences.expect(conference, practice, "gp");

        Agencies.expected(conference)
                .then()
                .body("items.findAll { it.kind == 'gp' }", hasSize(1))
                .body("items.find { it.kind == 'gp' }.organisation", equalTo(practice));
    }

    @Test
    void whomAPersonNamedIsNotExpectedOnceMoreWithoutAName() {
        var conference = Conferences.requested(child);
        Agencies.name(conference, "gp", practice).then().statusCode(200);
        Conferences.expect(conference, "police-" + practice, "police");

        Agencies.again(conference)
                .then()
                .statusCode(200)
                .body("items.findAll { it.kind == 'gp' }.organisation", contains(practice))
                .body("items.findAll { it.kind == 'police' }.organisation", contains("police-" + practice));

        var sibling = Families.registered("north-east");
        Conferences.action(conference, "children", "{\"childId\": \"%s\"}".formatted(sibling))
                .then()
                .statusCode(200);
        Agencies.expected(conference)
                .then()
                .body("items.findAll { it.kind == 'gp' }.organisation", contains(practice))
                .body("items.find { it.kind == 'gp' }.childIds", hasSize(2));

        Agencies.remove(conference, "gp").then().statusCode(200);
        Agencies.again(conference).then().body("items.findAll { it.kind == 'gp' }.state", contains("removed"));
    }

    @Test
    void whoIsNotKnownStaysExpectedBesideAnotherWhomTheRulesKnew() {
        Agencies.circumstances(child, gp(practice));
        var conference = Conferences.requested(child);
        Agencies.remove(conference, "gp").then().statusCode(200);
        Agencies.circumstances(child, "{\"kind\": \"gp\"}");

        Agencies.again(conference)
                .then()
                .body(
                        "items.findAll { it.kind == 'gp' }.state",
                        containsInAnyOrder("removed", "organisation-not-known"));
    }

    @Test
    void theChairWhoAddsOneOfAKindThatWasNotKnownNamesIt() {
        var conference = Conferences.requested(child);

        Agencies.add(conference, "gp", practice)
                .then()
                .statusCode(201)
                .body("addedReason", equalTo("They know the family."));

        Agencies.again(conference).then().body("items.findAll { it.kind == 'gp' }.organisation", contains(practice));
        Agencies.add(conference, "gp", practice + "-2").then().statusCode(201);
        Agencies.expected(conference).then().body("items.findAll { it.kind == 'gp' }", hasSize(2));
    }

    @Test
    void aChangedRuleKeepsWhatItSaidAtTheTime() {
        var service = "hospital";
        String rule = Call.creating("conference-admin")
                .body(rule(service, "As it was"))
                .post("/v1/expectation-rules")
                .then()
                .statusCode(201)
                .body("version", equalTo(0))
                .extract()
                .path("ruleId");
        Agencies.circumstances(child, "{\"kind\": \"hospital\", \"organisation\": \"%s\"}".formatted(practice));
        var before = Conferences.requested(child);

        var path = "/v1/expectation-rules/" + rule;
        Call.as("conference-admin")
                .body(rule(service, "Late."))
                .put(path)
                .then()
                .statusCode(428);
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body(rule(service, "As it is"))
                .put(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));

        Agencies.expected(before)
                .then()
                .body(
                        "items.find { it.kind == 'hospital' }.because.join(' ')",
                        containsString("As it was. Rule " + rule + " in its version 0."));
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body(rule(service, "Stale."))
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void theRulesThatComeWithTheServiceAreKnownOnEveryDay() {
        Call.as("chair")
                .get("/v1/expectation-rules?knownOn=2013-11-28")
                .then()
                .statusCode(200)
                .body("items.findAll { it.rule.circumstance == 'every-child' }.rule.kind", hasItems("police", "gp"));
    }

    @Test
    void nothingIsAddedToAConferenceThatWasHeld() {
        var conference = Sittings.initial("2013-11-25", child);
        Sittings.held(conference, "2013-11-28").then().statusCode(200);

        Agencies.again(conference).then().statusCode(409);
        Agencies.add(conference, "housing", "homes").then().statusCode(409);
        Agencies.remove(conference, "police").then().statusCode(409);
    }

    @Test
    void twoWhoRecomputeAtOnceExpectNobodyTwice() throws Exception {
        var conference = Conferences.requested(child);
        Agencies.circumstances(child, gp(practice), "{\"kind\": \"housing\", \"organisation\": \"homes\"}");

        var answers = Conferences.atTheSameTime(
                () -> Agencies.again(conference).statusCode(),
                () -> Agencies.again(conference).statusCode());

        assertThat(answers).containsExactly(200, 200);
        Agencies.expected(conference)
                .then()
                .body("items.findAll { it.kind == 'housing' }", hasSize(1))
                .body("items.findAll { it.kind == 'gp' }", hasSize(1));
    }

    @Test
    void circumstancesNeedTheirVersionOnceTheyAreThereAndCannotBeOfNothing() {
        var path = "/v1/children/" + child + "/circumstances";
        Call.as("chair").get(path).then().statusCode(404);
        Agencies.circumstances(child, gp(practice));

        Call.as("conference-admin").body("{\"services\": []}").put(path).then().statusCode(428);
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body("{\"services\": [{\"kind\": \"astrologer\"}]}")
                .put(path)
                .then()
                .statusCode(400);
        Call.as(TestTokens.partner(practice)).get(path).then().statusCode(403);
        Call.as("chair")
                .get("/v1/circumstances?organisation=" + practice)
                .then()
                .statusCode(200)
                .body("items.circumstances.childId", contains(child.toString()));
    }

    private static String rule(String kind, String citation) {
        return """
            {"rule": {"circumstance": "known-service", "kind": "%s", "directContact": true, "citation": "%s",
                      "validFrom": "2013-04-01"}}
            """.formatted(kind, citation);
    }

    private static String gp(String practice) {
        return "{\"kind\": \"gp\", \"organisation\": \"%s\"}".formatted(practice);
    }
}
