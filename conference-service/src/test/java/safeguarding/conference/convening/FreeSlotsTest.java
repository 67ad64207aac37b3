package safeguarding.conference.convening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.platform.time.CivilTime;

@QuarkusTest
@RealServers(service = "conference")
class FreeSlotsTest {

    private String chair;
    private UUID conference;

    @BeforeEach
    void aConferenceThatIsAskedFor() {
        chair = Conferences.chair("[]");
        conference = Conferences.requested(Families.registered("north-east"));
    }

    @Test
    void lieOnWorkingDaysWithinTheLimit() {
        // when
        var answer = slots(conference, "?chairId=" + chair).statusCode(200);

        // then
        var dueOn = LocalDate.parse(answer.extract().path("dueOn"));
        List<String> starts = answer.extract().path("items.startsAt");
        assertThat(starts).isNotEmpty().isSorted().allSatisfy(start -> {
            var day = LocalDate.ofInstant(Instant.parse(start), CivilTime.ZONE);
            assertThat(day).isBetween(Conferences.today(), dueOn);
            assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        });
        answer.body("items.late", everyItem(equalTo(false)))
                .body("items.chairs.chairId", everyItem(contains(chair)))
                .body("items[0].chairs[0].because[0]", containsString("north-east"));
    }

    @Test
    void endWhereAnotherConferenceOfTheChairBegins() {
        // given: booked from ten to twelve
        var day = Conferences.workingDayAfter(2);
        var other = Conferences.requested(Families.registered("north-east"));
        Conferences.allocate(other, chair).then().statusCode(200);
        Conferences.book(other, day).then().statusCode(200);

        // when, then
        onThe(day, conference).body("items", hasSize(1)).body("items[0].startsAt", containsString("T13:30"));
        onThe(day, other).body("items", hasSize(2));
    }

    @Test
    void canBeBookedAndAreGoneThen() {
        // given
        var day = Conferences.workingDayAfter(3);
        String startsAt = onThe(day, conference).extract().path("items[0].startsAt");

        // when
        Conferences.action(
                        conference,
                        "bookings",
                        "{\"startsAt\": \"%s\", \"mode\": \"in-person\", \"chairId\": \"%s\"}"
                                .formatted(startsAt, chair))
                .then()
                .statusCode(200);

        // then
        var other = Conferences.requested(Families.registered("north-east"));
        onThe(day, other).body("items.startsAt", not(contains(startsAt))).body("items", hasSize(1));
    }

    @Test
    void beyondTheLimitAreCalledLate() {
        var dueOn = LocalDate.parse(slots(conference, "").extract().path("dueOn"));

        slots(conference, "?chairId=%s&from=%s&until=%s".formatted(chair, dueOn.plusDays(1), dueOn.plusDays(10)))
                .body("items", not(empty()))
                .body("items.late", everyItem(equalTo(true)));
    }

    @Test
    void areNoneWithAChairWhoManagesTheCase() {
        var manager = Conferences.chair("[\"ne-assessment-1\"]");

        slots(conference, "?chairId=" + manager).statusCode(200).body("items", empty());
    }

    @Test
    void areNotSoughtInThePastOrTooFarAhead() {
        var yesterday = Conferences.today().minusDays(1);

        slots(conference, "?until=" + yesterday).statusCode(400).body("violations[0].field", equalTo("until"));
        slots(conference, "?until=" + yesterday.plusDays(120)).statusCode(400);
        slots(conference, "?until=2026-02-30").statusCode(400);
        slots(UUID.randomUUID(), "").statusCode(404);
    }

    @Test
    void areNoneForAConferenceThatWasHeld() {
        Conferences.held(conference, "social-care", "school", "gp").then().statusCode(200);

        slots(conference, "").statusCode(200).body("items", empty());
    }

    @Test
    void ofTheDiaryAreTakenEvenWhereTheChildrenAreOutOfSight() {
        // given
        var day = Conferences.workingDayAfter(2);
        var hidden = Conferences.requested(Families.registered("north-east"));
        Conferences.allocate(hidden, chair).then().statusCode(200);
        Conferences.book(hidden, day).then().statusCode(200);

        // when, then
        diary(day, TestTokens.of("conference-admin"))
                .body("items.conference.conferenceId", contains(hidden.toString()));
        diary(day, TestTokens.of("conference-admin").areas("south-west"))
                .body("items", hasSize(1))
                .body("items[0].startsAt", containsString(day + "T10:00"))
                .body("items[0].conference", nullValue());
    }

    @Test
    void haveNoDiaryWithoutAChair() {
        Call.as("conference-admin")
                .get("/v1/chairs/" + UUID.randomUUID() + "/diary")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse onThe(LocalDate day, UUID which) {
        return slots(which, "?chairId=%s&from=%s&until=%s".formatted(chair, day, day))
                .statusCode(200);
    }

    private ValidatableResponse diary(LocalDate day, TestTokens caller) {
        return Call.as(caller)
                .get("/v1/chairs/%s/diary?from=%s&until=%s".formatted(chair, day, day))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse slots(UUID conference, String query) {
        return Call.as("conference-admin")
                .get("/v1/conferences/" + conference + "/free-slots" + query)
                .then();
    }
}
