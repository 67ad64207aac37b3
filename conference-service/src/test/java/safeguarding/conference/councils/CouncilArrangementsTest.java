package safeguarding.conference.councils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Merges;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

/** Children of other councils who live here, and ours who live elsewhere. */
@QuarkusTest
@RealServers(service = "conference")
class CouncilArrangementsTest {

    private final String area = "area-" + UUID.randomUUID().toString().substring(0, 8);
    private UUID child = new UUID(0, 0);

    @BeforeEach
    void aChild() {
        child = Families.registered(area);
    }

    @Test
    void nameTheResponsibleCouncilWhomToRingAndWhatWasTold() {
        String id = add("living-here", "936", "2013-12-02", null).path("arrangementId");

        tell(id, "received", "moved-in", "2013-12-03").then().statusCode(201);
        tell(id, "sent", "plan-started", "2013-12-20").then().statusCode(201);

        Call.as("chair")
                .get("/v1/council-arrangements/" + id)
                .then()
                .body("council", equalTo("936"))
                .body("contact", equalTo("Duty desk, 01234 567"))
                .body("notifications.about", contains("moved-in", "plan-started"));
        assertThat(Sittings.events(id)).containsExactly("council-arrangement-started");
    }

    @ParameterizedTest
    @CsvSource({"2013-12-01, false", "2013-12-02, true", "2014-03-02, true", "2014-03-03, false"})
    void holdFromTheFirstDayToTheDayBeforeTheEnd(String asAt, boolean holds) {
        String id = add("living-elsewhere", "Kent", "2013-12-02", "2014-03-03").path("arrangementId");
        tell(id, "sent", "moved-in", "2013-12-03").then().statusCode(201);

        var told = asAt.compareTo("2013-12-03") >= 0;
        ofChild("?asAt=" + asAt)
                .then()
                .body("items.arrangementId", holds ? contains(id) : empty())
                .body("items.notifications.flatten().about", holds && told ? contains("moved-in") : empty());
        list("asAt=" + asAt)
                .then()
                .body("items.arrangementId", holds ? contains(id) : empty())
                .body("items.notifications.flatten().about", holds && told ? contains("moved-in") : empty());
        Call.as("chair")
                .get("/v1/children/" + child + "/conference-record?asAt=" + asAt)
                .then()
                .body("councils.council", holds ? contains("Kent") : empty());
    }

    @Test
    void areNotKnownBeforeTheyAreRecorded() {
        add("living-here", "936", "2013-12-02", null);

        ofChild("?knownOn=" + Conferences.today().minusDays(1)).then().body("items", empty());
        ofChild("").then().body("items.council", contains("936")).body("provisional", equalTo(true));
    }

    @Test
    void areOneAtATime() {
        String id = add("living-here", "936", "2013-12-02", null).path("arrangementId");

        add("living-here", "Kent", "2014-03-03", null).then().statusCode(409);
        replace(id, "living-here", "936", "2013-12-02", "2014-03-03").then().statusCode(200);
        add("living-elsewhere", "Kent", "2014-03-02", null).then().statusCode(409);
        add("living-elsewhere", "Kent", "2014-03-03", null).then().statusCode(201);
        replace(id, "living-here", "936", "2013-12-02", "2014-03-04").then().statusCode(409);

        assertThat(Sittings.events(id)).containsExactly("council-arrangement-started", "council-arrangement-changed");
    }

    @Test
    void areOneAtATimeForTwoWhoWriteAtOneInstant() throws Exception {
        var answers = Conferences.atTheSameTime(
                () -> add("living-here", "936", "2013-12-02", null).statusCode(),
                () -> add("living-elsewhere", "Kent", "2014-03-03", null).statusCode());

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    /** One record has an arrangement from 2 December 2013 on, the other had one that began earlier. */
    @ParameterizedTest
    @CsvSource({"2013-12-02, false", "2013-12-03, true", "'', true"})
    void ofTwoRecordsAreFoundWhereTheyOverlapWhenTheyAreMerged(String until, boolean found) {
        var other = child;
        add("living-elsewhere", "Kent", "2013-11-01", until.isEmpty() ? null : until)
                .then()
                .statusCode(201);
        child = Families.registered(area);
        add("living-here", "936", "2013-12-02", null).then().statusCode(201);

        Merges.merge(other, child)
                .then()
                .statusCode(201)
                .body("findings.code", found ? contains("arrangements-overlap") : empty());
    }

    @Test
    void areOneAtATimeForAPersonWithTwoRecords() {
        var other = Families.registered("north-east");
        Merges.merged(other, child);
        add("living-here", "936", "2013-12-02", null).then().statusCode(201);
        child = other;

        add("living-elsewhere", "Kent", "2014-03-03", null).then().statusCode(409);
    }

    @Test
    void areRefusedWhereTheyContradictThemselves() {
        var tomorrow = Conferences.today().plusDays(1).toString();
        add("living-here", "936", tomorrow, null).then().statusCode(400);
        add("living-here", "936", "2013-12-02", "2013-12-01").then().statusCode(400);
        add("somewhere", "936", "2013-12-02", null).then().statusCode(400);
        String id =
                add("living-here", "936", Conferences.today().toString(), null).path("arrangementId");
        tell(id, "sent", "moved-in", tomorrow).then().statusCode(422).body("rule", equalTo("A5"));
        tell(id, "sent", "moved-in", Conferences.today().toString()).then().statusCode(201);
    }

    @Test
    void areWithdrawnWithAReasonAndSoIsWhatWasTold() {
        String id = add("living-here", "936", "2013-12-02", null).path("arrangementId");
        String told = tell(id, "received", "moved-in", "2013-12-03").path("notificationId");
        var path = "/v1/council-arrangements/" + id;

        Call.as("team-manager")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Another child.\"}")
                .post(path + "/notifications/" + told + "/withdrawals")
                .then()
                .statusCode(200);
        Call.as("chair").get(path).then().body("notifications", empty());
        assertThat(Sittings.events(told)).containsExactly("council-notified", "council-notification-withdrawn");
        withdraw(path).then().statusCode(200).body("withdrawalReason", equalTo("Another child."));

        ofChild("").then().body("items", empty());
        list("").then().body("items", empty());
        withdraw(path).then().statusCode(409);
        tell(id, "sent", "moved-out", "2014-03-03").then().statusCode(409);
        add("living-here", "Kent", "2013-12-02", null).then().statusCode(201);
    }

