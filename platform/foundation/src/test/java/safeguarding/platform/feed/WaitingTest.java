package safeguarding.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=20|20",
                "wait = 5|5",
                "wait=30|30",
                "wait=31|30",
                "wait=999999|30",
                "respond-async, wait=10|10",
                "wait=\"7\"; foo=bar|7",
                "wait=0|0",
                "await=20|0",
                "wait=-1|0",
                "wait=soon|0",
                "return=minimal|0"
            })
    void followsThePreferenceUpToHalfAMinute(String prefer, long seconds) {
        assertThat(Waiting.of(prefer).longest()).hasSeconds(seconds);
    }

    @Test
    void doesNotWaitUnasked() {
        assertThat(Waiting.of(null).none()).isTrue();
    }
}
