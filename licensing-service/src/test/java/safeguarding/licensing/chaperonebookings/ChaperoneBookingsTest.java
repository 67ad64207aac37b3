package safeguarding.licensing.chaperonebookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Caring;
import safeguarding.licensing.fixture.Granted;
import safeguarding.licensing.fixture.Pages;
import safeguarding.licensing.fixture.Soon;
import safeguarding.licensing.fixture.Step;
import safeguarding.platform.testing.calls.AtOnce;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "licensing")
class ChaperoneBookingsTest {

    private static final String OFFICER = "licensing-officer";

    @Test
    void areMadeReadListedAndCancelled() {
        var chaperoneId = Booked.approved();
        var made = Booked.book(chaperoneId, "Playhouse", "13:00-17:30", 12);
        made.then()
                .statusCode(201)
                .body("ratioDecidable", equalTo(true))
                .body("obstacles", hasSize(0))
                .body("details.from", equalTo("13:00"));
        var booking = Path.of(made);

        Booked.book(chaperoneId, "Playhouse", "17:00-18:00", 1)
                .then()
                .statusCode(422)
                .body("rule", equalTo("H9"));
        Booked.book(chaperoneId, "Town Hall", "17:00-18:00", 1)
                .then()
                .statusCode(422)
                .body("rule", equalTo("LC61"));
        Booked.book(chaperoneId, "Town Hall", "17:30-18:00", 1).then().statusCode(201);
        assertThat(Pages.every(OFFICER, "/v1/chaperone-bookings?chaperoneId=" + chaperoneId, "bookingId"))
                .hasSize(2)
                .contains(Path.idOf(booking));
        Booked.cancel(booking).then().statusCode(200).body("cancelledBecause", notNullValue());
        Booked.cancel(booking).then().statusCode(409);
        Booked.book(chaperoneId, "Playhouse", "13:00-17:30", 12).then().statusCode(201);
    }

