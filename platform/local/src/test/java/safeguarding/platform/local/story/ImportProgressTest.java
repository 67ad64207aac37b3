package safeguarding.platform.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import safeguarding.platform.local.topology.Progress;

class ImportProgressTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void saysHowManyAreDoneHowFastAndHowLongItStillTakes() {
        assertThat(ImportProgress.sentence("histories", 2400, 1200, 1200, Duration.ofSeconds(24)))
                .isEqualTo("[###############---------------] 1200 of 2400 histories, 50 a second, 24 s left");
    }

    @Test
    void countsTheSpeedOfThisRunAloneWhenAnEarlierOneWasEnded() {
        assertThat(ImportProgress.sentence("histories", 2400, 1800, 600, Duration.ofSeconds(10)))
                .endsWith("1800 of 2400 histories, 60 a second, 10 s left");
    }

    @Test
    void promisesNothingBeforeAnythingIsDone() {
        assertThat(ImportProgress.sentence("histories", 2400, 0, 0, Duration.ZERO))
                .endsWith("0 of 2400 histories, 0 a second, begun");
    }

    @Test
    void printsALineEveryTenSecondsWhereNobodySitsAtATerminal() {
        var shown = new ImportProgress(
                new Progress(new PrintStream(printed, true, StandardCharsets.UTF_8)), "histories", 100);

        for (int second = 0; second <= 30; second++) {
            shown.tell(second, Duration.ofSeconds(second).toNanos());
        }
        shown.end();

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .allSatisfy(
                        line -> assertThat(line).contains(" of 100 histories").doesNotContain("\r"));
    }
}
