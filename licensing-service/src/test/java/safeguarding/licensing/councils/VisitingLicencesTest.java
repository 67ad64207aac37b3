package safeguarding.licensing.councils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Pages;
import safeguarding.licensing.fixture.Step;
import safeguarding.licensing.productions.Staged;
import safeguarding.platform.testing.calls.AtOnce;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "licensing")
class VisitingLicencesTest {

    private static final String OFFICER = "licensing-officer";

    @Test
    void areRecordedReadAndWrittenAnew() {
        var production = Staged.productionId("2015-11-28");
        var number = Visiting.number();
        var made = Visiting.record(Visiting.body(number, production));

        made.then()
                .statusCode(201)
                .body("details.council", equalTo("301"))
                .body("production", containsString(production));
        var licence = Path.of(made);
        var other = Visiting.body(number, production).replace("2015-11-29", "2015-11-30");
        Step.put(OFFICER, licence, "", other).then().statusCode(200).body("details.lastDay", equalTo("2015-11-30"));
        Call.as(OFFICER).get(licence).then().statusCode(200).body("details.lastDay", equalTo("2015-11-30"));
    }

    @Test
    void areFoundByTheirDaysCouncilAndProduction() {
        var production = Staged.productionId("2015-11-28");
        var licence = Path.of(Visiting.record(Visiting.body(Visiting.number(), production)));
        var id = Path.idOf(licence);
        var of = "productionId=" + production;

        assertThat(listed(of + "&on=2015-11-28")).containsExactly(id);
        assertThat(listed(of + "&on=2015-11-29")).containsExactly(id);
        assertThat(listed(of + "&on=2015-11-27")).isEmpty();
        assertThat(listed(of + "&on=2015-11-30")).isEmpty();
        assertThat(listed(of + "&council=301")).containsExactly(id);
        assertThat(listed(of + "&council=302")).isEmpty();
        withdraw(licence).then().statusCode(200).body("withdrawalReason", equalTo("Taken back."));
        assertThat(listed(of + "&on=2015-11-28")).isEmpty();
        assertThat(listed(of)).containsExactly(id);
        withdraw(licence).then().statusCode(409);
    }

    @Test
    void areRecordedOnceEvenByTwoAtOnce() {
        var body = Visiting.body(Visiting.number(), Staged.productionId("2015-11-28"));
        var answers = AtOnce.of(() -> Visiting.record(body), () -> Visiting.record(body));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void areRecordedAgainOnceTheyWereWithdrawn() {
        var body = Visiting.body(Visiting.number(), Staged.productionId("2015-11-28"));
        withdraw(Path.of(Visiting.record(body))).then().statusCode(200);

        Visiting.record(body).then().statusCode(201);
    }

    @Test
    void areRefusedWhenTheyMakeNoSense() {
        var good = Visiting.body(Visiting.number(), Staged.productionId("2015-11-28"));
        Visiting.record(good.replace("301", "936"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("details.council"));
        Visiting.record(good.replace("2015-11-29", "2015-11-27")).then().statusCode(400);
        Visiting.record(good.replace("2015-11-01", "2099-11-01"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("A5"));
        Visiting.record(Visiting.body(Visiting.number(), UUID.randomUUID().toString()))
                .then()
                .statusCode(400);
        Visiting.record(good.replace("\"number\"", "\"childName\"")).then().statusCode(400);
    }

    @Test
    void areTheBusinessOfTheLicensingTeamOnly() {
        var licence = Visiting.licence();
        Call.as("iro").get(licence).then().statusCode(403);
        Call.as(OFFICER)
                .get("/v1/visiting-licences/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        Call.as(OFFICER)
                .body("{\"reason\": \"Other.\"}")
                .post(licence + "/withdrawals")
                .then()
                .statusCode(428);
    }

    private static List<Object> listed(String filter) {
        return Pages.every(OFFICER, "/v1/visiting-licences?" + filter, "visitingLicenceId");
    }

    private static Response withdraw(String licence) {
        return Step.post(OFFICER, licence, "/withdrawals", "{\"reason\": \"Taken back.\"}");
    }
}
