package safeguarding.conference.convening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.rule.WorkingDayCalendar;

class LatenessTest {

    private final Lateness lateness = new Lateness(new WeekdaysOnly());

    @ParameterizedTest
    @CsvSource({"2013-12-19, 0", "2013-12-18, 0", "2013-12-20, 1", "2013-12-23, 2"})
    void countsWorkingDaysWhereTheLimitDoes(LocalDate heldOn, int late) {
        assertThat(lateness.of(clock("B1.3", "2013-12-19"), heldOn)).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"2014-02-28, 0", "2014-03-01, 1", "2014-03-03, 3"})
    void countsDaysWhereTheLimitCountsMonths(LocalDate heldOn, int late) {
        assertThat(lateness.of(clock("B1.5", "2014-02-28"), heldOn)).isEqualTo(late);
    }

    @Test
    void neverCallsAWeekendAfterTheLimitInTime() {
        // due on a Friday, held on the Saturday after it
        assertThat(lateness.of(clock("B1.3", "2013-12-20"), LocalDate.parse("2013-12-21")))
                .isEqualTo(1);
    }

    @Test
    void saysNothingWithoutALimit() {
        assertThat(lateness.of(null, LocalDate.parse("2013-12-20"))).isNull();
    }

    private static RunningClock clock(String rule, String dueOn) {
        return new RunningClock(rule, UUID.randomUUID(), LocalDate.parse("2013-11-28"), LocalDate.parse(dueOn));
    }

    private static final class WeekdaysOnly implements WorkingDayCalendar {

        @Override
        public int between(LocalDate dueOn, LocalDate heldOn) {
            return (int) dueOn.plusDays(1)
                    .datesUntil(heldOn.plusDays(1))
                    .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                    .count();
        }

        @Override
        public boolean knows(LocalDate day) {
            return true;
        }

        @Override
        public boolean isBankHoliday(LocalDate day) {
            return false;
        }
    }
}
