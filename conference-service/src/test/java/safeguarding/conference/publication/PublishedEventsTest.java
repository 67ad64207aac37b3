package safeguarding.conference.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.catalogue.SentEvents;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "conference")
class PublishedEventsTest {

    private static final String SECRET_NAME = "Xanthippequux";
    private static final String SECRET_STREET = "77 Quagmire Passage";
    private static final String SECRET_WORDS = "says the grandfather hits him";
    private static final List<String> PERSONAL =
            List.of(SECRET_NAME, SECRET_STREET, SECRET_WORDS, "4505577104", "2008-02-29", "07700900987", "CSEEDED");

    private static final SentEvents EVENTS = SentEvents.of("conference");

    @Test
    void sendsWhatTheCatalogueSaysAndNoPersonalValue() {
        var childId = tellAStory();

        var sent = EVENTS.read(event -> event.body().contains(childId.toString()), found -> found.size() >= 16);

        assertThat(sent.stream().map(EVENTS::name))
                .contains(
                        "child-registered",
                        "child-details-changed",
                        "child-area-changed",
                        "key-worker-changed",
                        "related-person-added",
                        "related-person-changed",
                        "related-person-removed",
                        "address-added",
                        "section-47-started",
                        "section-47-strategy-discussions-corrected",
                        "section-47-ended-without-conference",
                        "child-restricted",
                        "child-unrestricted");
        for (var event : sent) {
            assertThat(EVENTS.faults(event)).as(EVENTS.name(event)).isEmpty();
            PERSONAL.forEach(value -> assertThat(event.everything()).doesNotContain(value));
        }
    }

    private static UUID tellAStory() {
        var councilId = "CSEEDED" + UUID.randomUUID().toString().substring(0, 8);
        var body = """
            {"councilChildId": "%s", "name": {"given": "%s"}, "dateOfBirth": "2008-02-29",
             "identifiers": {"nhsNumber": "4505577104"},
             "responsibility": {"area": "%s", "keyWorker": "%s"}}
            """;
        var childId = Families.registeredAs(body.formatted(councilId, SECRET_NAME, "north-east", "S1"));
        var child = "/v1/children/" + childId;
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body("""
                    {"name": {"given": "%s", "family": "Hale"}, "dateOfBirth": "2008-02-29",
                     "responsibility": {"area": "north-west", "keyWorker": "S2"}}
                    """.formatted(SECRET_NAME))
                .put(child)
                .then()
                .statusCode(200);
        var person = """
            {"role": "father", "parentalResponsibility": true, "livesWithChild": false, "given": "%s",
             "phone": "07700900987"}
            """.formatted(SECRET_NAME);
        var one = child + "/related-people/"
                + Call.creating("conference-admin")
                        .body(person)
                        .post(child + "/related-people")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("relatedPersonId");
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body(person.replace("false", "true"))
                .put(one)
                .then()
                .statusCode(200);
        Call.as("conference-admin")
                .header("If-Match", "\"1\"")
                .delete(one)
                .then()
                .statusCode(204);
        Call.creating("conference-admin")
                .body("{\"kind\": \"home\", \"lines\": [\"%s\"], \"from\": \"2013-01-01\", \"doNotDisclose\": true}"
                        .formatted(SECRET_STREET))
                .post(child + "/addresses")
                .then()
                .statusCode(201);
        enquire(childId);
        restrict(child);
        return childId;
    }

    private static void enquire(UUID childId) {
        String enquiry = Call.creating("conference-admin")
                .body(
                        "{\"childIds\": [\"%s\"], \"strategyDiscussions\": [{\"heldOn\": \"2013-08-12\", \"startedSection47\": true}]}"
                                .formatted(childId))
                .post("/v1/section-47-enquiries")
                .then()
                .statusCode(201)
                .extract()
                .path("enquiryId");
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body(Sittings.otherStart("2013-08-13").replace("The minutes say so.", SECRET_WORDS))
                .put("/v1/section-47-enquiries/" + enquiry + "/strategy-discussions")
                .then()
                .statusCode(200)
                .body("correctionReason", equalTo(SECRET_WORDS));
        Call.as("conference-admin")
                .header("If-Match", "\"1\"")
                .body(
                        "{\"outcome\": \"ended-without-conference\", \"on\": \"2013-08-20\", \"reason\": \"other\", \"explanation\": \"%s\"}"
                                .formatted(SECRET_WORDS))
                .post("/v1/section-47-enquiries/" + enquiry + "/conclusions")
                .then()
                .statusCode(200);
    }

    private static void restrict(String child) {
        var head = TestTokens.of("head-of-safeguarding").staff("S9");
        Call.as(head)
                .header("If-Match", "\"1\"")
                .body("{\"restricted\": true, \"reason\": \"%s\"}".formatted(SECRET_WORDS))
                .put(child + "/restriction")
                .then()
                .statusCode(200);
        Call.as(head)
                .header("If-Match", "\"2\"")
                .body("{\"restricted\": false, \"reason\": \"over\"}")
                .put(child + "/restriction")
                .then()
                .statusCode(200);
    }
}
