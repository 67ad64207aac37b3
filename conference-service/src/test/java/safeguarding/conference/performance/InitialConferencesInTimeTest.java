package safeguarding.conference.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

@QuarkusTest
@RealServers(service = "conference")
class InitialConferencesInTimeTest {

    private static final String ID = "initial-conferences-in-time";

    @ParameterizedTest
    @CsvSource({
        // in June 2019 are no bank holidays
        "2019-06-03, 2019-06-17, 0-10, 1",
        "2019-06-03, 2019-06-18, 11-15, 1",
        "2019-06-03, 2019-06-24, 11-15, 1",
        "2019-06-03, 2019-06-25, 16-20, 0",
        "2019-06-03, 2019-07-01, 16-20, 0",
        "2019-06-03, 2019-07-02, 21-and-over, 0",
        // 26 August 2019 is a bank holiday
        "2019-08-12, 2019-09-03, 11-15, 1",
        "2019-08-12, 2019-09-04, 16-20, 0",
        // day 0 on a Saturday
        "2019-06-01, 2019-06-21, 11-15, 1",
        "2019-06-01, 2019-06-24, 16-20, 0",
        // on the day itself
        "2019-06-03, 2019-06-03, 0-10, 1",
    })
    void tellsEachSideOfABandApart(String discussedOn, String heldOn, String band, long inTime) {
        var area = area();
        var days = "from=%1$s&to=%1$s&asAt=2020-01-31".formatted(heldOn);
        var before = Figures.of(ID, days);

        Sittings.held(Sittings.initial(discussedOn, Families.registered(area)), heldOn)
                .then()
                .statusCode(200);

        var figure = Figures.of(ID, days);
        assertThat(figure.among("area", area)).isEqualTo(1);
        assertThat(figure.in("area", area)).isEqualTo(inTime);
        assertThat(figure.among("band", band) - before.among("band", band)).isEqualTo(1);
        assertThat(figure.numerator() - before.numerator()).isEqualTo(inTime);
    }

    @Test
    void countsEachChildOfAConference() {
        var area = area();
        var first = Families.registered(area);
        Sittings.held(Sittings.initial("2019-06-03", first, Families.registered(area)), "2019-06-20")
                .then()
                .statusCode(200);

        assertThat(Figures.of(ID, "from=2019-06-20&to=2019-06-20&asAt=2019-06-30")
                        .in("area", area))
                .isEqualTo(2);
        assertThat(Figures.of(ID, "from=2019-06-21&to=2019-06-21&asAt=2019-06-30")
                        .in("area", area))
                .isZero();
    }

    @Test
    void countsAnInquorateConferenceOnTheDayItIsHeldAgain() {
        var area = area();
        var days = "from=2019-10-01&to=2019-10-31&asAt=2019-10-31";
        var before = Figures.of(ID, days);
        var conference = Sittings.initial("2019-10-01", Families.registered(area));
        String again = Sittings.held(conference, "2019-10-21", "social-care")
                .then()
                .statusCode(200)
                .extract()
                .path("reconvenedBy");

        assertThat(Figures.of(ID, days).among("area", area)).isZero();
        assertThat(Figures.of(ID, days).leftOut("inquorate") - before.leftOut("inquorate"))
                .isEqualTo(1);

        Sittings.held(UUID.fromString(again), "2019-10-28").then().statusCode(200);

        var figure = Figures.of(ID, days);
        assertThat(figure.among("area", area)).isEqualTo(1);
        assertThat(figure.in("area", area)).isZero();
    }

    @Test
    void countsAChildOnceWhoseConferenceWasAdjournedAndInquorateBeforeItWasHeldAgain() {
        var area = area();
        var days = "from=2019-10-01&to=2019-11-30&asAt=2019-11-30";
        var child = Families.registered(area);
        var first = Sittings.initial("2019-10-01", child);
        Sittings.held(first, "2019-10-14").then().statusCode(200);
        Sittings.decide(first, child, "adjourned", "\"interimSafetyPlan\": \"She stays.\", \"newDate\": \"2019-10-21\"")
                .then()
                .statusCode(201);
        var second = Sittings.asked("initial", "2019-10-15", "\"reconvenes\": \"%s\"".formatted(first), child);
        String third = Sittings.held(second, "2019-10-21", "social-care")
                .then()
                .statusCode(200)
                .extract()
                .path("reconvenedBy");
        assertThat(Figures.of(ID, days).among("area", area)).isEqualTo(1);

        Sittings.held(UUID.fromString(third), "2019-10-28").then().statusCode(200);

        assertThat(Figures.of(ID, days).among("area", area)).isEqualTo(1);
    }

    @Test
    void leavesOutTransfersWithoutSection47() {
        var area = area();
        var days = "from=2019-11-14&to=2019-11-14&asAt=2019-11-30";
        var before = Figures.of(ID, days);
        var transfer = Sittings.asked(
                "transfer-in", "2019-11-04", "\"notifiedOn\": \"2019-11-04\"", Families.registered(area));
        Sittings.held(transfer, "2019-11-14").then().statusCode(200);

        var figure = Figures.of(ID, days);
        assertThat(figure.denominator()).isEqualTo(before.denominator());
        assertThat(figure.leftOut("transfer-in-without-section-47") - before.leftOut("transfer-in-without-section-47"))
                .isEqualTo(1);
    }

    private static String area() {
        return "area-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
