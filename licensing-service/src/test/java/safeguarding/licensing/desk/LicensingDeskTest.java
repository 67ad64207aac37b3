package safeguarding.licensing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.employers.Offers;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Step;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "licensing")
class LicensingDeskTest {

    private static final String OFFICER = "licensing-officer";
    private static final LocalDate TODAY = Offers.today();

    @Test
    void showsWhatIsToBeDecidedByTheDayOfTheRule() {
        var licence = Offers.draft();
        assertThat(line(licence)).isEmpty();

        Step.post(OFFICER, licence, "/submissions").then().statusCode(200);

        assertThat(line(licence)).containsEntry("kind", "licence-to-decide").containsEntry("overdue", false);
        assertThat(line(licence).get("dueOn"))
                .isEqualTo(Call.as(OFFICER).get(licence).path("deadlines.find { it.ruleId == 'LC1' }.dueOn"));
        Step.post(OFFICER, licence, "/returns", "{\"reason\": \"Which site?\"}")
                .then()
                .statusCode(200);
        assertThat(line(licence)).containsEntry("kind", "licence-to-come-again");
        Step.post(OFFICER, licence, "/withdrawals", "{\"reason\": \"No.\"}")
                .then()
                .statusCode(200);
        assertThat(line(licence)).isEmpty();
    }

    @Test
    void showsWhatEndsWithinThirtyDaysUntilSomethingFollows() {
        var later = Offers.granted(TODAY, TODAY.plusDays(31));
        var soon = Offers.granted(TODAY, TODAY.plusDays(30));
        var today = Offers.granted(TODAY, TODAY);
        var over = Offers.granted(TODAY.minusDays(3), TODAY.minusDays(1));

        assertThat(line(later)).isEmpty();
        assertThat(line(over)).isEmpty();
        assertThat(line(today)).containsEntry("kind", "licence-to-renew");
        assertThat(line(soon)).containsEntry("dueOn", TODAY.plusDays(30).toString());
        Step.post(
                        OFFICER,
                        soon,
                        "/renewals",
                        "{\"term\": {\"from\": \"%s\", \"to\": \"%s\"}}"
                                .formatted(TODAY.plusDays(31), TODAY.plusDays(60)))
                .then()
                .statusCode(201);
        assertThat(line(soon)).isEmpty();
    }

    @Test
    void countsWhatItShows() {
        var desk = desk();
        assertThat(desk.getMap("counts").values().stream()
                        .mapToInt(count -> (Integer) count)
                        .sum())
                .isEqualTo(desk.getList("lines").size());
        assertThat(desk.getMap("workload").values().stream()
                        .mapToInt(count -> (Integer) count)
                        .sum())
                .isEqualTo(desk.getList("lines").size());
        Call.as("iro").get("/v1/licensing-desk").then().statusCode(403);
    }

    private static Map<String, Object> line(String licence) {
        @Nullable Map<String, Object> found = desk().getMap("lines.find { it.link.endsWith('" + licence + "') }");
        return found == null ? Map.of() : found;
    }

    private static JsonPath desk() {
        var answer = Call.as(OFFICER).get("/v1/licensing-desk");
        answer.then().statusCode(200);
        return answer.jsonPath();
    }
}
