package safeguarding.conference.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "conference")
class PlanFiguresTest {

    private final String area = "area-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void countsAChildFromTheDayOfThePlanToTheDayBeforeItsEnd() {
        var child = Families.registered(area);
        Sittings.planMade("2019-05-01", "2019-05-14", child);
        end(child, "2019-08-01");

        assertThat(onPlans("2019-05-13")).isZero();
        assertThat(onPlans("2019-05-14")).isEqualTo(1);
        assertThat(onPlans("2019-07-31")).isEqualTo(1);
        assertThat(onPlans("2019-08-01")).isZero();
        assertThat(happened("plans-started", "2019-05-14")).isEqualTo(1);
        assertThat(happened("plans-started", "2019-05-15")).isZero();
        assertThat(happened("plans-ended", "2019-08-01")).isEqualTo(1);
        assertThat(happened("plans-ended", "2019-07-31")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-29, under-3-months",
        "2019-04-30, 3-to-6-months",
        "2019-07-30, 3-to-6-months",
        "2019-07-31, 6-to-12-months",
        "2020-01-30, 6-to-12-months",
        "2020-01-31, 12-to-18-months",
        "2020-07-30, 12-to-18-months",
        "2020-07-31, 18-to-24-months",
        "2021-01-30, 18-to-24-months",
        "2021-01-31, 24-months-and-over",
    })
    void tellsEachSideOfALengthApart(LocalDate day, String length) {
        var query = "asAt=" + day;
        var before = Figures.of("children-on-plans", query);
        var longBefore = Figures.of("long-plans", query);
        Sittings.planMade("2019-01-15", "2019-01-31", Families.registered(area));

        var figure = Figures.of("children-on-plans", query);
        assertThat(figure.in("length", length) - before.in("length", length)).isEqualTo(1);
        assertThat(figure.numerator() - before.numerator()).isEqualTo(1);
        assertThat(PlanLength.of(LocalDate.of(2019, 1, 31), day).code()).isEqualTo(length);
        assertThat(Figures.of("long-plans", query).numerator() - longBefore.numerator())
                .isEqualTo(day.isBefore(LocalDate.of(2020, 7, 31)) ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"2021-01-30, 0", "2021-01-31, 1"})
    void countsAnEndedPlanAsLongFromTwoYears(String endedOn, long longOnes) {
        var child = Families.registered(area);
        Sittings.planMade("2019-01-15", "2019-01-31", child);
        end(child, endedOn);

        var figure = Figures.of("long-plans-ended", "from=%1$s&to=%1$s&asAt=%1$s".formatted(endedOn));
        assertThat(figure.in("area", area)).isEqualTo(longOnes);
        assertThat(figure.among("area", area)).isEqualTo(1);
    }

    @Test
    void countsASecondPlanAndOneAfterAPlanElsewhere() {
        var child = Families.registered(area);
        Sittings.planMade("2019-05-01", "2019-05-14", child);
        end(child, "2019-08-01");
        Sittings.planMade("2019-09-02", "2019-09-10", child);

        var first = Figures.of("second-plans", "from=2019-05-14&to=2019-05-14&asAt=2019-12-31");
        assertThat(first.in("area", area)).isZero();
        assertThat(first.among("area", area)).isEqualTo(1);
        assertThat(Figures.of("second-plans", "from=2019-09-10&to=2019-09-10&asAt=2019-12-31")
                        .in("area", area))
                .isEqualTo(1);
    }

    @Test
    void leavesOutAPlanWhoseDecisionWasWithdrawn() {
        var child = Families.registered(area);
        var mistaken = Sittings.planMade("2019-05-01", "2019-05-14", child);
        assertThat(onPlans("2019-06-30")).isEqualTo(1);

        Sittings.withdraw(Sittings.decisionOn(mistaken, child)).then().statusCode(200);

        assertThat(onPlans("2019-06-30")).isZero();
        assertThat(happened("plans-started", "2019-05-14")).isZero();
    }

    @Test
    void countsAChildWhereItLivedOnTheDay() {
        var councilId = Families.councilChildId();
        var body = Families.child(councilId, area).strip();
        var child = Families.registeredAs(body.substring(0, body.length() - 1) + ", \"holdsFrom\": \"2018-01-01\"}");
        Sittings.planMade("2019-05-01", "2019-05-14", child);
        var elsewhere = area + "-other";
        Call.as("conference-admin")
                .header("If-Match", Sittings.etag("/v1/children/" + child))
                .body("{\"responsibility\": {\"area\": \"%s\"}, \"holdsFrom\": \"2019-10-01\"}".formatted(elsewhere))
                .put("/v1/children/" + child)
                .then()
                .statusCode(200);

        assertThat(onPlans("2019-09-30")).isEqualTo(1);
        assertThat(onPlans("2019-10-01")).isZero();
        assertThat(Figures.of("children-on-plans", "asAt=2019-10-01").in("area", elsewhere))
                .isEqualTo(1);
    }

    @Test
    void countsARestrictedChild() {
        var child = Families.registered(area);
        Sittings.planMade("2019-05-01", "2019-05-14", child);
        Call.as("head-of-safeguarding")
                .header("If-Match", Sittings.etag("/v1/children/" + child))
                .body("{\"restricted\": true, \"reason\": \"Known here.\"}")
                .put("/v1/children/" + child + "/restriction")
                .then()
                .statusCode(200);

        assertThat(onPlans("2019-06-30")).isEqualTo(1);
    }

    @Test
    void tellsTheSeriesOfTheYear() {
        Sittings.planMade("2019-05-01", "2019-05-14", Families.registered(area));

        var series = Figures.of("children-on-plans", "asAt=2019-11-28").answer();

        assertThat(series.<String>getList("series.kind"))
                .containsExactly("previous-year", "year-to-date", "quarter-end", "quarter-end");
        assertThat(series.<String>getList("series.period"))
                .containsExactly("2018/19", "2019/20", "2019-06-30", "2019-09-30");
        assertThat(series.getLong("series[1].numerator")).isEqualTo(series.getLong("numerator"));
        assertThat(series.getLong("series[2].numerator"))
                .isEqualTo(Figures.of("children-on-plans", "asAt=2019-06-30").numerator());
        assertThat(series.getLong("series[0].numerator"))
                .isEqualTo(Figures.of("children-on-plans", "asAt=2019-03-31").numerator());
    }

    private long onPlans(String day) {
        return Figures.of("children-on-plans", "asAt=" + day).in("area", area);
    }

    private long happened(String indicator, String day) {
        return Figures.of(indicator, "from=%1$s&to=%1$s&asAt=%1$s".formatted(day))
                .in("area", area);
    }

    private static void end(UUID child, String day) {
        var plan = "/v1/plans/" + Sittings.planOf(child);
        Call.as("chair")
                .header("If-Match", Sittings.etag(plan))
                .body("{\"reason\": \"left-uk\", \"endedOn\": \"%s\"}".formatted(day))
                .post(plan + "/endings")
                .then()
                .statusCode(200);
    }
}
