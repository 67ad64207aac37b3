package safeguarding.conference.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.testing.catalogue.SentEvents;
import safeguarding.platform.testing.servers.RealServers;

/** Every event of the catalogue is really sent, and everything that is sent is as the catalogue says. */
@QuarkusTest
@RealServers(service = "conference")
class EveryEventTest {

    /** Needs another edition of a rule; the foundation's tests send it. */
    private static final Set<String> NOT_TO_BE_HAD_HERE = Set.of("deadline-recomputed");

    private static final SentEvents EVENTS = SentEvents.of("conference");

    @Test
    void isSentAsTheCatalogueSays() {
        var expected = new TreeSet<>(EVENTS.promised());
        expected.removeAll(NOT_TO_BE_HAD_HERE);
        var family = Families.councilChildId();

        EveryEvent.happens(List.of(history(family + "a", family), history(family + "b", family)));

        var sent = EVENTS.readUntilAllOf(expected);
        assertThat(EVENTS.namesOf(sent)).containsAll(expected);
        assertThat(sent)
                .allSatisfy(event ->
                        assertThat(EVENTS.faults(event)).as(EVENTS.name(event)).isEmpty());
    }

    @Test
    void canBeAskedForByItsType() {
        for (var name : EVENTS.promised()) {
            Call.as("chair")
                    .queryParam("type", "safeguarding.conference." + name + ".v1")
                    .queryParam("limit", 1)
                    .get("/v1/events")
                    .then()
                    .statusCode(200);
        }
    }

    /** A child whose plan went on, then in another category, then ended; late once. Two of one family share it all. */
    private static String history(String councilId, String family) {
        return """
            {"child": {"councilChildId": "%1$s", "name": {"given": "Amina"}, "dateOfBirth": "2009-04-17",
             "responsibility": {"area": "north-east", "keyWorker": "S1042"}, "holdsFrom": "2012-01-10"},
             "section47Enquiries": [{"reference": "%2$s-S47", "strategyDiscussionOn": "2012-01-16"}],
             "conferences": [
             {"reference": "%2$s-I", "kind": "initial", "requestedOn": "2012-01-17", "enquiryReference": "%2$s-S47",
             "heldOn": "2012-03-01", "quorum": "met",
             "decision": {"outcome": "plan-made", "category": "neglect", "leadSocialWorker": "S1042", "earlierPlansElsewhere": 0}},
             {"reference": "%2$s-R1", "kind": "review", "heldOn": "2012-05-25", "quorum": "met",
             "decision": {"outcome": "continued"}},
             {"reference": "%2$s-R2", "kind": "review", "heldOn": "2012-11-20", "quorum": "met",
             "decision": {"outcome": "category-changed", "category": "emotional"}},
             {"reference": "%2$s-R3", "kind": "review", "heldOn": "2013-05-10", "quorum": "met",
             "decision": {"outcome": "ended", "endingReason": "harm-no-longer-likely"}}]}
            """.formatted(councilId, family).replace("\n", " ").strip();
    }
}
