package safeguarding.reviewing.desk.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.platform.rule.WorkingDayCalendar;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.desk.DigestSettings;
import safeguarding.reviewing.fixture.Digested;
import safeguarding.reviewing.fixture.LookedAfter;
import safeguarding.reviewing.fixture.Officers;

/** A morning comes once for each officer, however many instances there are and whenever one of them dies. */
@QuarkusTest
@RealServers(service = "reviewing")
class MorningRoundTest {
    private final LocalDate today = LocalDate.now(CivilTime.ZONE);
    private final String area = Officers.area();
    private UUID one = UUID.randomUUID();
    private UUID other = UUID.randomUUID();

    @Inject
    MorningRound round;

    @Inject
    WorkingDayCalendar calendar;

    @BeforeEach
    void twoOfficersHaveAChildEach() {
        one = officerOfAChild();
        other = officerOfAChild();
    }

    @Test
    void makesEachDigestOnceHoweverOftenItRuns() throws SQLException {
        var day = today.plusDays(401);

        assertThat(round.make(day)).isGreaterThanOrEqualTo(2);
        assertThat(round.make(day)).isZero();

        for (var officer : List.of(one, other)) {
            assertThat(Digested.recorded(officer, day)).isEqualTo(1);
            Digested.sent(officer, day);
        }
    }

    @Test
    void makesEachDigestOnceHoweverManyRunAtOnce() throws Exception {
        var day = today.plusDays(402);
        var instances = 4;
        var start = new CyclicBarrier(instances);
        Callable<Integer> instance = () -> {
            start.await();
            return round.make(day);
        };

        int made = 0;
        try (var threads = Executors.newFixedThreadPool(instances)) {
            for (Future<Integer> each : threads.invokeAll(
                    Stream.generate(() -> instance).limit(instances).toList())) {
                made += each.get();
            }
        }

        assertThat(made).isEqualTo(Digested.kept(day));
        for (var officer : List.of(one, other)) {
            Digested.read(officer, day).then().statusCode(200);
            assertThat(Digested.recorded(officer, day)).isEqualTo(1);
        }
    }

    @Test
    void makesTheRestAfterOneThatBrokeDownHalfWay() throws SQLException {
        var day = today.plusDays(403);
        Digested.asOwner(List.of(
                "create function breaks_down() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'broken down'; end $$",
                ("create trigger breaks_down before insert on event_journal for each row"
                                + " when (new.event_name = 'iro-daily-digest' and new.data ->> 'officerId' = '%s')"
                                + " execute function breaks_down()")
                        .formatted(other)));
        try {
            round.make(day);
        } finally {
            Digested.asOwner(List.of("drop trigger breaks_down on event_journal", "drop function breaks_down()"));
        }
        assertThat(Digested.recorded(one, day)).isEqualTo(1);
        assertThat(Digested.recorded(other, day)).isZero();
        Digested.read(other, day).then().statusCode(404);

        assertThat(round.make(day)).isEqualTo(1);

        assertThat(Digested.recorded(one, day)).isEqualTo(1);
        assertThat(Digested.recorded(other, day)).isEqualTo(1);
        assertThat(round.make(day)).isZero();
    }

    @Test
    void leavesWhoHasAChildFromLaterThatDayToTheNextMorning() {
        var day = today.plusDays(404);
        round.make(day);
        var late = officerOfAChild();

        assertThat(round.make(day)).isZero();

        Digested.read(late, day).then().statusCode(404);
    }

    @Test
    void waitsForTheHourAcrossTheChangeOfTheClocks() throws SQLException {
        var change = CivilTime.startOf(today);
        for (int i = 0; i < 2; i++) {
            change = CivilTime.ZONE.getRules().nextTransition(change).getInstant();
            var sunday = LocalDate.ofInstant(change, CivilTime.ZONE);
            var morning = workingDayAfter(sunday);
            at(sunday.atTime(12, 0), true);
            at(morning.atTime(6, 59, 59), true);
            Digested.read(one, sunday).then().statusCode(404);
            Digested.read(one, morning).then().statusCode(404);

            at(morning.atTime(7, 0), true);
            at(morning.atTime(7, 1), true);

            assertThat(Digested.recorded(one, morning)).isEqualTo(1);
        }
    }

    @Test
    void catchesUpOnceOnTheSameDayAndNotOnAnother() throws SQLException {
        var missed = workingDayAfter(today.plusDays(370));
        var day = workingDayAfter(missed);
        at(day.atTime(15, 20), true);
        at(day.atTime(15, 21), true);

        assertThat(Digested.recorded(one, day)).isEqualTo(1);
        Digested.read(one, missed).then().statusCode(404);
    }

    @Test
    void makesNoneWhileItIsOff() {
        var day = workingDayAfter(today.plusDays(385));
        at(day.atTime(12, 0), false);
        Digested.read(one, day).then().statusCode(404);

        at(day.atTime(12, 0), true);
        Digested.read(one, day).then().statusCode(200);
    }

    private void at(LocalDateTime civil, boolean on) {
        var clock = Clock.fixed(civil.atZone(CivilTime.ZONE).toInstant(), ZoneOffset.UTC);
        new DigestSchedule(round, new AtSeven(on), calendar, clock).timePasses();
    }

    private LocalDate workingDayAfter(LocalDate day) {
        return day.datesUntil(day.plusDays(15))
                .skip(1)
                .filter(each -> calendar.between(each.minusDays(1), each) == 1)
                .findFirst()
                .orElseThrow();
    }

    private UUID officerOfAChild() {
        var officer = Officers.registered(area);
        var child = LookedAfter.registered(area);
        LookedAfter.period(child, "2013-06-03", "C1");
        Officers.named(Officers.allocationOf(child), officer, "2013-06-03")
                .then()
                .statusCode(200);
        return officer;
    }

    private record AtSeven(boolean on) implements DigestSettings {

        @Override
        public int hour() {
            return 7;
        }

        @Override
        public String every() {
            return "1m";
        }
    }
}
