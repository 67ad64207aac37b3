package safeguarding.licensing.dailyrecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.children.Youngsters;
import safeguarding.licensing.dailyrecords.incoming.RecordsInTime;
import safeguarding.licensing.fixture.Call;
import safeguarding.licensing.fixture.Pages;
import safeguarding.licensing.fixture.Stays;
import safeguarding.licensing.fixture.Step;
import safeguarding.licensing.productions.Staged;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.servers.RunningServers;

@QuarkusTest
@RealServers(service = "licensing")
class RemovedRecordsTest {

    private static final String OFFICER = "licensing-officer";
    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    RecordsInTime time;

    @Test
    void areThereOnTheLastDayAndGoneWithTheirHistoryOnTheNext() {
        var production = Staged.production(TODAY.toString());
        var record = Path.of(handIn(production, TODAY));
        Step.put(
                        OFFICER,
                        record,
                        "",
                        "{\"details\": " + HandedIn.details(Stays.of(TODAY.toString(), "19:00", "21:00")) + "}")
                .then()
                .statusCode(200);
        var last = LocalDate.parse(Call.as(OFFICER).get(record).path("keptUntil"));

        time.remove(last);
        Call.as(OFFICER).get(record).then().statusCode(200);
        assertThat(removals(production)).isEmpty();
        assertThat(versions(record)).isEqualTo(2);

        assertThat(time.remove(last.plusDays(1))).isPositive();
        Call.as(OFFICER).get(record).then().statusCode(404);
        assertThat(versions(record)).isZero();
        assertThat(removals(production)).containsExactly(1);
        assertThat(time.remove(last.plusDays(1))).isZero();
        assertThat(removals(production)).containsExactly(1);
    }

    @Test
    void areNotTakenInAgain() {
        var day = TODAY.minusMonths(6);
        var firstKept = day.plusMonths(6).isBefore(TODAY) ? day.plusDays(1) : day;

        handIn(Staged.production(firstKept.toString()), firstKept).then().statusCode(201);
        var over = firstKept.minusDays(5);
        handIn(Staged.production(over.toString()), over).then().statusCode(422).body("rule", equalTo("L7"));
    }

    @Test
    void areNotThoseOfAProductionThatGoesOn() {
        var production = Staged.production(TODAY.toString(), TODAY.plusMonths(1).toString());
        var record = Path.of(handIn(production, TODAY));

        time.remove(TODAY.plusMonths(6).plusDays(1));

        Call.as(OFFICER).get(record).then().statusCode(200);
    }

    private static Response handIn(String production, LocalDate day) {
        var child = Youngsters.born(TODAY.minusYears(10).toString(), "north-east");
        return HandedIn.handIn(production, child, day, HandedIn.details(Stays.lawful(day.toString())));
    }

    private static List<Object> removals(String production) {
        return Pages.every(OFFICER, "/v1/daily-record-removals?productionId=" + Path.idOf(production), "records");
    }

    private static int versions(String record) {
        try (var owner = RunningServers.asOwner("licensing");
                var counting = owner.prepareStatement("select count(*) from daily_record_versions where id = ?")) {
            counting.setObject(1, UUID.fromString(Path.idOf(record)));
            try (var counted = counting.executeQuery()) {
                counted.next();
                return counted.getInt(1);
            }
        } catch (SQLException failure) {
            throw new AssertionError("The versions could not be counted", failure);
        }
    }
}
