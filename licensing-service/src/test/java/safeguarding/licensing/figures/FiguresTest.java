package safeguarding.licensing.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.employers.Offers;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Step;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "licensing")
class FiguresTest {

    private static final String OFFICER = "licensing-officer";
    private static final String KIND =
            "breakdowns.find { it.by == 'kind' }.groups.find { it.code == 'employer-registration' }";
    private static final LocalDate TODAY = Offers.today();

    @Test
    void areThere() {
        Call.as(OFFICER)
                .get("/v1/indicators?from=2013-04-01&to=2013-11-28")
                .then()
                .statusCode(200)
                .body(
                        "items.id",
                        hasItems(
                                "licences-handed-in",
                                "licences-decided-in-time",
                                "licences-refused",
                                "licences-in-force"));
    }

    @Test
    void countWhatIsInForceFromItsFirstDayToItsLast() {
        var days = Stream.of(39, 40, 41, 42).map(TODAY::plusDays).toList();
        var before = days.stream().map(FiguresTest::inForce).toList();
        Offers.granted(TODAY.plusDays(40), TODAY.plusDays(41));

        var after = days.stream().map(FiguresTest::inForce).toList();

        assertThat(after).containsExactly(before.get(0), before.get(1) + 1, before.get(2) + 1, before.get(3));
    }

    @Test
    void countWhatIsHandedInAndWhatIsRefused() {
        var handedIn = handedIn();
        var refused = refused();
        var licence = Offers.draft();
        assertThat(handedIn()).isEqualTo(handedIn);
        Step.post(OFFICER, licence, "/submissions").then().statusCode(200);
        assertThat(handedIn()).isEqualTo(handedIn + 1);
        assertThat(refused()).isEqualTo(refused);

        Step.post(OFFICER, licence, "/refusals", "{\"reason\": \"No assessment.\"}")
                .then()
                .statusCode(200);

        assertThat(refused()).isEqualTo(refused + 1);
    }

    @Test
    void countADecisionInTime() {
        var before = figure("licences-decided-in-time", TODAY.plusDays(10), TODAY.plusDays(40));
        var licence = Offers.draft();
        Step.post(OFFICER, licence, "/submissions").then().statusCode(200);
        Step.post(OFFICER, licence, "/refusals", "{\"reason\": \"No assessment.\"}")
                .then()
                .statusCode(200);

        var after = figure("licences-decided-in-time", TODAY.plusDays(10), TODAY.plusDays(40));

        assertThat(after.getInt("numerator")).isEqualTo(before.getInt("numerator") + 1);
    }

    private static int inForce(LocalDate asAt) {
        return ofKind(figure("licences-in-force", asAt, asAt));
    }

    private static int handedIn() {
        return ofKind(figure("licences-handed-in", TODAY, TODAY));
    }

    private static int refused() {
        return ofKind(figure("licences-refused", TODAY, TODAY));
    }

    private static int ofKind(JsonPath figure) {
        var count = figure.get(KIND + ".numerator");
        return count == null ? 0 : ((Number) count).intValue();
    }

    private static JsonPath figure(String id, LocalDate from, LocalDate to) {
        return Call.as(OFFICER)
                .get("/v1/indicators/%s?from=%s&to=%s&asAt=%s".formatted(id, from, to, to))
                .jsonPath();
    }
}
