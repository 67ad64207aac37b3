package safeguarding.conference.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

/** Figures month by month and year by year, and the lines of GPs and adult services. */
@QuarkusTest
@RealServers(service = "conference")
class SeriesOfFiguresTest {

    private final String area = "area-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void tellsTheMonthsOneBesideTheOther() {
        Sittings.planMade("2018-01-15", "2018-01-31", Families.registered(area));
        Sittings.planMade("2018-02-15", "2018-02-28", Families.registered(area));
        var query = "from=2018-01-01&to=2018-03-15&asAt=2018-03-15&series=month";
        var started = Figures.of("plans-started", query).answer();

        assertThat(started.<String>getList("series.period"))
                .hasSize(24)
                .startsWith("2016-04")
                .endsWith("2018-03");
        assertThat(started.<String>getList("series.kind")).containsOnly("month");
        assertThat(started.getString("series[23].to")).isEqualTo("2018-03-15");
        IntStream.range(0, 24).forEach(month -> {
            var one = "series[" + month + "].";
            var by = Figures.of(
                    "plans-started",
                    "from=%s&to=%s&asAt=%s"
                            .formatted(
                                    started.getString(one + "from"),
                                    started.getString(one + "to"),
                                    started.getString(one + "asAt")));
            assertThat(started.getLong(one + "numerator")).isEqualTo(by.numerator());
        });
        assertThat(started.getLong("series[21].numerator")).isPositive();
        assertThat(started.getLong("series[21].numerator")
                        + started.getLong("series[22].numerator")
                        + started.getLong("series[23].numerator"))
                .isEqualTo(started.getLong("numerator"));

