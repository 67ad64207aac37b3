package safeguarding.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import safeguarding.platform.journal.RecordedEvent;

class WavesTest {

    private final UUID one = new UUID(0, 1);
    private final UUID two = new UUID(0, 2);

    @Test
    void carryOneEventOfEachAggregateAtATime() {
        var waves = new Waves(List.of(event(one, 1), event(one, 2), event(two, 1), event(one, 3)));

        assertThat(waves.next()).containsExactly(event(one, 1), event(two, 1));
        assertThat(waves.next()).containsExactly(event(one, 2));
        assertThat(waves.next()).containsExactly(event(one, 3));
        assertThat(waves.next()).isEmpty();
    }

    @Test
    void keepBackWhatFollowsARefusedEvent() {
        // given
        var waves = new Waves(List.of(event(one, 1), event(one, 2), event(two, 1), event(two, 2)));
        waves.next();

        // when
        waves.keepBack(Set.of(one));

        // then
        assertThat(waves.next()).containsExactly(event(two, 2));
        assertThat(waves.next()).isEmpty();
    }

    @Test
    void pausesGrowToTheLongestAndBeginAnewAfterASuccess() {
        var pause = new Pause(Duration.ofMillis(200), Duration.ofMillis(500));

        assertThat(List.of(pause.longer(), pause.longer(), pause.longer(), pause.longer()))
                .containsExactly(
                        Duration.ofMillis(200), Duration.ofMillis(400), Duration.ofMillis(500), Duration.ofMillis(500));
        pause.over();
        assertThat(pause.longer()).isEqualTo(Duration.ofMillis(200));
    }

    private static RecordedEvent event(UUID aggregate, long version) {
        return new RecordedEvent(
                version,
                new UUID(aggregate.getLeastSignificantBits(), version),
                "proof",
                aggregate,
                version,
                "proof-made",
                1,
                List.of(),
                null,
                LocalDate.of(2013, 11, 28),
                Instant.EPOCH,
                "prover",
                "proof",
                null,
                null,
                "{}");
    }
}
