package safeguarding.conference.children;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "conference")
class PartnerLookUpTest {

    private static final TestTokens ELM = TestTokens.partner("gp-practice-elm");
    private static final TestTokens OAK = TestTokens.partner("gp-practice-oak");

    @Inject
    ChildVisibility visibility;

    @Test
    void tellsTheKeyWorkerWhenAPartnerReadsAChild() {
        var child = involved();

        Call.as(ELM).get("/v1/children/" + child).then().statusCode(200);

        var told = told(TestTokens.of("chair"), child);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().get("data"))
                .isEqualTo(Map.of(
                        "occurredOn",
                        Conferences.today().toString(),
                        "childIds",
                        List.of(child.toString()),
                        "agency",
                        "gp-practice-elm",
                        "purpose",
                        "conference",
                        "keyWorker",
                        "S1042",
                        "link",
                        "http://localhost:8080/conference/v1/children/" + child));
    }

    @Test
    void tellsTheKeyWorkerWhenAPartnerFindsAChildOrReadsItsConferences() {
        var child = involved();

        Call.as(ELM)
                .body("{\"name\": {\"given\": \"Amina Rose\", \"family\": \"Hale\"}, \"dateOfBirth\": \"2009-04-17\"}")
                .queryParam("limit", 200)
                .post("/v1/children/searches")
                .then()
                .statusCode(200);
        Call.as(ELM).get("/v1/children/" + child + "/conference-record").then().statusCode(200);

        assertThat(told(TestTokens.of("chair"), child)).hasSize(2);
    }

    @Test
    void tellsNothingOfTheCouncilsOwnPeopleNorOfARefusal() {
        var child = involved();

        Call.as("chair").get("/v1/children/" + child).then().statusCode(200);
        Call.as(TestTokens.partner("gp-practice-ash"))
                .get("/v1/children/" + child)
                .then()
                .statusCode(404);

        assertThat(told(TestTokens.of("chair"), child)).isEmpty();
    }

    @Test
    void doesNotTellOneAgencyWhatAnotherLookedUp() {
        var child = involved();

        Call.as(ELM).get("/v1/children/" + child).then().statusCode(200);

        assertThat(told(ELM, child)).hasSize(1);
        assertThat(told(OAK, child)).isEmpty();
    }

    private UUID involved() {
        var child = Families.registered("north-east");
        for (var agency : List.of("gp-practice-elm", "gp-practice-oak")) {
            QuarkusTransaction.requiringNew()
                    .run(() -> visibility.involve(
                            child, agency, Conferences.today().minusDays(3), null));
        }
        return child;
    }

    private static List<Map<String, Object>> told(TestTokens reader, UUID child) {
        return Call.as(reader)
                .queryParam("type", "safeguarding.conference.partner-looked-up-child.v1")
                .queryParam("limit", 200)
                .get("/v1/events")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .param("child", child.toString())
                .getList("items.findAll { it.data.childIds.contains(child) }");
    }
}
