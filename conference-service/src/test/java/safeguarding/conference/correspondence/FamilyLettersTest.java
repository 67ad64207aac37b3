package safeguarding.conference.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Merges;
import safeguarding.conference.fixture.Papers;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

/** When a child dies everything to the family stops until a person releases it. */
@QuarkusTest
@RealServers(service = "conference")
class FamilyLettersTest {

    private static final String TODAY = Conferences.today().toString();
    private static final String[] PENDING = {"open", "overdue"};

    private UUID child = new UUID(0, 0);
    private UUID conference = new UUID(0, 0);
    private String mother = "";

    @BeforeEach
    void aConferenceWasHeld() {
        child = Families.registered("north-east");
        mother = Papers.relative(child, "mother", "Ruth", true);
        conference = Conferences.requested(child);
        Conferences.held(conference, "social-care", "school", "gp").then().statusCode(200);
        Conferences.decide(conference, Conferences.planMade(child)).then().statusCode(201);
    }

    @Test
    void waitAfterADeathUntilAPersonReleasesThem() {
        String before = toMother();
        Papers.dies(child, TODAY);
        String after = toMother();

        for (var letter : new String[] {before, after}) {
            state(letter, "waiting");
            Papers.sent(letter, TODAY, "")
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("until a person releases it"));
        }
        letterDue(equalTo("withdrawn"));
        assertThat(Sittings.events(before)).containsExactly("letter-begun", "letter-held-after-death");

        released(child, "head-of-safeguarding")
                .then()
                .statusCode(201)
                .body("releasedAs", equalTo("head-of-safeguarding"));

