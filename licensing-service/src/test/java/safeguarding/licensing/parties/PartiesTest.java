package safeguarding.licensing.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Pages;
import safeguarding.licensing.fixture.Step;
import safeguarding.platform.testing.calls.AtOnce;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "licensing")
class PartiesTest {

    private static final String OFFICER = "licensing-officer";

    @Test
    void areRegisteredReadAndWrittenAnew() {
        var made = Registered.register(
                Registered.details("Corner Shop Ltd", "employer", "gu11aa", "\"companyNumber\": \"01234567\","));

        made.then()
                .statusCode(201)
                .body("details.kinds", contains("employer"))
                .body("details.addresses[0].postcode", equalTo("GU1 1AA"))
                .body("mergedInto", nullValue());
        var party = Path.of(made);
        Call.as(OFFICER).get(party).then().statusCode(200).body("details.companyNumber", equalTo("01234567"));
        Step.put(OFFICER, party, "", "{\"details\": " + Registered.details("Corner Shop", "employer") + "}")
                .then()
                .statusCode(200)
                .body("details.name", equalTo("Corner Shop"))
                .body("details.companyNumber", nullValue());
    }

    @Test
    void leaveNoTraceOfAChangeThatIsNone() {
        var details = Registered.details("Same Ltd", "employer");
        var made = Registered.register(details);
        var again = Call.as(OFFICER)
                .header("If-Match", made.header("ETag"))
                .body("{\"details\": " + details + "}")
                .put(Path.of(made));

        again.then().statusCode(200).header("ETag", equalTo(made.header("ETag")));
    }

    @Test
    void whoMayBeTheSameAreFound() {
        var name = "Shop " + UUID.randomUUID();
        var one = Path.of(Registered.register(Registered.details(name + " Ltd", "employer", "GU2 7XH", "")));
        var sameName = Path.idOf(Path.of(
                Registered.register(Registered.details("The " + name + " Limited", "employer", "gu2 7xh", ""))));
        var elsewhere = Path.idOf(Path.of(Registered.register(Registered.details(name, "employer", "GU3 7XH", ""))));

        Call.as(OFFICER)
                .get(one + "/alike")
                .then()
                .statusCode(200)
                .body("items.partyId", hasItem(sameName))
                .body("items.partyId", not(hasItem(elsewhere)))
                .body("items.partyId", not(hasItem(Path.idOf(one))));
    }

    @Test
    void areMergedAndSplitAgainWithoutLoss() {
        var party = Registered.party("employer");
        var into = Registered.partyId("employer");
        var before = Call.as(OFFICER).get(party).jsonPath().getMap("details");

        merge(party, into).then().statusCode(200).body("mergedInto", containsString(into));

        Call.as(OFFICER)
                .get("/v1/parties?kind=employer&limit=2")
                .then()
                .statusCode(200)
                .body("items.partyId", hasItem(notNullValue()));
        assertThat(Pages.every(OFFICER, "/v1/parties?kind=employer", "partyId"))
                .contains(into)
                .doesNotContain(Path.idOf(party));
        assertThat(Pages.every(OFFICER, "/v1/parties?merged=true", "partyId")).contains(Path.idOf(party));
        Step.put(OFFICER, party, "", "{\"details\": " + Registered.details("X", "employer") + "}")
                .then()
                .statusCode(409);
        merge(party, Registered.partyId("employer")).then().statusCode(409);
        Step.post(OFFICER, party, "/splits").then().statusCode(200).body("mergedInto", nullValue());
        assertThat(Call.as(OFFICER).get(party).jsonPath().getMap("details")).isEqualTo(before);
        Step.post(OFFICER, party, "/splits").then().statusCode(409);
    }

    @Test
    void cannotBeMergedInACircle() {
        var one = Registered.party("employer");
        var two = Registered.party("employer");
        merge(one, Path.idOf(two)).then().statusCode(200);

        merge(two, Path.idOf(one)).then().statusCode(409);
        merge(two, Path.idOf(two)).then().statusCode(400);
        merge(two, UUID.randomUUID().toString()).then().statusCode(400);
    }

    @Test
    void ofTwoWhoMergeEachOtherAtOnceOneIsRefused() {
        var one = Registered.party("employer");
        var two = Registered.party("employer");
        var answers = AtOnce.of(() -> merge(one, Path.idOf(two)), () -> merge(two, Path.idOf(one)));

        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200);
        assertThat(Stream.of(one, two).filter(each -> Call.as(OFFICER).get(each).path("mergedInto") != null))
                .hasSize(1);
    }

    @Test
    void areRefusedWhenTheyMakeNoSense() {
        Registered.register(Registered.details("X", "baker"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("details.kinds"));
        Registered.register(Registered.details(" ", "employer")).then().statusCode(400);
        Registered.register(Registered.details("X", "employer", "nowhere", ""))
                .then()
                .statusCode(400);
        Registered.register(Registered.details("X", "employer", "GU1 1AA", "\"colour\": \"red\","))
                .then()
                .statusCode(400);
        Registered.register(Registered.details("X", "employer").replace("principal", "venue"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("details.addresses"));
    }

    @Test
    void areTheBusinessOfTheLicensingTeamOnly() {
        var party = Registered.party("employer");
        Call.as("iro").get(party).then().statusCode(403);
        Call.as("qa-manager").get(party).then().statusCode(200);
        Call.as(OFFICER).get("/v1/parties/" + UUID.randomUUID()).then().statusCode(404);
        Call.as(OFFICER)
                .body("{\"details\": " + Registered.details("X", "employer") + "}")
                .put(party)
                .then()
                .statusCode(428);
    }

    private static Response merge(String party, String into) {
        return Step.post(
                OFFICER, party, "/mergers", "{\"intoPartyId\": \"" + into + "\", \"reason\": \"The same shop.\"}");
    }
}
