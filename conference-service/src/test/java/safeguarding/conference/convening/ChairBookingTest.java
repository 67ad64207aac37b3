package safeguarding.conference.convening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "conference")
class ChairBookingTest {

    @Test
    void saysWhyAChairWasAllocated() {
        var chair = Conferences.chair("[]");
        var conference = Conferences.requested(Families.registered("north-east"));

        Conferences.allocate(conference, chair)
                .then()
                .statusCode(200)
                .body("chairId", equalTo(chair))
                .body("chairReasons", not(empty()));
    }

    @Test
    void refusesAChairWhoManagesTheTeamOfTheCase() {
        var chair = Conferences.chair("[\"ne-assessment-1\"]");
        var conference = Conferences.requested(Families.registered("north-east"));

        Conferences.allocate(conference, chair).then().statusCode(422).body("rule", equalTo("B2.5"));
    }

    @Test
    void refusesOneOfTwoBookingsOfAChairAtTheSameInstant() throws Exception {
        // given
        var chair = Conferences.chair("[]");
        var one = Conferences.requested(Families.registered("north-east"));
        var other = Conferences.requested(Families.registered("north-east"));
        Conferences.allocate(one, chair).then().statusCode(200);
        Conferences.allocate(other, chair).then().statusCode(200);
        var day = Conferences.nextWorkingDay();

        // when
        var statuses = Conferences.atTheSameTime(
                () -> Conferences.book(one, day).statusCode(),
                () -> Conferences.book(other, day).statusCode());

        // then
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void booksWithAnotherChairForATimeAtWhichTheOneBeforeIsBooked() {
        var before = Conferences.chair("[]");
        var another = Conferences.chair("[]");
        var one = Conferences.requested(Families.registered("north-east"));
        var other = Conferences.requested(Families.registered("north-east"));
        Conferences.allocate(one, before).then().statusCode(200);
        Conferences.allocate(other, before).then().statusCode(200);
        Conferences.book(one, Conferences.nextWorkingDay()).then().statusCode(200);

        Conferences.action(
                        other,
                        "bookings",
                        "{\"startsAt\": \"%sT10:00:00Z\", \"mode\": \"in-person\", \"chairId\": \"%s\"}"
                                .formatted(Conferences.nextWorkingDay(), another))
                .then()
                .statusCode(200)
                .body("chairId", equalTo(another));
    }

    @Test
    void freesTheChairOfAPostponedConference() {
        var chair = Conferences.chair("[]");
        var one = Conferences.requested(Families.registered("north-east"));
        var other = Conferences.requested(Families.registered("north-east"));
        Conferences.allocate(one, chair).then().statusCode(200);
        Conferences.allocate(other, chair).then().statusCode(200);
        Conferences.book(one, Conferences.nextWorkingDay()).then().statusCode(200);
        Conferences.book(other, Conferences.nextWorkingDay()).then().statusCode(409);

        Conferences.action(one, "postponements", "{\"reason\": \"The interpreter is ill.\"}")
                .then()
                .statusCode(200)
                .body("stage", equalTo("postponed"));

        Conferences.book(other, Conferences.nextWorkingDay()).then().statusCode(200);
    }

    @Test
    void refusesToBookAChairForADayOnWhichTheChairIsRegisteredNoMore() {
        var conference = Conferences.requested(Families.registered("north-east"));
        var chair = Conferences.chair("[]");
        Conferences.allocate(conference, chair).then().statusCode(200);
        var path = "/v1/chairs/" + chair;
        Call.as("conference-admin")
                .header("If-Match", Call.as("chair").get(path).header("ETag"))
                .body("""
                    {"details": {"given": "Helen", "family": "Marsh", "areas": ["north-east"],
                     "conferencesPerMonth": 200, "chairsFrom": "2010-01-01",
                     "registration": {"socialWorkerNumber": "SW123456", "from": "2012-08-01", "to": "%s"},
                     "managedTeams": []}}
                    """.formatted(Conferences.today()))
                .put(path)
                .then()
                .statusCode(200);

        Conferences.book(conference, Conferences.nextWorkingDay())
                .then()
                .statusCode(422)
                .body("rule", equalTo("B2.5"));
    }

    @Test
    void takesAndMarksThatAChairWhoManagesTheCaseChairedAConferenceThatWasHeld() {
        var chair = Conferences.chair("[\"ne-assessment-1\"]");
        var conference = Sittings.initial("2013-11-25", Families.registered("north-east"));
        Sittings.held(conference, "2013-11-28").then().statusCode(200);

        Conferences.allocate(conference, chair)
                .then()
                .statusCode(200)
                .body("chairId", equalTo(chair))
                .body("breaches.code", hasItem("chair-not-independent"));
    }

    @Test
    void prefersTheSameChairForAReviewAndSaysWhy() {
        var child = Families.registered("north-east");
        var conference = Sittings.planMade("2013-11-25", "2013-11-28", child);
        var chair = Conferences.chair("[]");
        Conferences.allocate(conference, chair).then().statusCode(200);
        var review = Sittings.review("2014-01-06", child);

        Conferences.action(review, "chair-allocations", "{}")
                .then()
                .statusCode(200)
                .body("chairId", equalTo(chair))
                .body("chairReasons[0]", containsString("B2.5"));
    }

    @Test
    void givesTheLastPlaceOfAMonthToOneOfTwoAtTheSameInstant() throws Exception {
        // given
        var chair = Conferences.chair("[]", 1);
        var one = Conferences.requested(Families.registered("north-east"));
        var other = Conferences.requested(Families.registered("north-east"));
        var day = Conferences.nextWorkingDay();
        Conferences.allocate(one, chair).then().statusCode(200);
        Conferences.allocate(other, chair).then().statusCode(200);

        // when
        var statuses = Conferences.atTheSameTime(
                () -> Conferences.book(one, day).statusCode(),
                () -> Conferences.action(
                                other,
                                "bookings",
                                "{\"startsAt\": \"%sT14:00:00Z\", \"mode\": \"remote\"}".formatted(day))
                        .statusCode());

        // then
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void answers404ForAConferenceThatIsNotThere() {
        Call.as("chair").get("/v1/conferences/" + UUID.randomUUID()).then().statusCode(404);
    }
}
