package safeguarding.licensing.employers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Pages;
import safeguarding.licensing.fixture.Step;
import safeguarding.licensing.parties.Registered;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "licensing")
class EmployerRegistrationsTest {

    private static final String OFFICER = "licensing-officer";
    private static final LocalDate FROM = Offers.today();
    private static final LocalDate TO = FROM.plusYears(1);

    @Test
    void areAskedForByEmployersOnly() {
        Offers.ask(Registered.partyId("venue-operator"), Offers.offer(FROM, TO))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("partyId"));
        Offers.ask(UUID.randomUUID().toString(), Offers.offer(FROM, TO)).then().statusCode(400);
    }

    @Test
    void areHandedInOnlyWithRisksAssessedAndParentsTold() {
        var licence = "/v1/licences/"
                + Path.idOf(Path.of(Offers.ask(Registered.partyId("employer"), Offers.offer(FROM, TO, ""))));

        Step.post(OFFICER, licence, "/submissions")
                .then()
                .statusCode(422)
                .body("rule", equalTo("G1.6"))
                .body("violations.field", contains("offer.assessedOn", "offer.parentsToldHow"));

        var version = Call.as(OFFICER).get(licence).header("ETag");
        rewrite(licence, version).then().statusCode(200);
        Step.post(OFFICER, licence, "/submissions").then().statusCode(200).body("standing", equalTo("submitted"));
    }

    @Test
    void areNotAssessedOnADayAhead() {
        Offers.ask(
                        Registered.partyId("employer"),
                        Offers.offer(FROM, TO)
                                .replace("2013-09-02", FROM.plusDays(1).toString()))
                .then()
                .statusCode(422)
                .body("rule", equalTo("A5"));
        Offers.ask(Registered.partyId("employer"), Offers.offer(TO, FROM))
                .then()
                .statusCode(400);
    }

    @Test
    void areWrittenOtherwiseOnlyWhileTheyAreOpenToTheApplicant() {
        var licence = Offers.draft();
        var stale = Call.as(OFFICER).get(licence).header("ETag");
        rewrite(licence, stale).then().statusCode(200);
        rewrite(licence, stale).then().statusCode(412);
        Call.as(OFFICER)
                .body("{\"offer\": " + Offers.offer(FROM, TO) + "}")
                .put(content(licence))
                .then()
                .statusCode(428);

        Step.post(OFFICER, licence, "/submissions").then().statusCode(200);
        rewrite(licence, Call.as(OFFICER).get(licence).header("ETag")).then().statusCode(409);
        Step.post(OFFICER, licence, "/returns", "{\"reason\": \"Which site?\"}")
                .then()
                .statusCode(200);
        rewrite(licence, Call.as(OFFICER).get(licence).header("ETag")).then().statusCode(200);
    }

    @Test
    void areListedByEmployer() {
        var party = Registered.partyId("employer");
        var one = Path.idOf(Path.of(Offers.ask(party, Offers.offer(FROM, TO))));
        var two = Path.idOf(Path.of(Offers.ask(party, Offers.offer(FROM, TO))));

        assertThat(Pages.every(OFFICER, "/v1/employer-registrations?partyId=" + party, "licenceId"))
                .containsExactly(one, two);
        assertThat(Pages.every(OFFICER, "/v1/licences?partyId=" + party, "licenceId"))
                .containsExactly(one, two);
    }

    private static Response rewrite(String licence, String version) {
        return Call.as(OFFICER)
                .header("If-Match", version)
                .body("{\"offer\": " + Offers.offer(FROM, TO) + "}")
                .put(content(licence));
    }

    private static String content(String licence) {
        return licence.replace("/licences/", "/employer-registrations/");
    }
}