    /** Each asks for five children: two fit in, whatever the order; the productions are all different. */
    @Test
    void ofEightWhoBookOneChaperoneAtOnceOnlyTheRatioIsLetIn() {
        var chaperoneId = Booked.approved();

        var answers = AtOnce.times(8, () -> Booked.book(chaperoneId, "Playhouse", "13:00-17:30", 5));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 422);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(2);
    }

    @Test
    void ofEightWhoBookOneChaperoneForEightPlacesAtOnceOneIsLetIn() {
        var chaperoneId = Booked.approved();
        var number = new AtomicInteger();

        var answers =
                AtOnce.times(8, () -> Booked.book(chaperoneId, "Hall " + number.incrementAndGet(), "13:00-17:30", 1));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 422);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"9, 422", "10, 201", "20, 201", "21, 422"})
    void areMadeOnDaysOfTheApprovalOnly(int day, int status) {
        var chaperoneId = Booked.chaperone("2040-12-31");
        Granted.from(Path.idOf(Path.of(Caring.ask(chaperoneId, Soon.in(10), Soon.in(20)))), Soon.in(10), Soon.in(20));

        Booked.book(Booked.details(chaperoneId, "Playhouse", Soon.in(day), "13:00-17:30", 1, ""))
                .then()
                .statusCode(status);
    }

    @Test
    void thatRunOverMidnightAreMadeWhenBothDaysAreOfTheApproval() {
        Booked.book(Booked.details(Booked.approved(), "Playhouse", Soon.END, "22:00-00:30", 1, ""))
                .then()
                .statusCode(422)
                .body("rule", equalTo("H9"));
    }

    @Test
    void areNotMadeWhileTheApprovalIsSuspended() {
        var chaperoneId = Booked.chaperone("2040-12-31");
        var approvalId = Path.idOf(Path.of(Caring.ask(chaperoneId, Soon.TODAY, Soon.END)));
        Granted.from(approvalId, Soon.TODAY, Soon.END);
        var before = Path.of(Booked.book(chaperoneId, "Playhouse", "13:00-17:30", 1));
        Granted.suspend(approvalId, Soon.in(14), Soon.in(15));

        Booked.book(Booked.details(chaperoneId, "Playhouse", Soon.in(15), "13:00-17:30", 1, ""))
                .then()
                .statusCode(422)
                .body("rule", equalTo("H9"));
        Booked.book(Booked.details(chaperoneId, "Playhouse", Soon.in(16), "13:00-17:30", 1, ""))
                .then()
                .statusCode(201);
        Call.as(OFFICER).get(before).then().body("obstacles.rule", hasItem("H9"));
    }

    @Test
    void areNotMadeWhenACheckHasRunOut() {
        var chaperoneId = Booked.approved();
        Step.put(OFFICER, "/v1/chaperones/" + chaperoneId, "", "{\"details\": " + Caring.details(Soon.in(13)) + "}")
                .then()
                .statusCode(200);

        Booked.book(chaperoneId, "Playhouse", "13:00-17:30", 1)
                .then()
                .statusCode(422)
                .body("rule", equalTo("LC60"));
    }

    @Test
    void ofAParentWithOwnChildrenNeedNoApproval() {
        var own = "\"teaching\": false, \"ownChildrenOnly\": true";
        var parent = Booked.chaperone("2013-02-01");

        Booked.book(Booked.details(parent, "Playhouse", Soon.in(14), "13:00-17:30", 2, own))
                .then()
                .statusCode(201);
        Booked.book(parent, "Playhouse", "13:00-17:30", 1).then().statusCode(422);
    }

    @Test
    void beforeTheRulesAreLoadedAreMadeAndSayThatNothingWasChecked() {
        var own = "\"teaching\": false, \"ownChildrenOnly\": true";

        Booked.book(Booked.details(Booked.chaperone("2040-12-31"), "Playhouse", "2013-11-28", "13:00-17:30", 13, own))
                .then()
                .statusCode(201)
                .body("ratioDecidable", equalTo(false));
    }

    @Test
    void showInTheCapacityOfTheDay() {
        var capacity = "/v1/chaperone-capacity?from=2028-08-%s&to=2028-08-%s";
        var before = Call.as(OFFICER).get(capacity.formatted("09", "10")).jsonPath();
        var chaperoneId = Booked.approved();
        Booked.book(Booked.details(chaperoneId, "Playhouse", "2028-08-09", "13:00-17:30", 5, ""));
        Booked.book(Booked.details(chaperoneId, "Playhouse", "2028-08-09", "17:30-18:30", 4, ""));

        var after = Call.as(OFFICER).get(capacity.formatted("09", "10")).jsonPath();

        assertThat(after.getInt("days[0].spareChildren") - before.getInt("days[0].spareChildren"))
                .isEqualTo(7);
        assertThat(after.getInt("days[1].spareChildren") - before.getInt("days[1].spareChildren"))
                .isEqualTo(12);
        assertThat(after.getInt("days[0].bookable") - before.getInt("days[0].bookable"))
                .isEqualTo(1);
        assertThat(after.getInt("days[0].free")).isEqualTo(before.getInt("days[0].free"));
        assertThat(Call.as(OFFICER)
                        .get("/v1/chaperone-capacity?from=2015-02-05&to=2015-02-05")
                        .<Object>path("days[0].spareChildren"))
                .isNull();
        Call.as(OFFICER).get(capacity.formatted("10", "09")).then().statusCode(400);
        Call.as(OFFICER)
                .get("/v1/chaperone-capacity?from=2016-08-01&to=2016-10-02")
                .then()
                .statusCode(400);
        Call.as(OFFICER)
                .get("/v1/chaperone-capacity?from=2016-08-01&to=2016-10-01")
                .then()
                .statusCode(200);
    }

    @Test
    void areRefusedWhenTheyMakeNoSense() {
        Booked.book(UUID.randomUUID().toString(), "Playhouse", "13:00-17:30", 1)
                .then()
                .statusCode(400);
        var chaperoneId = Booked.chaperone("2040-12-31");
        Booked.book(chaperoneId, "Playhouse", "13:00-13:00", 1).then().statusCode(400);
        Booked.book(chaperoneId, "Playhouse", "13:00-25:00", 1).then().statusCode(400);
        Booked.book(chaperoneId, "Playhouse", "13:00-14:00", 0).then().statusCode(400);
    }
}
