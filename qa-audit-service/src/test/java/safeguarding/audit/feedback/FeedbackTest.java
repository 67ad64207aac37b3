package safeguarding.audit.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.audit.fixture.Call;
import safeguarding.audit.fixture.Step;
import safeguarding.audit.themes.Themes;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;

@QuarkusTest
@RealServers(service = "qa-audit")
class FeedbackTest {

    @Test
    void listsTheCollections() {
        Feedback.opened();

        Call.as("qa-officer")
                .get("/v1/feedback-collections?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void keepsWordsApartFromTheResponse() {
        var made = Feedback.recording(Feedback.response(Feedback.opened(), "child", "2013-10-01", ""));
        var path = Path.of(made);

        assertThat(made.asString()).doesNotContain("Nobody told me");
        assertThat(Call.as("qa-manager").get(path).asString()).doesNotContain("Nobody told me");
        Call.as("qa-manager")
                .get(path + "/words")
                .then()
                .statusCode(200)
                .body("words", equalTo(Feedback.WORDS))
                .body("consent", equalTo("inside-unit"));
    }

    @Test
    void showsWordsToQualityAssuranceOnly() {
        var path = Feedback.recorded(Feedback.opened());

        for (var role : List.of("team-manager", "reform-manager", "head-of-safeguarding", "committee-member")) {
            Call.as(role).get(path + "/words").then().statusCode(403);
            Call.as(role).get(path).then().statusCode(403);
        }
    }

    @Test
    void takesWordsOutOfTheDatabaseWhenTheConsentIsTakenBack() throws SQLException {
        var collection = Feedback.opened();
        var path = Feedback.recorded(collection);
        assertThat(wordsInTheDatabase(path)).isEqualTo(1);

        Step.post("qa-officer", path, "/consent-withdrawals")
                .then()
                .statusCode(200)
                .body("consentWithdrawnOn", notNullValue());

        assertThat(wordsInTheDatabase(path)).isZero();
        Call.as("qa-manager").get(path + "/words").then().statusCode(404);
        ProblemAssert.of(Step.post("qa-officer", path, "/consent-withdrawals")).hasStatus(409);
        assertAnswered(collection, 1);
    }

    @Test
    void doesNotCountWhatWasRecordedInError() {
        var collection = Feedback.opened();
        var path = Feedback.recorded(collection);
        Feedback.recorded(collection);
        assertAnswered(collection, 2);

        Step.post("qa-officer", path, "/withdrawals", "{\"reason\": \"It was of somebody else.\"}")
                .then()
                .statusCode(200);

        assertAnswered(collection, 1);
        Call.as("qa-manager").get(path + "/words").then().statusCode(404);
    }

    @Test
    void hidesSmallNumbersOutsideQualityAssurance() {
        var collection = Path.of(Feedback.opening(Feedback.details(20, 40, "")));
        for (var n = 0; n < 6; n++) {
            Feedback.recorded(collection);
        }
        for (var n = 0; n < 2; n++) {
            Feedback.recording(Feedback.response(collection, "parent", "2013-10-02", ""))
                    .then()
                    .statusCode(201);
        }

        rates("qa-officer", collection)
                .body("whole.answered", equalTo(8))
                .body("whole.invited", equalTo(60))
                .body("rates.answered", equalTo(List.of(6, 2)))
                .body("rates.percent", equalTo(List.of(30.0f, 5.0f)));
        rates("team-manager", collection)
                .body("whole.answered", equalTo(8))
                .body("rates.suppressed", equalTo(List.of(true, true)))
                .body("rates.answered", not(hasItem(notNullValue())));
    }

    @Test
    void refusesWhoWasNotAskedAndWhatWasSaidBefore() {
        var collection = Feedback.opened();

        ProblemAssert.of(Feedback.recording(Feedback.response(collection, "carer", "2013-10-01", "")))
                .hasStatus(422)
                .namesRule("QA35");
        ProblemAssert.of(Feedback.recording(Feedback.response(collection, "child", "2013-08-31", "")))
                .hasStatus(422)
                .namesRule("QA35");
        ProblemAssert.of(Feedback.recording(Feedback.response(collection, "child", "2099-10-01", "")))
                .hasStatus(422)
                .namesRule("A5");
    }

    @Test
    void takesWhatWasSaidByTheLastDayAfterItToo() {
        var collection = Feedback.opened();
        Step.post("qa-officer", collection, "/closures", "{\"closedOn\": \"2013-11-01\"}")
                .then()
                .statusCode(200);

        Feedback.recording(Feedback.response(collection, "child", "2013-11-01", ""))
                .then()
                .statusCode(201);
        ProblemAssert.of(Feedback.recording(Feedback.response(collection, "child", "2013-11-02", "")))
                .hasStatus(422)
                .namesRule("QA35");
        ProblemAssert.of(Step.post("qa-officer", collection, "/closures", "{\"closedOn\": \"2013-11-01\"}"))
                .hasStatus(409);
    }

    @Test
    void asksEachKindOnce() {
        var twice = Feedback.details(20, 40, "").replace("\"parent\"", "\"child\"");

        ProblemAssert.of(Feedback.opening(twice)).hasStatus(400).violates("details.audience");
        ProblemAssert.of(Feedback.opening(Feedback.details(0, 40, ""))).hasStatus(400);
        ProblemAssert.of(Feedback.opening(
                        Feedback.details(20, 40, ", \"auditId\": \"%s\"".formatted(UUID.randomUUID()))))
                .hasStatus(400)
                .violates("details.auditId");
    }

    @Test
    void listsWhatIsAboutATheme() {
        var theme = Themes.id();
        var collection = Feedback.opened();
        var about = Feedback.response(collection, "child", "2013-10-01", ", \"sentiment\": \"negative\"")
                .replace("\"themeIds\": []", "\"themeIds\": [\"%s\"]".formatted(theme));
        var listed = Path.idOf(Path.of(Feedback.recording(about)));

        Call.as("qa-officer")
                .get("/v1/feedback-responses?from=child&sentiment=negative&themeId=" + theme)
                .then()
                .statusCode(200)
                .body("items.responseId", equalTo(List.of(listed)))
                .body("items[0].themes[0]", endsWith(theme));
        ProblemAssert.of(Feedback.recording(
                        about.replace(theme, UUID.randomUUID().toString())))
                .hasStatus(400)
                .violates("themeIds");
    }

    private static void assertAnswered(String collection, int responses) {
        rates("qa-manager", collection).body("whole.answered", equalTo(responses));
    }

    private static ValidatableResponse rates(String role, String collection) {
        return Call.as(role).get(collection + "/response-rates").then().statusCode(200);
    }

    private static int wordsInTheDatabase(String path) throws SQLException {
        try (var owner = RunningServers.asOwner("qa-audit");
                var select = owner.prepareStatement("select count(*) from feedback_words where response_id = ?")) {
            select.setObject(1, UUID.fromString(Path.idOf(path)));
            var rows = select.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }
}
