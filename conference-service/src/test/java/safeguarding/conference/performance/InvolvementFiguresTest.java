package safeguarding.conference.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Agencies;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "conference")
class InvolvementFiguresTest {

    private static final String DAY = "from=2019-12-10&to=2019-12-10&asAt=2019-12-31";

    @Test
    void countsWhoWasInvitedReportedAndCame() {
        var conference = Sittings.initial("2019-11-20", Families.registered("north-east"));
        var midwife = line(conference, "midwife");
        put(midwife + "/invitation", "{\"invitedOn\": \"2019-11-21\"}");
        line(conference, "probation");
        Sittings.held(conference, "2019-12-10", "social-care", "school", "gp", "midwife")
                .then()
                .statusCode(200);

        var invited = Figures.of("agencies-invited", DAY);
        assertThat(invited.in("agency", "midwife")).isEqualTo(1);
        assertThat(invited.in("agency", "probation")).isZero();
        assertThat(invited.among("agency", "probation")).isEqualTo(1);
        assertThat(invited.in("conference-kind", "initial")).isEqualTo(1);
        assertThat(invited.among("conference-kind", "initial")).isEqualTo(6);
        assertThat(invited.among("agency", "police")).isEqualTo(1);

        var came = Figures.of("agency-attendance", DAY);
        assertThat(came.in("agency", "midwife")).isEqualTo(1);
        assertThat(came.among("agency", "probation")).isZero();
        assertThat(came.denominator()).isEqualTo(1);
        assertThat(came.answer().getDouble("value")).isEqualTo(100.0);

        var reports = Figures.of("agency-reports-in-time", DAY);
        assertThat(reports.denominator()).isEqualTo(1);
        assertThat(reports.numerator()).isZero();
        assertThat(reports.leftOut("not-invited")).isEqualTo(5);
    }

    /** As in the figures of involvement: a practice that nobody knew is expected, whom the chair removed is not. */
    @Test
    void countsWhoWasExpectedAndNotWhomTheChairRemoved() {
        var day = "from=2019-12-11&to=2019-12-11&asAt=2019-12-31";
        var known = Sittings.initial("2019-11-20", Families.registered("north-east"));
        Sittings.held(known, "2019-12-11", "social-care", "school", "police")
                .then()
                .statusCode(200);
        assertThat(Figures.of("gps-invited", day).denominator()).isEqualTo(1);
        assertThat(Figures.of("gps-contributing", day).denominator()).isEqualTo(1);

        var removed = Sittings.initial("2019-11-20", Families.registered("north-east"));
        Conferences.expect(removed, "ne-gp", "gp");
        Agencies.remove(removed, "gp").then().statusCode(200);
        Sittings.held(removed, "2019-12-11", "social-care", "school", "police")
                .then()
                .statusCode(200);
        assertThat(Figures.of("gps-invited", day).denominator()).isEqualTo(1);

        var came = Sittings.initial("2019-11-20", Families.registered("north-east"));
        Conferences.expect(came, "ne-gp", "gp");
        Agencies.remove(came, "gp").then().statusCode(200);
        Sittings.held(came, "2019-12-11", "social-care", "school", "gp").then().statusCode(200);
        assertThat(Figures.of("gps-invited", day).denominator()).isEqualTo(2);
    }

    /** What came after the day that is asked for was not there on it. */
    @Test
    void countsAReportFromTheDayOnWhichItCame() {
        var conference = Sittings.initial("2019-11-20", Families.registered("north-east"));
        var midwife = line(conference, "midwife");
        Sittings.held(conference, "2019-12-12", "social-care", "school", "gp")
                .then()
                .statusCode(200);
        put(midwife + "/report", "{\"receivedAt\": \"2019-12-20T23:59:00Z\"}");

        var day = "from=2019-12-12&to=2019-12-12&asAt=";
        assertThat(Figures.of("agencies-contributing", day + "2019-12-19").in("agency", "midwife"))
                .isZero();
        assertThat(Figures.of("agencies-contributing", day + "2019-12-20").in("agency", "midwife"))
                .isEqualTo(1);
    }

    private static String line(UUID conference, String kind) {
        return "/v1/involvements/" + Conferences.expect(conference, "ne-" + kind, kind);
    }

    private static void put(String path, String body) {
        Call.as("conference-admin")
                .header("If-Match", Sittings.etag(path.replaceFirst("/[a-z]+$", "")))
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }
}
