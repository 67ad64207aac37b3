package safeguarding.platform.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.problem.ProblemException;

class DaysTest {

    /** A quarter past midnight in England, still the day before in UTC. */
    private final Clock clock = Clock.fixed(Instant.parse("2013-08-12T23:15:00Z"), ZoneOffset.UTC);

    @Test
    void whatIsKnownTodayIsProvisionalAndWhatWasKnownYesterdayIsNot() {
        assertThat(KnownOn.of(LocalDate.of(2013, 8, 13), clock).provisional()).isTrue();
        assertThat(KnownOn.today(clock)).isEqualTo(KnownOn.of(LocalDate.of(2013, 8, 13), clock));
        assertThat(KnownOn.of(LocalDate.of(2013, 8, 12), clock).provisional()).isFalse();
    }

    @Test
    void theFutureIsNotKnown() {
        var tomorrow = LocalDate.of(2013, 8, 14);

        assertThatThrownBy(() -> KnownOn.of(tomorrow, clock)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> AsAt.of(tomorrow, clock)).isInstanceOf(ProblemException.class);
    }

    @Test
    void aDayEndsWhenItEndsInEngland() {
        assertThat(KnownOn.of(LocalDate.of(2013, 8, 12), clock).end()).isEqualTo("2013-08-12T23:00:00Z");
        assertThat(KnownOn.of(LocalDate.of(2013, 1, 12), clock).end()).isEqualTo("2013-01-13T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2013-08-11,,true",
        "2013-08-12,,true",
        "2013-08-13,,false",
        "2013-08-11,2013-08-12,false",
        "2013-08-11,2013-08-13,true",
        "2013-08-12,2013-08-12,false"
    })
    void somethingHoldsFromItsFirstDayToTheDayBeforeItsEnd(LocalDate start, LocalDate end, boolean holds) {
        assertThat(new AsAt(LocalDate.of(2013, 8, 12)).covers(start, end)).isEqualTo(holds);
    }
}
