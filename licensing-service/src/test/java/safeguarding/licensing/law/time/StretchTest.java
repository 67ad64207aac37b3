package safeguarding.licensing.law.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.problem.ProblemException;

class StretchTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T09:00, 2026-03-10T10:30, 90",
        "2026-03-10T23:00, 2026-03-11T01:00, 120",
        // The clocks go forward at 01:00 on 29 March and back at 02:00 on 25 October.
        "2026-03-28T23:00, 2026-03-29T03:00, 180",
        "2026-03-29T00:59, 2026-03-29T02:00, 1",
        "2026-10-24T23:00, 2026-10-25T03:00, 300",
        "2026-10-25T00:30, 2026-10-25T01:30, 60",
        "2026-10-25T01:30, 2026-10-25T02:30, 120"
    })
    void isAsLongAsItReallyIs(LocalDateTime from, LocalDateTime until, int minutes) {
        assertThat(new Stretch(from, until).minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T09:00, 2026-03-10T09:00",
        "2026-03-10T09:00, 2026-03-10T08:59",
        "2026-03-10T09:00, 2026-03-11T09:01",
        "2026-03-10T09:00:30, 2026-03-10T10:00",
        "2026-03-29T01:00, 2026-03-29T02:30",
        "2026-03-29T00:30, 2026-03-29T01:59"
    })
    void refusesTimesThatCannotBe(LocalDateTime from, LocalDateTime until) {
        assertThatThrownBy(() -> new Stretch(from, until)).isInstanceOf(ProblemException.class);
    }

    @Test
    void runsOverMidnightWhenItEndsEarlierThanItBegins() {
        var day = LocalDate.parse("2026-03-10");

        assertThat(Stretch.on(day, LocalTime.of(22, 0), LocalTime.of(1, 0)).until())
                .isEqualTo(LocalDateTime.parse("2026-03-11T01:00"));
        assertThatThrownBy(() -> Stretch.on(day, LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void countsDays() {
        var week = Days.weekFrom(LocalDate.parse("2026-03-09"));

        assertThat(week.count()).isEqualTo(7);
        assertThat(week.include(LocalDate.parse("2026-03-15"))).isTrue();
        assertThat(week.include(LocalDate.parse("2026-03-16"))).isFalse();
        assertThatThrownBy(() -> new Days(LocalDate.parse("2026-03-10"), LocalDate.parse("2026-03-09")))
                .isInstanceOf(ProblemException.class);
    }
}
