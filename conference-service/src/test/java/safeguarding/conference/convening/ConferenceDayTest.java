package safeguarding.conference.convening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConferenceDayTest {

    @ParameterizedTest
    @CsvSource({
        "INITIAL, 2013-12-13, true",
        "INITIAL, 2013-12-14, false",
        "INITIAL, 2013-12-15, false",
        "INITIAL, 2013-12-16, true",
        "PRE_BIRTH, 2013-12-14, false",
        "TRANSFER_IN, 2013-12-15, false",
        "REVIEW, 2013-12-14, true",
    })
    void refusesAWeekendForEveryConferenceButAReview(ConferenceKind kind, LocalDate day, boolean permitted) {
        assertThat(ConferenceDay.permitsBooking(kind, day).isPermitted()).isEqualTo(permitted);
    }
}
