package safeguarding.conference.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.calls.Calls;
import safeguarding.platform.testing.servers.RealServers;

/** Whoever licenses children at work does not learn here that a child has a plan (decision 1318). */
@QuarkusTest
@RealServers(service = "conference")
class NothingForTheLicensingTeamTest {

    private static final List<String> PURPOSES =
            List.of("licensing", "direct-care", "safeguarding-enquiry", "conference");

    @Test
    void standsInTheFeedOfEvents() {
        var child = Families.registered("north-east");
        Sittings.planMade("2013-11-25", "2013-11-28", child);
        var plan = Sittings.planOf(child);
        var type = "/v1/events?type=safeguarding.conference.plan-started.v1&subject=" + plan;
        assertThat(Call.as("chair").get(type).jsonPath().getList("items")).hasSize(1);

        for (var purpose : PURPOSES) {
            var officer = Calls.forPurpose(purpose).as("licensing-officer");
            var answer = officer.get(type);
            assertThat(answer.asString()).as(purpose).doesNotContain(plan).doesNotContain(child.toString());
        }
    }

    @Test
    void isFoundByIdentifierOrInLists() {
        var child = Families.registered("north-east");
        for (var purpose : PURPOSES) {
            for (var path : List.of(
                    "/v1/children/" + child, "/v1/plans?childId=" + child, "/v1/conferences", "/v1/deadlines")) {
                var answer = Calls.forPurpose(purpose).as("licensing-officer").get(path);
                assertThat(answer.statusCode()).as("%s %s", purpose, path).isIn(403, 404);
            }
        }
    }
}
