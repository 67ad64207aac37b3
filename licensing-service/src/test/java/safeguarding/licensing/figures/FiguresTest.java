package safeguarding.licensing.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.employers.Offers;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Step;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;
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
        var before = inForce();

        Offers.granted(TODAY, TODAY);
        Offers.granted(TODAY.minusDays(9), TODAY);
        Offers.granted(TODAY.plusDays(1), TODAY.plusDays(9));
        Offers.granted(TODAY.minusDays(9), TODAY.minusDays(1));

        assertThat(inForce()).isEqualTo(before + 2);
    }

    @Test
    void leaveOutWhatIsSuspendedOrRevoked() {
        var before = inForce();
        var suspended = Offers.granted(TODAY, TODAY.plusDays(9));
        var revoked = Offers.granted(TODAY, TODAY.plusDays(9));
        assertThat(inForce()).isEqualTo(before + 2);

        var from = "{\"reason\": \"A visit.\", \"from\": \"" + TODAY + "\"}";
        Step.post(OFFICER, suspended, "/suspensions", from).then().statusCode(200);
        Step.post(OFFICER, revoked, "/revocations", from).then().statusCode(200);

        assertThat(inForce()).isEqualTo(before);
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
    void countADecisionOfWhichTheLastDayWasLongAgoAsLate() {
        var from = TODAY.minusDays(60);
        var before = figure("licences-decided-in-time", from, TODAY);
        var licence = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            var deadlines = CDI.current().select(Deadlines.class).get();
            deadlines.open("LC1", new DeadlineSubject("licence", licence, Set.of(), "north-east"), from);
            deadlines.met(licence, "LC1", TODAY);
        });

        var after = figure("licences-decided-in-time", from, TODAY);

        assertThat(after.getInt("denominator")).isEqualTo(before.getInt("denominator") + 1);
        assertThat(after.getInt("numerator")).isEqualTo(before.getInt("numerator"));
    }

    private static int inForce() {
        return ofKind(figure("licences-in-force", TODAY, TODAY));
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
