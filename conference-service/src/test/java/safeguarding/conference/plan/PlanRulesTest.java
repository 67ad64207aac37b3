package safeguarding.conference.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRulesTest {

    @ParameterizedTest
    @CsvSource({"NEGLECT, true", "PHYSICAL, true", "SEXUAL, true", "EMOTIONAL, true", "MULTIPLE, false", ", false"})
    void letsAConferenceDecideTheFourCategoriesOnly(Category category, boolean permitted) {
        assertThat(CategoryDecided.permits(category).isPermitted()).isEqualTo(permitted);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "2, false"})
    void letsAPlanBeginOnlyWhenNoneIsOpen(long open, boolean permitted) {
        assertThat(OneOpenPlan.permitsAnother(open).isPermitted()).isEqualTo(permitted);
    }

    @ParameterizedTest
    @CsvSource({"2013-11-27, false", "2013-11-28, false", "2013-11-29, true"})
    void letsAPlanEndOnlyAfterTheDayOnWhichItStarted(LocalDate endedOn, boolean permitted) {
        assertThat(EndingOfPlan.permitsOn(LocalDate.parse("2013-11-28"), endedOn)
                        .isPermitted())
                .isEqualTo(permitted);
    }

    @ParameterizedTest
    @CsvSource({
        "HARM_NO_LONGER_LIKELY, false",
        "MOVED_AND_TAKEN_OVER, true",
        "TURNED_18, true",
        "DIED, true",
        "LEFT_UK, true",
    })
    void leavesItToAConferenceToSayThatHarmIsNoLongerLikely(EndingReason reason, boolean permitted) {
        assertThat(EndingOfPlan.permitsWithoutConference(reason).isPermitted()).isEqualTo(permitted);
    }
}
