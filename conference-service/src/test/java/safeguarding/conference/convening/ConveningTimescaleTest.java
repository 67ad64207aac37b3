package safeguarding.conference.convening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.rule.Verdict;

class ConveningTimescaleTest {

    private static final RunningClock CLOCK =
            new RunningClock("B1.3", UUID.randomUUID(), LocalDate.parse("2013-11-28"), LocalDate.parse("2013-12-19"));

    @ParameterizedTest
    @CsvSource({
        "2013-12-18, , true",
        "2013-12-19, , true",
        "2013-12-20, , false",
        "2013-12-20, NO_SLOT, true",
        "2013-12-20, FAMILY, true",
        "2013-12-20, NOT_STATED, false",
    })
    void permitsABookingBeyondTheLimitWithACauseOnly(LocalDate day, LateCause cause, boolean permitted) {
        assertThat(ConveningTimescale.permitsBooking(CLOCK, day, cause).isPermitted())
                .isEqualTo(permitted);
    }

    @Test
    void namesTheRuleOfTheTimescaleWhenItRefuses() {
        var verdict = ConveningTimescale.permitsBooking(CLOCK, LocalDate.parse("2013-12-20"), null);

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rule().id()).isEqualTo("B1.3"));
    }

    @Test
    void permitsAnyDayWhenNoLimitIsKnown() {
        assertThat(ConveningTimescale.permitsBooking(null, LocalDate.parse("2020-01-01"), null)
                        .isPermitted())
                .isTrue();
    }
}
