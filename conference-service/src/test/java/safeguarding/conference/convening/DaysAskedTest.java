package safeguarding.conference.convening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.problem.ProblemException;

class DaysAskedTest {

    private static final LocalDate TODAY = LocalDate.parse("2013-11-28");

    @ParameterizedTest
    @CsvSource({
        "          ,           , 2013-12-19, 2013-11-28, 2013-12-19",
        "          ,           , 2013-11-28, 2013-11-28, 2013-11-28",
        "          ,           , 2013-11-27, 2013-11-28, 2013-12-12",
        "          ,           ,           , 2013-11-28, 2013-12-26",
        "          ,           , 2014-05-28, 2013-11-28, 2014-02-27",
        "2013-12-02,           , 2013-12-19, 2013-12-02, 2013-12-19",
        "2013-11-01, 2013-12-02, 2013-12-19, 2013-11-28, 2013-12-02",
        "2013-12-02, 2014-01-10, 2013-12-19, 2013-12-02, 2014-01-10"
    })
    void goFromTodayToTheLimitUnlessSaid(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate dueOn,
            LocalDate first,
            LocalDate last) {
        assertThat(DaysAsked.ahead(from, until, dueOn, TODAY)).isEqualTo(new DaysAsked(first, last));
    }

    @Test
    void doNotLieInThePast() {
        assertThatThrownBy(() -> DaysAsked.ahead(null, TODAY.minusDays(1), null, TODAY))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void areNotMoreThanNinetyTwo() {
        assertThat(new DaysAsked(TODAY, TODAY.plusDays(91)).days()).hasSize(92);
        assertThatThrownBy(() -> new DaysAsked(TODAY, TODAY.plusDays(92))).isInstanceOf(ProblemException.class);
    }
}
