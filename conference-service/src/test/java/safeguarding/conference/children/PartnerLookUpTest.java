package safeguarding.conference.children;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
    void tellsOncePerWayAndDayHoweverOftenTheRecordIsRead() {
        var child = involved();

        for (int i = 0; i < 3; i++) {
            Call.as(ELM).get("/v1/children/" + child).then().statusCode(200);
        }
        assertThat(told(TestTokens.of("chair"), child)).hasSize(1);

        given().auth()
                .oauth2(ELM.token())
                .header("Access-Purpose", "safeguarding-enquiry")
                .get("/v1/children/" + child)
                .then()
                .statusCode(200);
        Call.as(OAK).get("/v1/children/" + child).then().statusCode(200);

        assertThat(told(TestTokens.of("chair"), child)).hasSize(3);
    }

    @Test
    void tellsWhateverWayTheChildWasShown() {
        var child = involved();
        var plan = Conferences.planFor(child);
        var conference = first("/v1/conferences?childId=" + child, "id");
        var before = told(TestTokens.of("chair"), child).size();
        var ways = List.of(
                "/v1/children?limit=200",
                "/v1/conferences?childId=" + child,
                "/v1/conferences/" + conference,
                "/v1/conferences/" + conference + "/decisions",
                "/v1/conferences/" + conference + "/involvements",
                "/v1/plans?childId=" + child,
                "/v1/plans/" + plan,
                "/v1/plans/" + plan + "/tasks",
                "/v1/children/" + child + "/related-people",
                "/v1/children/" + child + "/addresses");

        for (var way : ways) {
            for (int i = 0; i < 2; i++) {
                readToTheEnd(way);
            }
        }

        assertThat(told(TestTokens.of("chair"), child)).hasSize(before + ways.size());
    }

    @Test
    void tellsNothingOfReadingTheFeedOfEvents() {
        var child = involved();

        Call.as(ELM).get("/v1/events?subject=" + child).then().statusCode(200);

        assertThat(told(TestTokens.of("chair"), child)).isEmpty();
    }

    @Test
    void tellsOnceWhenTwoRequestsComeAtOnce() throws Exception {
        var child = involved();

        Conferences.atTheSameTime(
                () -> Call.as(ELM).get("/v1/children/" + child).statusCode(),
                () -> Call.as(ELM).get("/v1/children/" + child).statusCode());

        assertThat(told(TestTokens.of("chair"), child)).hasSize(1);
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

    private static void readToTheEnd(String way) {
        String cursor = null;
        do {
            var request = Call.as(ELM);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            cursor = request.get(way).then().statusCode(200).extract().path("next");
        } while (cursor != null);
    }

    private static String first(String list, String field) {
        return Call.as("chair").get(list).then().statusCode(200).extract().path("items[0]." + field);
    }

    private static List<Map<String, Object>> told(TestTokens reader, UUID child) {
        var told = new ArrayList<Map<String, Object>>();
        var position = "";
        while (true) {
            var request = Call.as(reader)
                    .queryParam("type", "safeguarding.conference.partner-looked-up-child.v1")
                    .queryParam("limit", 200);
            if (!position.isEmpty()) {
                request.queryParam("after", position);
            }
            var page =
                    request.get("/v1/events").then().statusCode(200).extract().jsonPath();
            position = page.getString("next");
            if (page.getList("items").isEmpty()) {
                return told;
            }
            told.addAll(page.param("child", child.toString())
                    .getList("items.findAll { it.data?.childIds?.contains(child) }"));
        }
    }
}
