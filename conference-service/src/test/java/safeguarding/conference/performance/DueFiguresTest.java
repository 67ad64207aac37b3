package safeguarding.conference.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.CourtLine;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Merges;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.measure.Delay;
import safeguarding.platform.testing.servers.RealServers;

/** What was due, and was done in time. Counted by hand in an area of its own. */
@QuarkusTest
@RealServers(service = "conference")
class DueFiguresTest {

    private final String area = "area-" + UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @CsvSource({"0, in-time", "1, 1-7-days", "7, 1-7-days", "8, 8-28-days", "28, 8-28-days", "29, 29-days-and-over"})
    void bandsADelay(int days, String band) {
        assertThat(Delay.of(days).code()).isEqualTo(band);
        assertThat(Delay.of(-days).code()).isEqualTo("in-time");
    }

    /** The core group of the plan of 31 January 2019 is due on 14 February. */
    @ParameterizedTest
    @CsvSource({
        "2019-02-14, 1, in-time",
        "2019-02-15, 0, 1-7-days",
        "2019-02-22, 0, 8-28-days",
        "2019-03-15, 0, 29-days-and-over",
        ", 0, not-done",
    })
    void judgesTheFirstCoreGroup(String metOn, long inTime, String band) {
        var before = of("first-core-groups-in-time", "2019-02-14").among("delay", band);
        var plan = plan();
        if (metOn != null) {
            met(plan, metOn);
        }

        var figure = of("first-core-groups-in-time", "2019-02-14");
        assertThat(figure.in("area", area)).isEqualTo(inTime);
        assertThat(figure.among("area", area)).isEqualTo(1);
        assertThat(figure.among("delay", band) - before).isEqualTo(1);
        assertThat(of("first-core-groups-in-time", "2019-02-13").among("area", area))
                .isZero();
        assertThat(of("first-core-groups-in-time", "2019-02-15").among("area", area))
                .isZero();
    }

    @Test
    void judgesLaterCoreGroupsVisitsAndReviews() {
        var child = Families.registered(area);
        Sittings.planMade("2019-01-15", "2019-01-31", child);
        var plan = "/v1/plans/" + Sittings.planOf(child);
        met(plan, "2019-02-14");
        met(plan, "2019-03-28");
        visited(plan, "2019-02-14");
        visited(plan, "2019-03-01");
        var review = Sittings.review("2019-03-01", child);
        Sittings.held(review, "2019-04-30").then().statusCode(200);
        Sittings.decide(review, child, "continued", "").then().statusCode(201);
        var later = Sittings.review("2019-09-01", child);
        Sittings.held(later, "2019-10-31").then().statusCode(200);
        Sittings.decide(later, child, "continued", "").then().statusCode(201);

        assertThat(inTime("later-core-groups-in-time", "2019-03-28")).isEqualTo("1 of 1");
        assertThat(inTime("later-core-groups-in-time", "2019-05-09")).isEqualTo("0 of 1");
        assertThat(inTime("visits-in-time", "2019-02-14")).isEqualTo("1 of 1");
        assertThat(inTime("visits-in-time", "2019-02-28")).isEqualTo("0 of 1");
        assertThat(inTime("first-reviews-in-time", "2019-04-30")).isEqualTo("1 of 1");
        assertThat(inTime("later-reviews-in-time", "2019-10-30")).isEqualTo("0 of 1");
    }

    @Test
    void judgesTransfersInAndConferencesHeldAgain() {
        var moved = Sittings.asked(
                "transfer-in", "2019-03-01", "\"notifiedOn\": \"2019-03-01\"", Families.registered(area));
        Sittings.held(moved, "2019-03-22").then().statusCode(200);
        assertThat(inTime("transfer-in-conferences-in-time", "2019-03-22")).isEqualTo("1 of 1");

        var inquorate = Sittings.initial("2019-05-01", Families.registered(area));
        Sittings.held(inquorate, "2019-05-14", "social-care").then().statusCode(200);
        assertThat(inTime("reconvened-conferences-in-time", "2019-05-29")).isEqualTo("0 of 1");
    }

    /** Six weeks after the meeting are over today, and today has not ended. */
    @Test
    void leavesOutWhatCanStillBeDone() {
        var today = Conferences.today();
        var before = of("later-core-groups-in-time", today.toString()).leftOut("still-open");
        var child = Families.registered(area);
        Sittings.planMade(today.minusDays(70).toString(), today.minusDays(60).toString(), child);
        var plan = "/v1/plans/" + Sittings.planOf(child);
        met(plan, today.minusDays(42).toString());

        var figure = of("later-core-groups-in-time", today.toString());
        assertThat(figure.leftOut("still-open") - before).isEqualTo(1);
        assertThat(figure.among("area", area)).isZero();

        met(plan, today.toString());
        assertThat(inTime("later-core-groups-in-time", today.toString())).isEqualTo("1 of 1");
    }

    @Test
    void doesNotCountWhatIsWithdrawn() {
        var child = Families.registered(area);
        var made = Sittings.planMade("2019-01-15", "2019-01-31", child);
        assertThat(inTime("first-core-groups-in-time", "2019-02-14")).isEqualTo("0 of 1");

        Sittings.withdraw(Sittings.decisionOn(made, child)).then().statusCode(200);

        assertThat(inTime("first-core-groups-in-time", "2019-02-14")).isEqualTo("0 of 0");
    }

