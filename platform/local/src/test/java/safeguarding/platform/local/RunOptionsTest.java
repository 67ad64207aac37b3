package safeguarding.platform.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.local.home.Door;
import safeguarding.platform.local.home.Refusal;

class RunOptionsTest {

    @Test
    void areAllOffWhenNothingIsAskedFor() {
        assertThat(options()).isEqualTo(new RunOptions(false, Optional.empty(), false, false, Map.of()));
    }

    @Test
    void areReadInAnyOrderWithValuesAfterASpaceOrAnEqualsSign() {
        var options = options("--gateway-port", "9080", "--fresh", "--as-of=2014-02-01", "--detach", "--empty");

        assertThat(options.empty()).isTrue();
        assertThat(options.fresh()).isTrue();
        assertThat(options.detach()).isTrue();
        assertThat(options.asOf()).contains(LocalDate.of(2014, 2, 1));
        assertThat(options.ports()).isEqualTo(Map.of(Door.GATEWAY, 9080));
    }

    @Test
    void letAnOptionComeBeforeTheEnvironment() {
        var environment = Map.of("QA_AUDIT_PORT", "9083", "KAFKA_PORT", "9999");

        assertThat(RunOptions.of(List.of("--kafka-port", "9092"), environment).ports())
                .isEqualTo(Map.of(Door.QA_AUDIT, 9083, Door.KAFKA, 9092));
    }

    @ParameterizedTest
    @CsvSource({
        "--as-of=tomorrow, 2014-02-01",
        "--as-of, needs a value",
        "--gateway-port=http, 1 to 65535",
        "--gateway-port=0, 1 to 65535",
        "--gateway-port=65536, 1 to 65535",
        "--quick, no option --quick",
        "now, no option now"
    })
    void refuseWhatTheyDoNotUnderstand(String word, String reason) {
        assertThatThrownBy(() -> options(word)).isInstanceOf(Refusal.class).hasMessageContaining(reason);
    }

    private static RunOptions options(String... words) {
        return RunOptions.of(List.of(words), Map.of());
    }
}
