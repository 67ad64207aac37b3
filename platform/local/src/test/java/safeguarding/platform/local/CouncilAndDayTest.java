package safeguarding.platform.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import safeguarding.platform.local.home.Council;
import safeguarding.platform.local.home.Refusal;
import safeguarding.platform.local.home.SuiteHome;

class CouncilAndDayTest {

    @TempDir
    Path folder;

    @Test
    void theDayBeforeTheCouncilsIsRefusedAndItsOwnIsNot() {
        assertThatThrownBy(() -> ask("--as-of", "2013-11-27"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--empty");
        assertThatCode(() -> ask("--as-of", "2013-11-28")).doesNotThrowAnyException();
        assertThatCode(() -> ask()).doesNotThrowAnyException();
    }

    @Test
    void anEmptyHouseMayBeginOnAnyDay() {
        assertThatCode(() -> ask("--empty", "--as-of", "2012-01-01")).doesNotThrowAnyException();
    }

    @Test
    void whatIsLoadedAlreadyIsLeftToTheClock() {
        council().choose(false);
        council().demonstrationLoaded();

        assertThatCode(() -> ask("--as-of", "2013-11-27")).doesNotThrowAnyException();
    }

    private void ask(String... words) {
        RunningTheSuite.refuseDaysBeforeTheCouncil(council(), RunOptions.of(List.of(words), Map.of()));
    }

    private Council council() {
        return new SuiteHome(folder).council();
    }
}