    /** The core group is due on 14 February, the first review on 30 April. */
    @Test
    void countsWhatWasMissedBeforeThePlanEnded() {
        var plan = plan();
        ended(plan, "2019-05-10");
        assertThat(inTime("first-core-groups-in-time", "2019-02-14")).isEqualTo("0 of 1");
        assertThat(inTime("visits-in-time", "2019-02-14")).isEqualTo("0 of 1");
        assertThat(inTime("first-reviews-in-time", "2019-04-30")).isEqualTo("0 of 1");

        ended(plan(), "2019-02-14");
        assertThat(inTime("first-core-groups-in-time", "2019-02-14")).isEqualTo("0 of 1");

        Sittings.withdraw(plan, "/ending-withdrawals").then().statusCode(200);
        ended(plan, "2019-05-10");
        assertThat(inTime("first-core-groups-in-time", "2019-02-14")).isEqualTo("0 of 1");
    }

    /** Beginning with 22 April 2014, 26 weeks end on 20 October; five weeks more on 24 November. */
    @ParameterizedTest
    @CsvSource({
        "2014-10-20, false, 1, 1",
        "2014-10-21, false, 0, 0",
        "2014-10-21, true, 0, 1",
        "2014-11-24, true, 0, 1",
        "2014-11-25, true, 0, 0",
    })
    void judgesTheCourtLine(String order, boolean extended, long within, long inTime) {
        var proceedings = CourtLine.issued("2014-04-22", Families.registered(area));
        if (extended) {
            CourtLine.extend(proceedings, "2014-10-01", 5).then().statusCode(200);
        }
        CourtLine.order(proceedings, order).then().statusCode(200);

        assertThat(inTime("court-within-26-weeks", order)).isEqualTo(within + " of 1");
        assertThat(inTime("court-in-time", order)).isEqualTo(inTime + " of 1");
        assertThat(of("court-within-26-weeks", order).among("law", "limit")).isPositive();
    }

    @Test
    void countsAChildWhoCameOrWhoseViewsReachedTheConference() {
        var came = conferenceOn("{\"participant\": \"child\", \"attendance\": \"attended\"");
        assertThat(came.in("how", "attended")).isPositive();
        assertThat(counted(came)).isEqualTo("1 of 1");

        var wrote = conferenceOn("{\"participant\": \"child\", \"attendance\": \"absent\", \"views\": \"written\"");
        assertThat(counted(wrote)).isEqualTo("2 of 2");
        var silent = conferenceOn("{\"participant\": \"child\", \"attendance\": \"absent\", \"views\": \"not-given\"");
        assertThat(counted(silent)).isEqualTo("2 of 3");
        assertThat(counted(conferenceOn(""))).isEqualTo("2 of 4");
    }

    @Test
    void countsAChildOnceWhoseTwoRecordsStandInOneConference() {
        var one = Families.registered(area);
        var other = Families.registered(area);
        var conference = Sittings.initial("2019-11-20", one, other);
        Sittings.held(conference, "2019-12-03").then().statusCode(200);
        Call.creating("conference-admin")
                .body(
                        "{\"participant\": \"child\", \"personId\": \"%s\", \"attendance\": \"attended\", \"separately\": false}"
                                .formatted(one))
                .post("/v1/conferences/" + conference + "/family-participations")
                .then()
                .statusCode(201);
        assertThat(counted(of("children-taking-part", "2019-12-03"))).isEqualTo("1 of 2");

        Merges.merged(one, other);

        assertThat(counted(of("children-taking-part", "2019-12-03"))).isEqualTo("1 of 1");
    }

    private Figures conferenceOn(String part) {
        var conference = Sittings.initial("2019-11-20", Families.registered(area));
        Sittings.held(conference, "2019-12-03").then().statusCode(200);
        if (!part.isEmpty()) {
            Call.creating("conference-admin")
                    .body(part + ", \"separately\": false}")
                    .post("/v1/conferences/" + conference + "/family-participations")
                    .then()
                    .statusCode(201);
        }
        return of("children-taking-part", "2019-12-03");
    }

    private String inTime(String indicator, String day) {
        return counted(of(indicator, day));
    }

    private String counted(Figures figure) {
        return figure.in("area", area) + " of " + figure.among("area", area);
    }

    private static Figures of(String indicator, String day) {
        return Figures.of(indicator, "from=%1$s&to=%1$s".formatted(day));
    }

    private String plan() {
        var child = Families.registered(area);
        Sittings.planMade("2019-01-15", "2019-01-31", child);
        return "/v1/plans/" + Sittings.planOf(child);
    }

    private static void ended(String plan, String day) {
        Call.as("chair")
                .header("If-Match", Sittings.etag(plan))
                .body("{\"reason\": \"left-uk\", \"endedOn\": \"%s\"}".formatted(day))
                .post(plan + "/endings")
                .then()
                .statusCode(200);
    }

    private static void met(String plan, String day) {
        Call.creating("case-system")
                .body("{\"heldOn\": \"%s\", \"membersPresent\": []}".formatted(day))
                .post(plan + "/core-group/meetings")
                .then()
                .statusCode(201);
    }

    private static void visited(String plan, String day) {
        Call.creating("case-system")
                .body("{\"visitedOn\": \"%s\", \"seen\": true, \"seenAlone\": true, \"visitedBy\": \"S1042\"}"
                        .formatted(day))
                .post(plan + "/visits")
                .then()
                .statusCode(201);
    }
}
