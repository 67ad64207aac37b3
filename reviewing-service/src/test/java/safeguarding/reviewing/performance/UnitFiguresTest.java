package safeguarding.reviewing.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.reviewing.fixture.LookedAfter.period;
import static safeguarding.reviewing.fixture.LookedAfter.registered;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.reviewing.fixture.CarePlanned;
import safeguarding.reviewing.fixture.Challenged;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Officers;
import safeguarding.reviewing.fixture.Visited;

/** Figures of officers, visits, permanence and challenges, about children who became looked after on 3 June 2013. */
@QuarkusTest
@RealServers(service = "reviewing")
class UnitFiguresTest {

    private static final String START = "2013-06-03";
    private static final String YEAR = "from=2013-04-01&to=2014-03-31&asAt=2014-03-31";

    private final String area = Officers.area();

    private String figure(String indicator) {
        return Figure.of(indicator, YEAR).in(area);
    }

    @Test
    void countsAnIroWhoWasNamedInTime() {
        var officer = Officers.registered(area);
        for (var day : new String[] {"2013-06-10", "2013-06-11"}) {
            var child = registered(area);
            period(child, START, "C1");
            Officers.named(Officers.allocationOf(child), officer, day).then().statusCode(200);
        }

        assertThat(figure("iros-named-in-time")).isEqualTo("1/2");
    }

    @Test
    void countsANamingThatWasMissedWhenTheChildLeft() {
        var period = period(registered(area), START, "C1");
        LookedAfter.happens(period, "endings", "{\"endedOn\": \"2013-08-01\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);

        assertThat(figure("iros-named-in-time")).isEqualTo("0/1");
    }

    @Test
    void countsVisits() {
        var period = period(registered(area), START, "C1");
        Visited.alone(period, "2013-06-10");
        Visited.alone(period, "2013-07-23");

        assertThat(Figure.of("looked-after-visits-in-time", "from=2013-06-01&to=2013-07-31&asAt=2013-07-31")
                        .in(area))
                .isEqualTo("1/2");
    }

    @Test
    void countsPlansForPermanence() {
        var period = period(registered(area), START, "C1");
        CarePlanned.decided(CarePlanned.planOf(period), "2013-08-01", "adoption");
        period(registered(area), START, "C1");

        assertThat(figure("permanence-by-second-review")).isEqualTo("1/2");
    }

    @Test
    void countsChallengesWithTheirEffect() {
        var period = period(registered(area), START, "C1");
        for (var effect : new String[] {"plan-changed", "nothing-changed", "not-known-yet"}) {
            var challenge = Challenged.raised(period, "2013-09-02");
            Challenged.goesTo(challenge, "team-manager", "2013-09-09").then().statusCode(200);
            Challenged.resolved(challenge, "2013-09-20", effect).then().statusCode(200);
        }

        assertThat(figure("challenges-opened")).isEqualTo("3/3");
        assertThat(figure("challenges-with-effect")).isEqualTo("1/2");
        assertThat(figure("challenges-closed-in-time")).isEqualTo("3/3");
    }

    @Test
    void countsWhoCameIntoCareAndWhoLeft() {
        var period = period(registered(area), START, "C1");
        period(registered(area), "2014-03-31", "C1");
        period(registered(area), "2014-04-01", "C1");
        period(registered(area), START, "V4");
        LookedAfter.happens(period, "endings", "{\"endedOn\": \"2013-08-01\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);

        assertThat(figure("care-started")).isEqualTo("2/2");
        assertThat(figure("care-ended")).isEqualTo("1/1");
        assertThat(Figure.of("care-ended", YEAR).among("reason", "E4A")).isNotEqualTo("0/0");
        assertThat(Figure.of("care-ended", "from=2013-04-01&to=2013-07-31&asAt=2014-03-31")
                        .in(area))
                .isEqualTo("0/0");
    }

    @Test
    void countsChallengesByTheirHighestLevelAndThoseThatWentToCafcass() {
        var before = Figure.of("challenges-opened", YEAR);
        var period = period(registered(area), START, "C1");
        Challenged.raised(period, "2013-09-02");
        var formal = Challenged.raised(period, "2013-09-02");
        for (var level : new String[] {"team-manager", "director"}) {
            Challenged.goesTo(formal, level, "2013-09-09").then().statusCode(200);
        }
        for (var day : new String[] {"2014-03-31", "2014-04-02"}) {
            Challenged.happens(formal, "cafcass-referrals", "{\"on\": \"%s\", \"reason\": \"Drift.\"}".formatted(day))
                    .then()
                    .statusCode(200);
        }

        var after = Figure.of("challenges-opened", YEAR);
        assertThat(level(after, "informal")).isEqualTo(level(before, "informal") + 1);
        assertThat(level(after, "director")).isEqualTo(level(before, "director") + 1);
        assertThat(level(after, "team-manager")).isEqualTo(level(before, "team-manager"));
        assertThat(figure("challenges-to-cafcass")).isEqualTo("1/1");
        assertThat(Figure.of("challenges-to-cafcass", "from=2014-04-01&to=2014-04-30&asAt=2014-04-30")
                        .in(area))
                .isEqualTo("0/0");
    }

    private static long level(Figure figure, String code) {
        return Long.parseLong(figure.among("level", code).split("/")[0]);
    }

    @Test
    void countsCaseloadsInProportionToWorkingTime() {
        var before = Figure.of("iro-caseloads-within", "asAt=2013-12-31");
        var officer = Officers.with("""
                {"given": "Ruth", "family": "Okafor", "areas": ["%s"], "fullTimePercent": 3, "reviewsFrom": "2010-01-04",
                 "registration": {"socialWorkerNumber": "SW123456", "from": "2009-10-01"}}
                """.formatted(area));

        assertThat(Figure.of("iro-caseloads-within", "asAt=2013-12-31").denominator())
                .isEqualTo(before.denominator() + 1);

        IntStream.range(0, 2).forEach(i -> {
            var child = registered(area);
            period(child, START, "C1");
            Officers.named(Officers.allocationOf(child), officer, "2013-06-05")
                    .then()
                    .statusCode(200);
        });

        var after = Figure.of("iro-caseloads-within", "asAt=2013-12-31");
        assertThat(after.numerator()).isEqualTo(before.numerator() + 1);
        assertThat(Figure.of("iro-caseloads-within", "asAt=2013-06-04").numerator())
                .isEqualTo(Figure.of("iro-caseloads-within", "asAt=2013-06-03").numerator());
        assertThat(Figure.of("iro-caseload", "asAt=2013-12-31").denominator()).isEqualTo(after.denominator());
    }
}
