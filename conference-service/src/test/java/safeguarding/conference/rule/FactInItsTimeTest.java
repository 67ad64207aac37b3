package safeguarding.conference.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.rule.Verdict;

class FactInItsTimeTest {

    @ParameterizedTest
    @CsvSource({"2013-11-27, true", "2013-11-28, true", "2013-11-29, false"})
    void refusesWhatLiesAhead(LocalDate heldOn, boolean permitted) {
        assertThat(FactInItsTime.notAhead(heldOn, LocalDate.parse("2013-11-28")).isPermitted())
                .isEqualTo(permitted);
    }

    @ParameterizedTest
    @CsvSource({"2013-11-27, false", "2013-11-28, true", "2013-11-29, true"})
    void refusesAConferenceBeforeTheStrategyDiscussion(LocalDate heldOn, boolean permitted) {
        assertThat(FactInItsTime.afterItsCause(heldOn, LocalDate.parse("2013-11-28"), "the strategy discussion")
                        .isPermitted())
                .isEqualTo(permitted);
    }

    @ParameterizedTest
    @CsvSource({"2013-11-27, false", "2013-11-28, true", "2013-11-29, true"})
    void refusesAConferenceBeforeItWasAskedFor(LocalDate heldOn, boolean permitted) {
        assertThat(FactInItsTime.afterTheRequest(heldOn, LocalDate.parse("2013-11-28"))
                        .isPermitted())
                .isEqualTo(permitted);
    }

    @ParameterizedTest
    @CsvSource({"the strategy discussion, 8615", "the event that called for it, 8615", "the request, ours"})
    void names8615OnlyWhereAnEventCalledForTheConference(String cause, String rule) {
        var heldOn = LocalDate.parse("2013-11-27");
        var day = LocalDate.parse("2013-11-28");
        var verdict = cause.equals("the request")
                ? FactInItsTime.afterTheRequest(heldOn, day)
                : FactInItsTime.afterItsCause(heldOn, day, cause);

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Refused.class, refused -> {
            assertThat(refused.rule().id()).isEqualTo(rule);
            assertThat(refused.rule().citation().contains("8615")).isEqualTo(rule.equals("8615"));
        });
    }

    @ParameterizedTest
    @CsvSource({"2013-01-24, false", "2013-01-25, true", "2013-11-29, true"})
    void refusesAConferenceBeforeAChildCouldExist(LocalDate heldOn, boolean permitted) {
        // 44 weeks before 29 November 2013 is 25 January 2013
        assertThat(FactInItsTime.afterConception(heldOn, LocalDate.parse("2013-11-29"))
                        .isPermitted())
                .isEqualTo(permitted);
    }
}
