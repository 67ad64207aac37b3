package safeguarding.reviewing.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.calls.Calls;
import safeguarding.platform.testing.catalogue.SentEvents;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.LookedAfter;

/** Every event of the catalogue is really sent, as the catalogue says, and none holds a personal value. */
@QuarkusTest
@RealServers(service = "reviewing")
class EveryEventTest {

    private static final SentEvents EVENTS = SentEvents.of("reviewing");
    private static final List<String> PERSONAL =
            List.of("Xanthippe", "2009-04-17", "9990000018", "D936200115001", "RH1 1AA", "FC-1", "Mistyped");

    @Test
    void isSentAsTheCatalogueSays() {
        everythingHappens();

        var sent = EVENTS.readUntilAllOf(EVENTS.promised());

        assertThat(EVENTS.namesOf(sent)).containsAll(EVENTS.promised());
        assertThat(sent)
                .allSatisfy(event ->
                        assertThat(EVENTS.faults(event)).as(EVENTS.name(event)).isEmpty());
        for (var event : sent) {
            PERSONAL.forEach(value -> assertThat(event.everything()).doesNotContain(value));
        }
    }

    private static void everythingHappens() {
        var child = LookedAfter.registered("north-east");
        var record = "/v1/children/" + child;
        replace(record, "\"name\": {\"given\": \"Xanthippe\"}", "north-west", "S7");
        for (var restricted : List.of(true, false)) {
            var head = TestTokens.of("head-of-safeguarding").staff("S-named");
            Call.as(head)
                    .header("If-Match", Call.as(head).get(record).header("ETag"))
                    .body("{\"restricted\": %s, \"reason\": \"A relative works here.\"}".formatted(restricted))
                    .put(record + "/restriction")
                    .then()
                    .statusCode(200);
            if (restricted) {
                breakGlass(record);
            }
        }
        withdraw("/v1/children/" + LookedAfter.registered("north-east"), "conference-admin");
        var period = LookedAfter.period(child, "2013-06-03", "V2");
        LookedAfter.happens(
                        period,
                        "episodes",
                        "{\"startedOn\": \"2013-08-12\", \"reason\": \"B\", \"legalStatus\": \"C1\", \"placement\": %s}"
                                .formatted(LookedAfter.OTHER_FOSTER))
                .then()
                .statusCode(200);
        LookedAfter.happens(period, "endings", "{\"endedOn\": \"2013-10-31\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);
        LookedAfter.corrected(
                        period,
                        ("{\"episodes\": [{\"startedOn\": \"2013-06-04\", \"reason\": \"S\", \"legalStatus\": \"C1\","
                                        + " \"categoryOfNeed\": \"N1\", \"placement\": %s, \"endedOn\": \"2013-10-30\","
                                        + " \"endReason\": \"E4B\"}], \"reason\": \"Mistyped.\"}")
                                .formatted(LookedAfter.FOSTER))
                .then()
                .statusCode(200);
        withdraw(period, "case-system");
        var series = LookedAfter.period(LookedAfter.registered("north-east"), "2013-06-03", "V4");
        LookedAfter.happens(series, "stays", "{\"from\": \"2013-07-05\", \"to\": \"2013-07-07\"}")
                .then()
                .statusCode(200);
    }

    private static void replace(String record, String what, String area, String worker) {
        Call.as("case-system")
                .header("If-Match", "\"0\"")
                .body(
                        "{%s, \"dateOfBirth\": \"2009-04-17\", \"responsibility\": {\"area\": \"%s\", \"socialWorker\": \"%s\"}}"
                                .formatted(what, area, worker))
                .put(record)
                .then()
                .statusCode(200);
    }

    private static void withdraw(String record, String role) {
        Call.as(role)
                .header("If-Match", Call.as(role).get(record).header("ETag"))
                .body("{\"reason\": \"There is none.\"}")
                .post(record + "/withdrawals")
                .then()
                .statusCode(200);
    }

    private static void breakGlass(String record) {
        Calls.forPurpose("safeguarding-enquiry")
                .creating(TestTokens.of("iro").staff("S-iro"))
                .body("{\"reason\": \"He is at the police station.\"}")
                .post(record + "/break-glass-accesses")
                .then()
                .statusCode(201);
    }
}