        var standing = Figures.of("children-on-plans", query).answer();
        assertThat(standing.getLong("series[22].numerator"))
                .isEqualTo(Figures.of("children-on-plans", "asAt=2018-02-28").numerator());
        assertThat(standing.getLong("series[23].numerator")).isEqualTo(standing.getLong("numerator"));
    }

    @Test
    void tellsTheYearsOneBesideTheOther() {
        Sittings.planMade("2016-05-01", "2016-05-17", Families.registered(area));
        var years = Figures.of("plans-started", "asAt=2018-06-30&series=year").answer();

        assertThat(years.<String>getList("series.period"))
                .containsExactly("2014/15", "2015/16", "2016/17", "2017/18", "2018/19");
        assertThat(years.getLong("series[2].numerator"))
                .isPositive()
                .isEqualTo(Figures.of("plans-started", "from=2016-04-01&to=2017-03-31&asAt=2017-03-31")
                        .numerator());
    }

    @Test
    void tellsEveryFigureInEachSeries() {
        for (var series : List.of("quarter", "month", "year")) {
            Call.as("qa-manager")
                    .get("/v1/indicators?asAt=2018-03-31&series=" + series)
                    .then()
                    .statusCode(200)
                    .body("items.size()", greaterThan(40))
                    .body("items.series*.size()", everyItem(lessThanOrEqualTo(24)));
        }
        Call.as("qa-manager").get("/v1/indicators?series=week").then().statusCode(400);
    }

    /** One GP came of two that were invited; one adult service of two. Nobody invited probation. */
    @Test
    void tellsTheLinesOfGpsAndAdultServices() {
        var conference = Sittings.initial("2017-11-20", Families.registered(area));
        invite(expect(conference, "elm", "gp"));
        invite(expect(conference, "oak", "gp"));
        invite(expect(conference, "mental-health", "adult-mental-health"));
        invite(expect(conference, "drugs", "substance-misuse"));
        expect(conference, "probation", "probation");
        expect(conference, "dentist", "hospital");
        Call.as("chair")
                .header("If-Match", Sittings.etag("/v1/conferences/" + conference))
                .body("""
                        {"heldOn": "2017-12-04", "agencies": [
                         {"agency": "council", "kind": "social-care", "directContact": true, "attendance": "attended"},
                         {"agency": "school", "kind": "school", "directContact": true, "attendance": "attended"},
                         {"agency": "oak", "kind": "gp", "directContact": true, "attendance": "attended"},
                         {"agency": "elm", "kind": "gp", "directContact": true, "attendance": "absent"},
                         {"agency": "mental-health", "kind": "adult-mental-health", "directContact": true, "attendance": "attended"},
                         {"agency": "drugs", "kind": "substance-misuse", "directContact": true, "attendance": "apologies"},
                         {"agency": "probation", "kind": "probation", "directContact": true, "attendance": "absent"}]}
                        """)
                .post("/v1/conferences/" + conference + "/holdings")
                .then()
                .statusCode(200);
        var day = "from=2017-12-04&to=2017-12-04&asAt=2017-12-31&series=month";

        assertThat(counted("gps-attendance", day)).isEqualTo("1 of 2");
        assertThat(counted("gps-contributing", day)).isEqualTo("1 of 2");
        assertThat(counted("gps-invited", day)).isEqualTo("2 of 2");
        assertThat(counted("adult-services-attendance", day)).isEqualTo("1 of 2");
        assertThat(counted("adult-services-contributing", day)).isEqualTo("1 of 3");
        assertThat(counted("agency-attendance", day)).isEqualTo("2 of 4");
        assertThat(counted("agencies-contributing", day)).isEqualTo("4 of 9");
        assertThat(Figures.of("gps-attendance", day).answer().getLong("series[23].numerator"))
                .isEqualTo(1);
        assertThat(Figures.of("adult-services-reports-in-time", day).leftOut("not-invited"))
                .isEqualTo(1);
    }

    @Test
    void tellsLongPlansByNeglectAndOfTwoYears() {
        var day = "asAt=2016-01-31";
        var before = Figures.of("plans-of-two-years", day).numerator();
        Sittings.planMade("2014-01-15", "2014-01-31", Families.registered(area));
        Sittings.planMade("2014-01-15", "2014-02-03", Families.registered(area));

        assertThat(Figures.of("plans-of-two-years", day).in("area", area)).isEqualTo(1);
        assertThat(Figures.of("plans-of-two-years", day).among("area", area)).isEqualTo(2);
        assertThat(Figures.of("plans-of-two-years", day).numerator() - before).isEqualTo(1);
        assertThat(Figures.of("long-plans-for-neglect", day).in("area", area)).isEqualTo(2);
        assertThat(Figures.of("long-plans-for-neglect", "asAt=2015-07-30").among("area", area))
                .isZero();
    }

    /** From Monday 1 June 2015, in a month without bank holidays: 10, 11, 15 and 16 working days. */
    @Test
    void tellsTheMedianOfTheWorkingDays() {
        for (var heldOn : List.of("2015-06-15", "2015-06-16", "2015-06-22", "2015-06-23")) {
            Sittings.held(Sittings.initial("2015-06-01", Families.registered(area)), heldOn)
                    .then()
                    .statusCode(200);
        }

        var figure = Figures.of(
                        "initial-conferences-median-days", "from=2015-06-01&to=2015-06-30&asAt=2015-06-30&series=month")
                .answer();
        var group = "breakdowns[0].groups.find { it.code == '" + area + "' }";
        assertThat(figure.getString("kind")).isEqualTo("median");
        assertThat(figure.getString("unit")).isEqualTo("working days");
        assertThat(figure.<Object>get("numerator")).isNull();
        assertThat(figure.getInt(group + ".value")).isEqualTo(11);
        assertThat(figure.getInt(group + ".denominator")).isEqualTo(4);
        assertThat(figure.getInt("series[23].value")).isEqualTo(figure.getInt("value"));
        assertThat(Figures.of("initial-conferences-median-days", "from=2015-06-15&to=2015-06-15&asAt=2015-06-30")
                        .answer()
                        .getInt(group + ".value"))
                .isEqualTo(10);
        assertThat(Figures.of("initial-conferences-median-days", "from=2015-02-01&to=2015-02-01&asAt=2015-06-30")
                        .answer()
                        .<Object>get("value"))
                .isNull();
    }

    private static String counted(String indicator, String query) {
        var figure = Figures.of(indicator, query);
        return figure.numerator() + " of " + figure.denominator();
    }

    private static String expect(UUID conference, String agency, String kind) {
        return "/v1/involvements/" + Conferences.expect(conference, agency, kind);
    }

    private static void invite(String line) {
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body("{\"invitedOn\": \"2017-11-21\"}")
                .put(line + "/invitation")
                .then()
                .statusCode(200);
    }
}
