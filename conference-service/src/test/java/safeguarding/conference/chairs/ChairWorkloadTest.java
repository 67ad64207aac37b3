package safeguarding.conference.chairs;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "conference")
class ChairWorkloadTest {

    private String chair;

    @BeforeEach
    void aChair() {
        chair = Conferences.chair("[]");
    }

    @Test
    void countsWhatWasHeldByMonth() {
        held("2013-11-25", "2013-11-28");

        workload("?asAt=2013-12-31")
                .body("conferencesPerMonth", equalTo(200))
                .body("months", hasSize(14))
                .body("months.find { it.month == '2013-11' }.held", equalTo(1))
                .body("months.held.sum()", equalTo(1))
                .body("months.booked.sum()", equalTo(0));
        workload("?asAt=2012-01-01").body("months.held.sum()", equalTo(0));
    }

    @Test
    void countsWhatIsBookedAndWhatWaits() {
        var booked = Conferences.requested(Families.registered("north-east"));
        Conferences.allocate(booked, chair).then().statusCode(200);
        Conferences.book(booked, Conferences.nextWorkingDay()).then().statusCode(200);
        var waiting = Conferences.requested(Families.registered("north-east"));
        Conferences.allocate(waiting, chair).then().statusCode(200);

        workload("")
                .body("months.booked.sum()", equalTo(1))
                .body("waiting", equalTo(1))
                .body("overdue", equalTo(0));
        workload("?asAt=" + Conferences.today().plusDays(60)).body("overdue", equalTo(1));
    }

    @Test
    void countsTheChildrenOnAPlanWhoseLastConferenceWasThisChairs() {
        var child = held("2013-11-25", "2013-11-28");

        workload("?asAt=2013-11-28").body("childrenOnPlans", equalTo(1));
        workload("?asAt=2013-11-27").body("childrenOnPlans", equalTo(0));
        reviewed(child, Conferences.chair("[]"), "2014-02-20");
        workload("?asAt=2014-02-19").body("childrenOnPlans", equalTo(1));
        workload("?asAt=2014-02-20").body("childrenOnPlans", equalTo(0));
    }

    @Test
    void countsReviewsWithTheSameChairAsBefore() {
        reviewed(held("2013-11-25", "2013-11-28"), chair, "2014-02-20");
        var foreign = Families.registered("north-east");
        var conference = Sittings.planMade("2013-11-25", "2013-11-28", foreign);
        Conferences.allocate(conference, Conferences.chair("[]")).then().statusCode(200);
        reviewed(foreign, chair, "2014-02-20");

        workload("?asAt=2014-03-31").body("reviews", equalTo(2)).body("reviewsBySameChair", equalTo(1));
        workload("?asAt=2015-03-31").body("reviews", equalTo(0)).body("reviewsBySameChair", equalTo(0));
    }

    @Test
    void countsAsWaitingOnADayWhatHasBeenHeldSince() {
        held("2013-11-25", "2013-11-28");

        workload("?asAt=2013-11-24").body("waiting", equalTo(0));
        workload("?asAt=2013-11-27").body("waiting", equalTo(1)).body("months.held.sum()", equalTo(0));
        workload("?asAt=2013-11-28").body("waiting", equalTo(0)).body("months.held.sum()", equalTo(1));
    }

    @Test
    void needsAChair() {
        Call.as("chair")
                .get("/v1/chairs/" + UUID.randomUUID() + "/workload")
                .then()
                .statusCode(404);
    }

    private UUID held(String discussion, String on) {
        var child = Families.registered("north-east");
        var conference = Sittings.planMade(discussion, on, child);
        Conferences.allocate(conference, chair).then().statusCode(200);
        return child;
    }

    private static void reviewed(UUID child, String by, String on) {
        var review = Sittings.review("2014-01-06", child);
        Sittings.held(review, on).then().statusCode(200);
        Conferences.allocate(review, by).then().statusCode(200);
    }

    private ValidatableResponse workload(String query) {
        return Call.as("chair")
                .get("/v1/chairs/" + chair + "/workload" + query)
                .then()
                .statusCode(200);
    }
}
