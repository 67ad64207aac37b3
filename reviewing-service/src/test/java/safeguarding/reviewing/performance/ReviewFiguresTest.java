package safeguarding.reviewing.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.reviewing.fixture.LookedAfter.happens;
import static safeguarding.reviewing.fixture.LookedAfter.period;
import static safeguarding.reviewing.fixture.LookedAfter.registered;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.reviewing.fixture.AtReview;
import safeguarding.reviewing.fixture.Call;
import safeguarding.reviewing.fixture.Officers;
import safeguarding.reviewing.fixture.Reviewed;

/**
 * Reviews of children who became looked after on Monday 3 June 2013: the first is due by 1 July (C1.1), the second three
 * months after the first.
 */
@QuarkusTest
@RealServers(service = "reviewing")
class ReviewFiguresTest {

    private static final String START = "2013-06-03";
    private static final String SUMMER = "from=2013-06-01&to=2013-09-30&asAt=2013-09-30";

    private final String area = Officers.area();

    private String looked() {
        return period(registered(area), START, "C1");
    }

    private static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    private String inTime(String query) {
        return Figure.of("reviews-in-time", query).in(area);
    }

    private String children(String day) {
        return Figure.of("children-reviewed-in-time", "asAt=" + day).in(area);
    }

    @Test
    void countsAReviewOnTheDayOnWhichItOpenedInTime() {
        Reviewed.held(looked(), on("2013-07-01"));

        assertThat(inTime("from=2013-07-01&to=2013-07-01&asAt=2013-09-30")).isEqualTo("1/1");
        assertThat(inTime("from=2013-06-01&to=2013-06-30&asAt=2013-09-30")).isEqualTo("0/0");
        assertThat(children("2013-09-30")).isEqualTo("1/1");
    }

    @Test
    void countsALateReviewOnItsLastDay() {
        Reviewed.held(looked(), on("2013-07-02"));

        assertThat(inTime("from=2013-07-01&to=2013-07-01&asAt=2013-09-30")).isEqualTo("0/1");
        assertThat(inTime("from=2013-07-02&to=2013-09-30&asAt=2013-09-30")).isEqualTo("0/0");
        assertThat(children("2013-06-30")).isEqualTo("0/0");
        assertThat(children("2013-07-01")).isEqualTo("0/1");
        assertThat(Figure.of("reviews-in-time", SUMMER).in(area)).isEqualTo("0/1");
    }

    @Test
    void countsWhatIsMissedAndStaysMissedWhenTheChildHasLeft() {
        var period = looked();

        assertThat(inTime(SUMMER)).isEqualTo("0/1");

        happens(period, "endings", "{\"endedOn\": \"2013-08-01\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);
        assertThat(inTime(SUMMER)).isEqualTo("0/1");
        assertThat(children("2013-09-30")).isEqualTo("0/0");
    }

    @Test
    void doesNotCountWhatWasNotDueYetWhenTheChildLeft() {
        happens(looked(), "endings", "{\"endedOn\": \"2013-07-01\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);

        assertThat(inTime(SUMMER)).isEqualTo("0/0");
    }

    @Test
    void countsAReviewThatWasFinishedLateAsLate() {
        var period = looked();
        Reviewed.record(period, """
                "held": {"openedOn": "2013-06-20", "meeting": true, "finishedOn": "2013-07-19",
                         "adjournments": [{"on": "2013-06-20", "reason": "The school report is missing."}]}
                """).then().statusCode(201);

        assertThat(inTime("from=2013-06-01&to=2013-07-31&asAt=2013-07-31")).isEqualTo("0/1");
    }

    @Test
    void forgetsNothingThatWasKnownBefore() throws Exception {
        var review = Reviewed.held(looked(), on("2013-07-02"));
        Reviewed.corrected(review, "{\"openedOn\": \"2013-07-01\", \"meeting\": true, \"finishedOn\": \"2013-07-01\"}")
                .then()
                .statusCode(200);

        assertThat(inTime(SUMMER)).isEqualTo("1/1");

        Reviewed.happens(review, "withdrawals", "{\"reason\": \"Another child.\"}")
                .then()
                .statusCode(200);
        assertThat(inTime(SUMMER)).isEqualTo("0/1");
    }

    @Test
    void leavesOutChildrenOfFewerThanTwentyWorkingDays() {
        Reviewed.held(looked(), on("2013-06-04"));

        assertThat(children("2013-06-30")).isEqualTo("0/0");
        assertThat(children("2013-07-01")).isEqualTo("1/1");
    }

    @Test
    void countsTakingPartByReviewAndByChild() {
        var period = looked();
        var first = Reviewed.held(period, on("2013-06-24"));
        AtReview.told(first, AtReview.tookPart("PN1", "{\"on\": \"2013-06-20\"}"))
                .then()
                .statusCode(200);

        assertThat(Figure.of("participation-in-reviews", SUMMER).in(area)).isEqualTo("1/1");
        assertThat(Figure.of("children-participating", "asAt=2013-09-30").in(area))
                .isEqualTo("1/1");
        assertThat(Figure.of("children-seen-alone", SUMMER).in(area)).isEqualTo("1/1");

        Reviewed.held(period, on("2013-09-16"));
        assertThat(Figure.of("participation-in-reviews", SUMMER).in(area)).isEqualTo("1/2");
        assertThat(Figure.of("children-participating", "asAt=2013-09-30").in(area))
                .isEqualTo("0/1");
        assertThat(Figure.of("children-participating", "asAt=2013-09-15").in(area))
                .isEqualTo("1/1");
        assertThat(Figure.of("children-seen-alone", SUMMER).in(area)).isEqualTo("1/2");
    }

    @Test
    void leavesOutShortBreaks() {
        period(registered(area), START, "V3");

        var figure = Figure.of("looked-after-children", "asAt=2013-06-30");

        assertThat(figure.in(area)).isEqualTo("0/0");
        assertThat(children("2013-09-30")).isEqualTo("0/0");
    }

    @Test
    void countsWhoIsLookedAfterAtTheEndOfADay() {
        var period = looked();
        looked();
        happens(period, "endings", "{\"endedOn\": \"2013-08-01\", \"reason\": \"E4A\"}")
                .then()
                .statusCode(200);

        assertThat(Figure.of("looked-after-children", "asAt=2013-06-02").in(area))
                .isEqualTo("0/0");
        assertThat(Figure.of("looked-after-children", "asAt=2013-06-03").in(area))
                .isEqualTo("2/2");
        assertThat(Figure.of("looked-after-children", "asAt=2013-07-31").in(area))
                .isEqualTo("2/2");
        assertThat(Figure.of("looked-after-children", "asAt=2013-08-01").in(area))
                .isEqualTo("1/1");
    }

    @Test
    void agreesWithWhatTheChainSays() {
        var period = looked();
        Reviewed.held(period, on("2013-06-24"));
        Reviewed.held(period, on("2013-10-25"));
        Reviewed.held(period, on("2014-03-03"));

        var said = Call.as("iro")
                .get(Reviewed.chainOf(period) + "?asAt=2014-03-31")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        long kept = said.getList("reviews.findAll { it.inTime }").size();
        long all = said.getList("reviews").size();

        assertThat(inTime("from=2013-04-01&to=2014-03-31&asAt=2014-03-31")).isEqualTo(kept + "/" + all);
        assertThat(kept).isEqualTo(2);
    }
}