        letterDue(oneOf(PENDING));
        state(before, "pending");
        Papers.sent(before, TODAY, "").then().statusCode(200);
        Papers.sent(after, TODAY, "").then().statusCode(200);
        assertThat(Sittings.events(before))
                .containsExactly("letter-begun", "letter-held-after-death", "letter-resumed", "letter-sent");
    }

    @Test
    void waitAgainWhenAReleaseIsTakenBack() {
        String letter = toMother();
        Papers.dies(child, TODAY);
        stopped("chair").then().statusCode(409);
        released(child, "chair").then().statusCode(201);
        released(child, "chair").then().statusCode(409);
        stopped("conference-admin").then().statusCode(403);

        stopped("head-of-safeguarding")
                .then()
                .statusCode(201)
                .body("stopped", equalTo(true))
                .body("items[0].withdrawnAs", equalTo("head-of-safeguarding"))
                .body("items[0].withdrawalReason", equalTo("Nobody had told the mother."));

        state(letter, "waiting");
        Papers.sent(letter, TODAY, "").then().statusCode(409);
        letterDue(equalTo("withdrawn"));
        stopped("chair").then().statusCode(409);

        released(child, "chair").then().statusCode(201);
        Papers.sent(letter, TODAY, "").then().statusCode(200);
        assertThat(Sittings.events(letter))
                .containsExactly(
                        "letter-begun",
                        "letter-held-after-death",
                        "letter-resumed",
                        "letter-held-after-death",
                        "letter-resumed",
                        "letter-sent");
    }

    private Response stopped(String role) {
        return Call.creating(role)
                .body("{\"reason\": \"Nobody had told the mother.\"}")
                .post("/v1/children/" + child + "/letter-stops");
    }

    @Test
    void tellNothingThatWasWithdrawn() {
        String letter = toMother();
        Sittings.withdraw(Sittings.decisionOn(conference, child)).then().statusCode(200);

        Papers.sent(letter, TODAY, "").then().statusCode(409).body("detail", containsString("is not recorded"));
        state(letter, "pending");
    }

    @Test
    void goToAgenciesAllTheSame() {
        Papers.dies(child, TODAY);
        String letter = Papers.toAgency(conference, child, "decision", "ne-gp").path("letterId");

        Papers.sent(letter, TODAY, "").then().statusCode(200);
    }

    @Test
    void goOnWhenTheDeathTurnsOutNotToHaveBeen() {
        String letter = toMother();
        Papers.dies(child, TODAY);
        state(letter, "waiting");

        Papers.dies(child, null);

        state(letter, "pending");
        letterDue(oneOf(PENDING));
        Papers.sent(letter, TODAY, "").then().statusCode(200);
    }

    @Test
    void waitForTheSiblingsOfAChildWhoDiedWhenItsRecordAloneNamesThem() {
        var sibling = Families.registered("north-east");
        Call.creating("conference-admin")
                .body("""
                    {"role": "sibling", "parentalResponsibility": false, "livesWithChild": true, "given": "Amina",
                     "linkedChildId": "%s"}
                    """.formatted(child))
                .post("/v1/children/" + sibling + "/related-people")
                .then()
                .statusCode(201);
        String before = toMother();

        Papers.dies(sibling, TODAY);

        state(before, "waiting");
        state(toMother(), "waiting");
        letterDue(equalTo("withdrawn"));
        Papers.sent(before, TODAY, "").then().statusCode(409);
    }

    @Test
    void areDueWhenADeathTurnsOutNotToHaveBeenBeforeTheConferenceWasHeld() {
        var other = Families.registered("north-east");
        var ahead = Conferences.requested(other);
        Papers.dies(other, TODAY);
        Conferences.held(ahead, "social-care", "school", "gp").then().statusCode(200);

        Papers.dies(other, null);

        Call.as("chair")
                .get("/v1/conferences/" + ahead + "/letters")
                .then()
                .body("due.ruleId", equalTo("B2.11-letter"))
                .body("due.state", oneOf(PENDING));
    }

    @Test
    void waitForTheSiblingsOfAChildWhoDied() {
        var sibling = Families.registered("north-east");
        Call.creating("conference-admin")
                .body("""
                    {"role": "sibling", "parentalResponsibility": false, "livesWithChild": true, "given": "Ben",
                     "linkedChildId": "%s"}
                    """.formatted(sibling))
                .post("/v1/children/" + child + "/related-people")
                .then()
                .statusCode(201);
        String letter = toMother();

        Papers.dies(sibling, TODAY);

        state(letter, "waiting");
        letterDue(equalTo("withdrawn"));
        Call.as("chair")
                .get("/v1/children/" + child + "/letter-releases")
                .then()
                .body("stopped", equalTo(true));
        released(child, "chair").then().statusCode(409);
        released(sibling, "chair").then().statusCode(201).body("releasedAs", equalTo("chair"));
        state(letter, "pending");
        Call.as("chair")
                .get("/v1/children/" + sibling + "/letter-releases")
                .then()
                .body("stopped", equalTo(false))
                .body("items.reason", contains("The mother asked for it."));
    }

    @Test
    void waitWhenARecordOfAChildWhoDiedIsMergedAndGoOnWhenItIsSplit() {
        var other = Families.registered("north-east");
        Papers.dies(other, TODAY);
        String letter = toMother();
        state(letter, "pending");

        var merge = Merges.merged(other, child);

        state(letter, "waiting");
        letterDue(equalTo("withdrawn"));
        assertThat(Sittings.events(letter)).containsExactly("letter-begun", "letter-held-after-death");
        released(child, "chair").then().statusCode(201);
        state(letter, "pending");
        Merges.split(merge).then().statusCode(200);
        state(letter, "pending");
    }

    @Test
    void areNotReleasedByAnybodyNorOfALivingChild() {
        released(child, "chair").then().statusCode(409);
        Papers.dies(child, TODAY);
        released(child, "conference-admin").then().statusCode(403);
        released(child, "case-system").then().statusCode(403);
    }

    @Test
    void areNotDueOfAConferenceThatIsRecordedAfterTheDeath() {
        var other = Families.registered("north-east");
        var late = Conferences.requested(other);
        Papers.dies(other, TODAY);
        Conferences.held(late, "social-care", "school", "gp").then().statusCode(200);

        Sittings.deadlines(late.toString())
                .then()
                .body("items.findAll { it.ruleId == 'B2.11-letter' }.size()", equalTo(0))
                .body("items.findAll { it.ruleId == 'B2.11-record' }.size()", equalTo(1));
        released(other, "chair").then().statusCode(201);
        Sittings.deadlines(late.toString())
                .then()
                .body("items.findAll { it.ruleId == 'B2.11-letter' }.size()", equalTo(1));
    }

    private String toMother() {
        return Papers.toFamily(conference, child, "decision", "relative", mother, "")
                .then()
                .statusCode(201)
                .extract()
                .path("letterId");
    }

    private static void state(String letter, String state) {
        Call.as("chair").get("/v1/letters/" + letter).then().statusCode(200).body("state", equalTo(state));
    }

    private void letterDue(org.hamcrest.Matcher<?> state) {
        Call.as("chair")
                .get("/v1/conferences/" + conference + "/letters")
                .then()
                .statusCode(200)
                .body("due.state", state);
    }

    private static Response released(UUID child, String role) {
        return Call.creating(role)
                .body("{\"reason\": \"The mother asked for it.\"}")
                .post("/v1/children/" + child + "/letter-releases");
    }
}
