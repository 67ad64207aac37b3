package safeguarding.conference.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Recorded;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "conference")
class KnownFiguresTest {

    private static final String MARCH = "from=2020-03-01&to=2020-03-31&asAt=2020-03-31";

    @Test
    void givesAFigureAgainAsItWasReportedBeforeACorrection() {
        var area = "area-" + UUID.randomUUID().toString().substring(0, 8);
        var child = Families.registered(area);
        var conference = Sittings.planMade("2020-03-02", "2020-03-20", child);
        Recorded.daysAgo(3);
        var known = "&knownOn=" + Conferences.today().minusDays(2);
        var reported = all(MARCH + known);
        assertThat(Figures.of("initial-conferences-in-time", MARCH + known).in("area", area))
                .isEqualTo(1);
        assertThat(Figures.of("children-on-plans", MARCH + known).in("area", area))
                .isEqualTo(1);

        Sittings.correct(conference, Sittings.holding("2020-03-25", Sittings.QUORATE))
                .then()
                .statusCode(200);
        Sittings.withdraw(Sittings.decisionOn(conference, child)).then().statusCode(200);

        assertThat(all(MARCH + known)).isEqualTo(reported);
        assertThat(Figures.of("initial-conferences-in-time", MARCH).in("area", area))
                .isZero();
        assertThat(Figures.of("initial-conferences-in-time", MARCH).among("area", area))
                .isEqualTo(1);
        assertThat(Figures.of("children-on-plans", MARCH).in("area", area)).isZero();
        assertThat(all(MARCH)).isNotEqualTo(reported);
    }

    @Test
    void countsFromTheCorrectedStartOfSection47AndGivesWhatWasReportedBefore() {
        // given: 14 working days
        var area = "area-" + UUID.randomUUID().toString().substring(0, 8);
        var conference = Sittings.initial("2020-03-02", Families.registered(area));
        Sittings.held(conference, "2020-03-20").then().statusCode(200);
        Recorded.daysAgo(3);
        var known = "&knownOn=" + Conferences.today().minusDays(2);
        var reported = all(MARCH + known);

        // when: 16 of them
        Sittings.startedOn(Sittings.enquiryOf(conference), "2020-02-27").then().statusCode(200);

        // then
        assertThat(all(MARCH + known)).isEqualTo(reported);
        var before = Figures.of("initial-conferences-in-time", MARCH + known);
        assertThat(before.in("area", area)).isEqualTo(1);
        var now = Figures.of("initial-conferences-in-time", MARCH);
        assertThat(now.among("area", area)).isEqualTo(1);
        assertThat(now.in("area", area)).isZero();
        assertThat(now.among("band", "11-15")).isEqualTo(before.among("band", "11-15") - 1);
        assertThat(now.among("band", "16-20")).isEqualTo(before.among("band", "16-20") + 1);
    }

    @Test
    void saysWhichFiguresMayStillChange() {
        var today = Conferences.today();
        assertThat(provisional("asAt=" + today)).isTrue();
        assertThat(provisional("asAt=2020-03-31")).isTrue();
        assertThat(provisional("asAt=2020-03-31&knownOn=" + today)).isTrue();
        assertThat(provisional("asAt=2020-03-31&knownOn=" + today.minusDays(1))).isFalse();
        Call.as("chair")
                .get("/v1/indicators?asAt=2020-03-31&knownOn=" + today.plusDays(1))
                .then()
                .statusCode(400);
    }

    private static boolean provisional(String query) {
        return Figures.of("plans-started", query).answer().getBoolean("provisional");
    }

    private static List<Object> all(String query) {
        return Call.as("head-of-safeguarding")
                .get("/v1/indicators?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.collect { [it.id, it.numerator, it.denominator, it.value, it.breakdowns, it.series] }");
    }
}
