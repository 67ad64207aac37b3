package safeguarding.licensing.productions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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
import safeguarding.licensing.parties.Registered;
import safeguarding.platform.testing.calls.AtOnce;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "licensing")
class ProductionsTest {

    private static final String OFFICER = "licensing-officer";

    @Test
    void areRegisteredReadAndWrittenAnew() {
        var producer = Registered.partyId("producer");
        var made = Staged.register(
                Staged.details(producer, "2015-12-02 performance", "2015-11-20 rehearsal", "2015-11-28 performance"));

        made.then()
                .statusCode(201)
                .body("details.days.on", contains("2015-11-20", "2015-11-28", "2015-12-02"))
                .body("firstPerformanceOn", equalTo("2015-11-28"))
                .body("lastPerformanceOn", equalTo("2015-12-02"))
                .body("producer", containsString(producer));
        var production = Path.of(made);
        var other = Staged.detailsOf("film", producer, "2016-01-05 performance");
        replace(production, other)
                .then()
                .statusCode(200)
                .body("details.kind", equalTo("film"))
                .body("lastPerformanceOn", equalTo("2016-01-05"));
        Call.as(OFFICER).get(production).then().statusCode(200).body("details.kind", equalTo("film"));
    }

    @Test
    void areFoundByTheirDaysKindAndCouncil() {
        var production = Staged.productionOf("circus", "2015-11-28", "2015-12-02");
        var id = Path.idOf(production);

        assertThat(listed("runningOn=2015-11-28")).contains(id);
        assertThat(listed("runningOn=2015-12-02")).contains(id);
        assertThat(listed("runningOn=2015-11-27")).doesNotContain(id);
        assertThat(listed("runningOn=2015-12-03")).doesNotContain(id);
        assertThat(listed("council=301&kind=circus")).contains(id);
        assertThat(listed("council=302")).doesNotContain(id);
        assertThat(listed("kind=stage")).doesNotContain(id);
        assertThat(listed("cancelled=false")).contains(id);
        cancel(production).then().statusCode(200).body("cancelledBecause", equalTo("Closed."));
        assertThat(listed("cancelled=false")).doesNotContain(id);
        assertThat(listed("cancelled=true")).contains(id);
        Call.as(OFFICER)
                .get("/v1/productions?updatedSince=begin&kind=stage")
                .then()
                .statusCode(400);
    }

    @Test
    void areNotWrittenAnewOnceTheyAreCancelled() {
        var production = Staged.production("2015-11-28");
        cancel(production).then().statusCode(200);

        cancel(production).then().statusCode(409);
        replace(production, Staged.details(Registered.partyId("producer"), "2015-11-29 performance"))
                .then()
                .statusCode(409);
    }

    @Test
    void ofTwoWhoCancelAtOnceOneIsRefused() {
        var production = Staged.production("2015-11-28");
        var version = Call.as(OFFICER).get(production).header("ETag");
        var answers = AtOnce.of(() -> cancel(production, version), () -> cancel(production, version));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void areRefusedWhenTheyMakeNoSense() {
        var producer = Registered.partyId("producer");
        refused(Staged.details(producer, "2015-11-20 rehearsal"), "details.days");
        refused(Staged.details(producer, "2015-11-20 reading"), "details.days.activity");
        refused(Staged.detailsOf("ballet", producer, "2015-11-20 performance"), "details.kind");
        refused(Staged.details(UUID.randomUUID().toString(), "2015-11-20 performance"), "details.producerId");
        var good = Staged.details(producer, "2015-11-20 performance");
        refused(good.replace("\"name\": \"Hall\"", "\"name\": \"Playhouse in Mill Lane\""), "details.places");
        refused(good.replace("\"place\": \"Playhouse in Mill Lane\"", "\"place\": \"Moon\""), "details.days.place");
        Staged.register(good.replace("\"kind\"", "\"colour\": \"red\", \"kind\""))
                .then()
                .statusCode(400);
    }

    @Test
    void areTheBusinessOfTheLicensingTeamOnly() {
        var production = Staged.production("2015-11-28");
        Call.as("iro").get(production).then().statusCode(403);
        Call.as("qa-manager").get(production).then().statusCode(200);
        Call.as(OFFICER).get("/v1/productions/" + UUID.randomUUID()).then().statusCode(404);
        Call.as(OFFICER)
                .body("{\"reason\": \"Closed.\"}")
                .post(production + "/cancellations")
                .then()
                .statusCode(428);
    }

    private static void refused(String details, String field) {
        Staged.register(details).then().statusCode(400).body("violations.field", hasItem(field));
    }

    private static List<Object> listed(String filter) {
        return Pages.every(OFFICER, "/v1/productions?" + filter, "productionId");
    }

    private static Response replace(String production, String details) {
        return Step.put(OFFICER, production, "", "{\"details\": " + details + "}");
    }

    private static Response cancel(String production) {
        return Step.post(OFFICER, production, "/cancellations", "{\"reason\": \"Closed.\"}");
    }

    private static Response cancel(String production, String version) {
        return Call.as(OFFICER)
                .header("If-Match", version)
                .body("{\"reason\": \"Closed.\"}")
                .post(production + "/cancellations");
    }
}
