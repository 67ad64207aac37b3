package safeguarding.conference.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportDueTest {

    private static final Instant CONFERENCE = Instant.parse("2013-12-12T10:00:00Z");

    private final ReportDue due = new ReportDue(48);

    @ParameterizedTest
    @CsvSource({"2013-12-10T09:59:59Z, true", "2013-12-10T10:00:00Z, true", "2013-12-10T10:00:01Z, false"})
    void isInTimeFortyEightHoursBeforeTheConference(Instant receivedAt, boolean inTime) {
        assertThat(due.inTime(receivedAt, CONFERENCE)).isEqualTo(inTime);
    }

    @Test
    void workingDaysEndAtTheHourOfTheConferenceWhateverTheClocksDoBetween() {
        assertThat(ReportDue.daysBefore(5, "").by(Instant.parse("2014-03-31T09:00:00Z")))
                .isEqualTo("2014-03-26T10:00:00Z");
        assertThat(due.by(Instant.parse("2014-03-31T09:00:00Z"))).isEqualTo("2014-03-29T09:00:00Z");
    }

    @Test
    void isNotKnownWhileTheConferenceIsNotBooked() {
        assertThat(due.inTime(CONFERENCE, null)).isNull();
        assertThat(due.by(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"48, 2013-12-10, true", "48, 2013-12-11, false", "49, 2013-12-09, true", "49, 2013-12-10, false"})
    void aDayCountsWholeWhereAHistoryKnowsNoHour(int hours, LocalDate receivedOn, boolean inTime) {
        assertThat(new ReportDue(hours)
                        .ofDay(receivedOn, LocalDate.of(2013, 12, 12))
                        .inTime())
                .isEqualTo(inTime);
    }
}
