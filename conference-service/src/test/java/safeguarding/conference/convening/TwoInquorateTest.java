package safeguarding.conference.convening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoInquorateTest {

    @ParameterizedTest
    @CsvSource({
        "REFUSE, true, true, false, false",
        "REFUSE, true, false, false, true",
        "REFUSE, false, true, false, true",
        "REFUSE, true, true, true, true",
        "FLAG, true, true, false, true"
    })
    void inARowAreRefusedWhereTheCouncilSaysSo(
            TwoInquorate setting, boolean afterInquorate, boolean inquorate, boolean fromHistory, boolean permitted) {
        assertThat(setting.permits(afterInquorate, inquorate, fromHistory).isPermitted())
                .isEqualTo(permitted);
    }
}
