package safeguarding.platform.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void bothHaveTheirTurnInTurn() {
        var turns = new ArrayList<String>();

        var rounds = Rounds.alternating(
                3,
                () -> {
                    turns.add("ours");
                    return turns.size();
                },
                () -> {
                    turns.add("peer");
                    return turns.size();
                });

        assertThat(turns).containsExactly("ours", "peer", "ours", "peer", "ours", "peer");
        assertThat(rounds.ours()).containsExactly(1.0, 3.0, 5.0);
        assertThat(rounds.peers()).containsExactly(2.0, 4.0, 6.0);
    }

    @Test
    void oneRoundThatWasDisturbedDoesNotCount() {
        var rounds = new Rounds(List.of(10.0, 11.0, 0.1, 12.0, 900.0), List.of(20.0, 22.0, 22.0, 24.0, 23.0));

        assertThat(rounds.ourMedian()).isEqualTo(11.0);
        assertThat(rounds.ratio()).isEqualTo(0.5);
    }

    @Test
    void ofTwoInTheMiddleTheMedianIsHalfWay() {
        assertThat(Rounds.median(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(2.5);
    }

    @Test
    void theBoundItselfMeetsTheAim() {
        assertThat(Aim.atLeast(0.55).metBy(0.55)).isTrue();
        assertThat(Aim.atLeast(0.55).metBy(0.5499)).isFalse();
        assertThat(Aim.atMost(1.8).metBy(1.8)).isTrue();
        assertThat(Aim.atMost(1.8).metBy(1.8001)).isFalse();
    }

    @Test
    void anAimThatIsMissedIsSaidSo() {
        var missed = new Measure("R1", "writes", "pgbench", new Rounds(List.of(1.0), List.of(2.0)), Aim.atLeast(0.55));

        assertThat(missed.met()).isFalse();
        assertThat(missed.line()).contains("0.50").contains("MISSED");
        assertThat(missed.json()).contains("\"ours\":[1.0]").contains("\"met\":false");
    }
}
