package safeguarding.conference.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.CourtLine;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Newborns;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

/** CL5: an application that is dated before a birth is taken, and flagged for the child who was not born yet. */
@QuarkusTest
@RealServers(service = "conference")
class ApplicationBeforeBirthTest {

    @Test
    void isTakenAndFlaggedForTheChildWhoWasNotBornYet() {
        var child = born("2014-05-02");
        var sibling = born("2009-04-17");

        CourtLine.issued("2014-05-01", child, sibling);

        flags(child)
                .body("items.code", contains("application-before-birth"))
                .body("items[0].rule", equalTo("CL5"))
                .body("items[0].kind", equalTo("child"))
                .body("items[0].factId", equalTo(child.toString()))
                .body("items[0].sentence", equalTo("The care application is dated before the child's birth."));
        flags(sibling).body("items", empty());
    }

    @Test
    void isNoneOnTheDayOfTheBirth() {
        var child = born("2014-05-01");

        CourtLine.issued("2014-05-01", child);

        flags(child).body("items", empty());
    }

    @Test
    void isNoneWhileThereIsALetterOnly() {
        var child = born("2014-05-02");

        CourtLine.start("\"letterOn\": \"2014-03-03\"", child).then().statusCode(201);

        flags(child).body("items", empty());
    }

    @Test
    void goesWhenTheDayOfTheApplicationIsCorrected() {
        var child = born("2014-05-02");
        var proceedings = CourtLine.issued("2014-05-01", child);
        flags(child).body("items", hasSize(1));

        CourtLine.correct(
                        proceedings,
                        "{\"issuedOn\": \"2014-05-02\", \"extensions\": [], \"hearings\": [], \"reason\": \"Misread.\"}")
                .then()
                .statusCode(200);

        flags(child).body("items", empty());
    }

    @Test
    void goesWhenTheProceedingsNeverWere() {
        var child = born("2014-05-02");
        var proceedings = CourtLine.issued("2014-05-01", child);
        flags(child).body("items", hasSize(1));

        CourtLine.step(proceedings, "/withdrawals", "{\"reason\": \"Another family.\"}")
                .then()
                .statusCode(200);

        flags(child).body("items", empty());
    }

    @Test
    void isJudgedAgainWithTheBirthOfAChildWhoWasExpected() {
        var child = Newborns.expected("north-east", "2014-05-20");
        CourtLine.issued("2014-05-01", child);
        flags(child).body("items", hasSize(1));

        var birth = Newborns.birth(child, "2014-05-02");
        flags(child).body("items", hasSize(1));
        Newborns.correct(birth, "2014-05-01").then().statusCode(200);

        flags(child).body("items", empty());
    }

    @Test
    void isExplained() {
        var child = born("2014-05-02");
        CourtLine.issued("2014-05-01", child);
        String flag = flags(child).extract().path("items[0].flagId");

        Call.as("chair")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"The court dated it so.\"}")
                .post("/v1/flagged-facts/" + flag + "/explanations")
                .then()
                .statusCode(200);

        flags(child).body("items", empty());
        assertThat(Sittings.events(flag)).containsExactly("flagged-fact-explained");
    }

    private static UUID born(String on) {
        return Families.registeredAs(
                Families.child(Families.councilChildId(), "north-east").replace("2009-04-17", on));
    }

    private static ValidatableResponse flags(UUID child) {
        return Call.as("chair")
                .get("/v1/flagged-facts?rule=CL5&childId=" + child)
                .then()
                .statusCode(200);
    }
}
