package safeguarding.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.testing.tokens.SignedTokens;

@QuarkusTest
@SignedTokens
class MovableClockTest {

    private final Event<ClockMoved> event;
    private final Clock injected;
    private final Moves moves;

    @TempDir
    private Path folder = Path.of("");

    MovableClockTest(Event<ClockMoved> event, Clock injected, Moves moves) {
        this.event = event;
        this.injected = injected;
        this.moves = moves;
    }

    /** Hears of moves. */
    @Singleton
    static class Moves {

        private final List<ClockMoved> heard = new CopyOnWriteArrayList<>();

        void hear(@Observes ClockMoved move) {
            heard.add(move);
        }
    }

    @BeforeEach
    void forget() {
        moves.heard.clear();
    }

    private Path file() {
        return folder.resolve("clock");
    }

    private MovableClock process() {
        return new MovableClock(true, ClockOffset.in(Optional.of(file())), event);
    }

    private static void shows(Clock clock, Instant expected) {
        assertThat(clock.instant()).isBetween(expected, expected.plusSeconds(30));
    }

    @Test
    void isTheClockThatIsInjected() {
        assertThat(injected).isInstanceOf(MovableClock.class);
    }

    @Test
    void showsRealTimeUntilItIsMoved() {
        var clock = process();
        assertThat(clock.isMoved()).isFalse();
        assertThat(Duration.between(clock.instant(), Instant.now()).abs()).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void startsFromTheOffsetInTheFileEvenInThePast() throws IOException {
        Files.writeString(file(), "-PT113000H\n");
        var clock = process();
        assertThat(clock.offset()).isEqualTo(Duration.ofHours(-113_000));
        shows(clock, Instant.now().minus(Duration.ofHours(113_000)).minusSeconds(5));
    }

    @Test
    void movesForwardInAllProcessesAndTellsThemOnce() {
        var here = process();
        var there = process();
        var aim = here.instant().plus(Duration.ofDays(28));
        here.moveTo(aim);
        shows(here, aim);
        there.notice();
        there.notice();
        shows(there, aim);
        assertThat(moves.heard)
                .hasSize(2)
                .allSatisfy(move -> assertThat(Duration.between(move.from(), move.to()))
                        .isBetween(Duration.ofDays(27), Duration.ofDays(29)));
    }

    @Test
    void keepsItsPlaceOverARestart() {
        var aim = Instant.now().plus(Duration.ofDays(3));
        process().moveTo(aim);
        shows(process(), aim);
    }

    @Test
    void refusesToGoBack() {
        var clock = process();
        clock.moveTo(clock.instant().plus(Duration.ofDays(2)));
        assertThatThrownBy(() -> clock.moveTo(Instant.now()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type().status()).isEqualTo(409));
        assertThat(clock.offset()).isGreaterThan(Duration.ofDays(1));
    }

    @Test
    void refusesToGoBackBehindWhatAnotherProcessHasDoneThatItHasNotNoticed() {
        var here = process();
        var there = process();
        here.moveTo(here.instant().plus(Duration.ofDays(28)));
        assertThatThrownBy(() -> there.moveTo(Instant.now().plus(Duration.ofDays(2))))
                .isInstanceOf(ProblemException.class);
        shows(here, Instant.now().plus(Duration.ofDays(28)).minusSeconds(10));
        shows(process(), Instant.now().plus(Duration.ofDays(28)).minusSeconds(10));
    }

    @Test
    void cannotBeMovedInProduction() throws IOException {
        Files.writeString(file(), "P9D");
        var clock = new MovableClock(false, ClockOffset.in(Optional.of(file())), event);
        assertThat(clock.isMoved()).isFalse();
        assertThatThrownBy(() -> clock.moveTo(Instant.now().plusSeconds(60))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> clock.restartAt(Instant.now())).isInstanceOf(IllegalStateException.class);
        clock.notice();
        assertThat(clock.isMoved()).isFalse();
    }

    @Test
    void leavesNoHalfWrittenFileBehind() throws IOException {
        var clock = process();
        clock.moveTo(clock.instant().plusSeconds(5));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }
}
