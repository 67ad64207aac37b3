package safeguarding.licensing.chaperones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Caring;
import safeguarding.licensing.fixture.Granted;
import safeguarding.licensing.fixture.Pages;
import safeguarding.licensing.fixture.Soon;
import safeguarding.licensing.fixture.Step;
import safeguarding.licensing.parties.Registered;
import safeguarding.platform.testing.calls.AtOnce;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "licensing")
class ChaperonesTest {

    private static final String OFFICER = "licensing-officer";

    @Test
    void areRegisteredReadListedAndWrittenAnew() {
        var partyId = Registered.partyId("chaperone");
        var made = Caring.register(partyId, Caring.details("2036-01-09"));
        made.then().statusCode(201).body("details.proofs", hasSize(3)).body("party", containsString(partyId));
        var chaperone = Path.of(made);

        Call.as(OFFICER).get(chaperone).then().statusCode(200).body("obstacles.rule", hasItem("H9"));
        assertThat(Pages.every(OFFICER, "/v1/chaperones?partyId=" + partyId, "chaperoneId"))
                .containsExactly(Path.idOf(chaperone));
        Step.put(OFFICER, chaperone, "", "{\"details\": " + Caring.details("2039-01-09") + "}")
                .then()
                .statusCode(200)
                .body("details.proofs[0].expiresOn", equalTo("2039-01-09"));
        Caring.register(partyId, Caring.details("2036-01-09")).then().statusCode(409);
    }

    @Test
    void areRegisteredOnceAlsoByTwoAtOnce() {
        var partyId = Registered.partyId("chaperone");

        var answers = AtOnce.times(4, () -> Caring.register(partyId, Caring.details("2036-01-09")));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
    }

    @Test
    void areRefusedWhenTheyMakeNoSense() {
        Caring.register(Registered.partyId("employer"), Caring.details("2036-01-09"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("partyId"));
        var partyId = Registered.partyId("chaperone");
        Caring.register(partyId, Caring.details("2012-01-09")).then().statusCode(400);
        Caring.register(partyId, Caring.details("2036-01-09").replace("identity", "horoscope"))
                .then()
                .statusCode(400);
        Caring.register(partyId, Caring.details("2090-01-09").replace("2013-01-10", Soon.in(1)))
                .then()
                .statusCode(422)
                .body("rule", equalTo("A5"));
        Caring.register(UUID.randomUUID().toString(), Caring.details("2036-01-09"))
                .then()
                .statusCode(400);
    }

    @Test
    void areApprovedWhenNothingIsMissing() {
        var chaperoneId =
                Path.idOf(Path.of(Caring.register(Registered.partyId("chaperone"), Caring.details("2013-06-09"))));
        var asked = Caring.ask(chaperoneId, Soon.TODAY, Soon.END);
        asked.then().statusCode(201).body("licence", containsString(Path.idOf(Path.of(asked))));
        var approvalId = Path.idOf(Path.of(asked));

        Granted.submit(approvalId).then().statusCode(422).body("rule", equalTo("LC60"));

        Step.put(OFFICER, "/v1/chaperones/" + chaperoneId, "", "{\"details\": " + Caring.details("2040-12-31") + "}")
                .then()
                .statusCode(200);
        Granted.from(approvalId, Soon.TODAY, Soon.END);
        Step.put(OFFICER, Path.of(asked), "", "{\"term\": {\"from\": \"2030-06-10\", \"to\": \"2033-06-01\"}}")
                .then()
                .statusCode(409);
        assertThat(Pages.every(OFFICER, "/v1/chaperone-approvals?chaperoneId=" + chaperoneId, "approvalId"))
                .containsExactly(approvalId);
    }

    @Test
    void areTheBusinessOfTheLicensingTeamOnly() {
        var chaperone = Path.of(Caring.register(Registered.partyId("chaperone"), Caring.details("2036-01-09")));
        Call.as("iro").get(chaperone).then().statusCode(403);
        Call.as(OFFICER).get("/v1/chaperones/" + UUID.randomUUID()).then().statusCode(404);
        Call.as(OFFICER)
                .body("{\"details\": " + Caring.details("2036-01-09") + "}")
                .put(chaperone)
                .then()
                .statusCode(428);
    }
}