    @Test
    void endNoPlan() {
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var plan = "/v1/plans/" + Sittings.planOf(child);
        String id = add("living-elsewhere", "Kent", "2014-01-06", null).path("arrangementId");
        tell(id, "sent", "moved-in", "2014-01-06").then().statusCode(201);
        Call.as("chair").get(plan).then().body("state", equalTo("open"));

        takenOver(plan, "2014-01-26", "2014-01-27").then().statusCode(422).body("rule", equalTo("B1.8"));
        takenOver(plan, "2014-01-27", "2014-01-27")
                .then()
                .statusCode(200)
                .body("state", equalTo("ended"))
                .body("endingReason", equalTo("moved-and-taken-over"))
                .body("takenOverBy", equalTo("Kent"));
    }

    @Test
    void areHiddenWithTheirChild() {
        String id = add("living-here", "936", "2013-12-02", null).path("arrangementId");
        var elsewhere = TestTokens.of("team-manager").areas("south-west");

        Call.as(elsewhere).get("/v1/council-arrangements/" + id).then().statusCode(404);
        Call.as(elsewhere)
                .get("/v1/children/" + child + "/council-arrangements")
                .then()
                .statusCode(404);
        assertThat(Call.as(elsewhere).get("/v1/council-arrangements").asString())
                .doesNotContain(id);
        Call.as(TestTokens.partner("ne-gp"))
                .get("/v1/council-arrangements")
                .then()
                .statusCode(403);
        Call.as("team-manager")
                .body("{\"reason\": \"Another child.\"}")
                .post("/v1/council-arrangements/" + id + "/withdrawals")
                .then()
                .statusCode(428);
    }

    private Response add(String side, String council, String from, @Nullable String to) {
        return Call.creating("team-manager")
                .body(arrangement(side, council, from, to))
                .post("/v1/children/" + child + "/council-arrangements");
    }

    private static Response replace(String id, String side, String council, String from, String to) {
        var path = "/v1/council-arrangements/" + id;
        return Call.as("team-manager")
                .header("If-Match", Sittings.etag(path))
                .body("{\"arrangement\": %s, \"reason\": \"The family moved back.\"}"
                        .formatted(arrangement(side, council, from, to)))
                .put(path);
    }

    private static String arrangement(String side, String council, String from, @Nullable String to) {
        return """
                {"side": "%s", "council": "%s", "contact": "Duty desk, 01234 567", "permanent": false, "from": "%s"%s}\
                """.formatted(side, council, from, to == null ? "" : ", \"to\": \"" + to + "\"");
    }

    private static Response tell(String id, String direction, String about, String on) {
        return Call.creating("team-manager")
                .body("{\"direction\": \"%s\", \"about\": \"%s\", \"notifiedOn\": \"%s\"}"
                        .formatted(direction, about, on))
                .post("/v1/council-arrangements/" + id + "/notifications");
    }

    private static Response withdraw(String path) {
        return Call.as("team-manager")
                .header("If-Match", Sittings.etag(path))
                .body("{\"reason\": \"Another child.\"}")
                .post(path + "/withdrawals");
    }

    private static Response takenOver(String plan, String endedOn, String otherConferenceOn) {
        return Call.as("chair")
                .header("If-Match", Sittings.etag(plan))
                .body("""
                    {"reason": "moved-and-taken-over", "endedOn": "%s", "takenOverBy": "Kent",
                     "otherConferenceOn": "%s"}\
                    """.formatted(endedOn, otherConferenceOn))
                .post(plan + "/endings");
    }

    private Response ofChild(String query) {
        return Call.as("chair").get("/v1/children/" + child + "/council-arrangements" + query);
    }

    private Response list(String query) {
        return Call.as("chair").get("/v1/council-arrangements?area=" + area + (query.isEmpty() ? "" : "&" + query));
    }
}
