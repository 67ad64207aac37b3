package safeguarding.conference.enquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import safeguarding.conference.convening.ConferenceKind;
import safeguarding.conference.convening.ConferenceRequest;
import safeguarding.conference.convening.RequestingConference;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;

/** Two people at one moment: one asks for a conference, the other corrects from which day it counts. */
@QuarkusTest
@RealServers(service = "conference")
class AskedWhileCorrectedTest {

    private static final LocalDate ASKED_FOR_ON = LocalDate.of(2013, 8, 16);

    @Inject
    RequestingConference requesting;

    @Test
    void countsFromTheCorrectedDay() {
        // given: decided on before, so that asking changes nothing of the enquiry
        var child = Families.registered("north-east");
        var enquiry = Sittings.enquiry("2013-08-12", child);
        Call.as("team-manager")
                .header("If-Match", "\"0\"")
                .body("{\"outcome\": \"conference-required\", \"on\": \"2013-08-20\"}")
                .post("/v1/section-47-enquiries/" + enquiry + "/conclusions")
                .then()
                .statusCode(200);

        // when: the correction comes before what is asked for is kept
        var correction = QuarkusTransaction.requiringNew().call(() -> {
            requesting.request(initial(child, enquiry), Conferences.today());
            var other = CompletableFuture.supplyAsync(
                    () -> Sittings.startedOn(enquiry, "2013-08-15").statusCode());
            await().atMost(Duration.ofSeconds(30)).until(() -> other.isDone() || somebodyWaits());
            return other;
        });

        // then
        assertThat(correction.join()).isEqualTo(200);
        Call.as("chair")
                .get("/v1/conferences?childId=" + child)
                .then()
                .body("items.conference.limit.startsOn", contains("2013-08-15"));
    }

    private static ConferenceRequest initial(UUID child, String enquiry) {
        return new ConferenceRequest(
                ConferenceKind.INITIAL, Set.of(child), UUID.fromString(enquiry), null, ASKED_FOR_ON, null);
    }

    private static boolean somebodyWaits() throws SQLException {
        try (var owner = RunningServers.asOwner("conference");
                var statement = owner.createStatement();
                var waiting = statement.executeQuery(
                        "select 1 from pg_locks where not granted and locktype in ('transactionid', 'tuple')")) {
            return waiting.next();
        }
    }
}
