package safeguarding.licensing.permits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermitRulesTest {

    @ParameterizedTest
    @CsvSource({
        "2013-12-02, 2013-11-01, true",
        "2013-12-02, 2013-12-02, true",
        "2013-12-02, 2013-12-09, true",
        "2013-12-02, 2013-12-10, false",
    })
    void anApplicationIsInTimeWithinSevenDaysOfTheStart(LocalDate start, LocalDate applied, boolean inTime) {
        assertThat(PermitRules.inTime(start, applied)).isEqualTo(inTime);
    }
}
