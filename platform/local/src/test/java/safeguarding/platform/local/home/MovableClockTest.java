package safeguarding.platform.local.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovableClockTest {

    private static final Instant REAL = Instant.parse("2026-05-04T10:15:30Z");

    @TempDir
    Path folder;

    @Test
    void showsRealTimeUntilItIsSet() {
        assertThat(at(REAL).isSet()).isFalse();
        assertThat(at(REAL).instant()).isEqualTo(REAL);
    }

    @Test
    void startsAtNineInTheMorningInEnglandAndTicksOn() {
        at(REAL).setTo(LocalDate.of(2013, 11, 28));
        assertThat(at(REAL).instant()).isEqualTo("2013-11-28T09:00:00Z");
        assertThat(at(REAL.plusSeconds(90)).instant()).isEqualTo("2013-11-28T09:01:30Z");
    }

    @Test
    void knowsThatNineInTheMorningIsEarlierInSummer() {
        at(REAL).setTo(LocalDate.of(2014, 7, 1));
        assertThat(at(REAL).instant()).isEqualTo("2014-07-01T08:00:00Z");
    }

    @Test
    void isSharedAsOneLineWithADuration() throws Exception {
        at(REAL).setTo(LocalDate.of(2013, 11, 28));
        assertThat(Duration.parse(Files.readAllLines(folder.resolve("clock")).getFirst()))
                .isEqualTo(Duration.between(REAL, Instant.parse("2013-11-28T09:00:00Z")));
    }

    @Test
    void showsRealTimeAgainWhenToldSo() {
        at(REAL).setTo(LocalDate.of(2013, 11, 28));
        at(REAL).setToRealTime();
        assertThat(at(REAL).instant()).isEqualTo(REAL);
        assertThat(at(REAL).isSet()).isTrue();
    }

    private MovableClock at(Instant real) {
        return new MovableClock(new PrivateFile(folder.resolve("clock")), Clock.fixed(real, ZoneOffset.UTC));
    }
}
