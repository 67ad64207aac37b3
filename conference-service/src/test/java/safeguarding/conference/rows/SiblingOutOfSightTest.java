package safeguarding.conference.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Papers;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** A restricted sibling is not given away by what is seen of the others. */
@QuarkusTest
@RealServers(service = "conference")
class SiblingOutOfSightTest {

    private static final TestTokens NAMED =
            TestTokens.of("head-of-safeguarding").staff("S-named");
    private static final TestTokens OTHER = TestTokens.of("chair").staff("S-other");

    private UUID hidden = UUID.randomUUID();
    private UUID seen = UUID.randomUUID();
    private String enquiry = "";
    private String conference = "";

    @BeforeEach
    void meetForBothAndHideOne() {
        hidden = Families.registered("north-east");
        seen = Families.registered("north-east");
        enquiry = create(
                "/v1/section-47-enquiries",
                "{\"childIds\": [\"%s\", \"%s\"], \"strategyDiscussions\": [{\"heldOn\": \"%s\", \"startedSection47\": true}]}"
                        .formatted(hidden, seen, Conferences.today()),
                "enquiryId");
        conference = create(
                "/v1/conferences",
                "{\"kind\": \"initial\", \"childIds\": [\"%s\", \"%s\"], \"enquiryId\": \"%s\"}"
                        .formatted(hidden, seen, enquiry),
                "conferenceId");
        create(
                "/v1/children/" + seen + "/related-people",
                "{\"role\": \"sibling\", \"parentalResponsibility\": false, \"livesWithChild\": true, \"given\": \"Ben\", \"linkedChildId\": \"%s\"}"
                        .formatted(hidden),
                "relatedPersonId");
        Conferences.held(UUID.fromString(conference), "social-care", "school", "gp")
                .then()
                .statusCode(200);
        for (var child : List.of(hidden, seen)) {
            Conferences.decide(UUID.fromString(conference), Conferences.planMade(child))
                    .then()
                    .statusCode(201);
            Papers.words(UUID.fromString(conference), child, "child", child.toString(), "I am fine.", "unit");
        }
        Papers.minutes(UUID.fromString(conference), Papers.section("Health", "They are well.", "everybody"))
                .then()
                .statusCode(201);
        Call.as(NAMED)
                .header("If-Match", "\"0\"")
                .body("{\"restricted\": true, \"reason\": \"A relative works here.\"}")
                .put("/v1/children/" + hidden + "/restriction")
                .then()
                .statusCode(200);
    }

    @Test
    void noAnswerAboutTheOthersNamesIt() {
        var ways = List.of(
                "/v1/conferences/" + conference,
                "/v1/conferences/" + conference + "/decisions",
                "/v1/conferences/" + conference + "/involvements",
                "/v1/conferences/" + conference + "/letters",
                "/v1/conferences/" + conference + "/minutes",
                "/v1/conferences/" + conference + "/words",
                "/v1/conferences?childId=" + seen,
                "/v1/section-47-enquiries/" + enquiry,
                "/v1/section-47-enquiries?childId=" + seen,
                "/v1/children/" + seen + "/related-people",
                "/v1/children/" + seen + "/conference-record",
                "/v1/deadlines?subject=" + enquiry,
                "/v1/events?subject=" + conference,
                "/v1/events?subject=" + enquiry);
        for (var way : ways) {
            assertThat(body(NAMED, way)).as("to a named reader, " + way).contains(seen.toString());
            assertThat(body(OTHER, way).replaceAll(ListMatrixTest.TOLD_AS_REMOVED, ""))
                    .as(way)
                    .doesNotContain(hidden.toString());
        }
        assertThat(body(NAMED, ways.getFirst())).contains(hidden.toString());
    }

    @Test
    void aDecisionForItIsAnsweredLikeOneForNobody() {
        var nobody = UUID.randomUUID();

        assertThat(decided(hidden)).isEqualTo(decided(nobody)).startsWith("404");
    }

    private String decided(UUID child) {
        var answer = Call.creating(OTHER)
                .body(Conferences.planMade(child))
                .post("/v1/conferences/" + conference + "/decisions");
        return answer.statusCode() + " " + answer.path("type") + " " + answer.path("detail");
    }

    private static String body(TestTokens caller, String way) {
        return Call.as(caller).get(way).then().statusCode(200).extract().asString();
    }

    private static String create(String path, String body, String id) {
        return Call.creating("conference-admin")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path(id);
    }
}
