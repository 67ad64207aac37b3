package safeguarding.audit.learning;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.audit.findings.Found;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.fixture.Workforce;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.events.Teller;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "qa-audit", topics = "safeguarding.workforce.v1")
class LearningTest {

    private final UUID training = UUID.randomUUID();
    private String finding = "";

    @BeforeEach
    void aFinding() {
        finding = Found.recorded();
    }

    @Test
    void showsTrainingOnTheFindingThatItAnswers() {
        Teller.send(commissioned(1), attended(2, "2014-02-10", 9), attended(3, "2014-02-24", 7));

        awaits(7 + 9);
        Call.as("qa-officer")
                .get(finding)
                .then()
                .body("learning[0].trainingId", equalTo(training.toString()))
                .body("learning[0].commissionedOn", equalTo("2013-12-02"))
                .body("learning[0].places", equalTo(20))
                .body("learning[0].sessions", equalTo(2))
                .body("learning[0].lastAttendedOn", equalTo("2014-02-24"));
    }

    @Test
    void countsASessionOnceThoughItIsToldTwice() {
        var session = attended(2, "2014-02-10", 9);
        Teller.send(commissioned(1), session, session, attended(3, "2014-02-24", 1), session);

        awaits(10);
    }

    @Test
    void waitsForWhatCameEarlier() {
        var first = commissioned(1);
        Teller.send(attended(2, "2014-02-10", 9), first);

        awaits(9);
        Call.as("qa-officer").get(finding).then().body("learning[0].commissionedOn", equalTo("2013-12-02"));
    }

    @Test
    void passesOverTrainingThatAnswersNoFindingAndFieldsItDoesNotKnow() {
        var other = UUID.randomUUID();
        Teller.send(
                Workforce.told("training-commissioned", other, 1, "{\"occurredOn\": \"2013-12-02\", \"shoeSize\": 44}"),
                commissioned(1),
                attended(2, "2014-02-10", 4));

        awaits(4);
    }

    private Teller.Told commissioned(int sequence) {
        return Workforce.told(
                "training-commissioned", training, sequence, """
                {"occurredOn": "2013-12-02", "trainingId": "%s", "answersFindingId": "%s", "startsOn": "2014-02-10",
                 "places": 20, "link": "http://localhost:8080/workforce/v1/trainings/%s"}""".formatted(training, Path.idOf(finding), training));
    }

    private Teller.Told attended(int sequence, String on, int attended) {
        return Workforce.told(
                "training-attended", training, sequence, """
                {"occurredOn": "%s", "trainingId": "%s", "answersFindingId": "%s", "attendedOn": "%s", "attended": %d,
                 "invited": 12}""".formatted(on, training, Path.idOf(finding), on, attended));
    }

    private void awaits(int attended) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Call.as("qa-officer")
                        .get(finding)
                        .then()
                        .body("learning.attended", equalTo(List.of(attended))));
    }
}
