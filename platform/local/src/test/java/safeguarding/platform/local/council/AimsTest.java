package safeguarding.platform.local.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AimsTest {

    private static final Aims AIMS = new Aims(
            new TreeMap<>(Map.of(LocalDate.of(2013, 1, 1), 100, LocalDate.of(2013, 1, 11), 200)), Map.of(2012, 45));

    @ParameterizedTest
    @CsvSource({"2013-01-01, 100", "2013-01-02, 110", "2013-01-06, 150", "2013-01-11, 200"})
    void followsAStraightLineBetweenItsDays(LocalDate day, int children) {
        assertThat(AIMS.onPlans(day)).isEqualTo(children);
    }

    @Test
    void saysNothingOfDaysOutsideOfItsTable() {
        assertThatThrownBy(() -> AIMS.onPlans(LocalDate.of(2013, 1, 12))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2013-03-31, 2012, true", "2013-04-01, 2013, false"})
    void aYearBeginsInApril(LocalDate day, int year, boolean given) {
        assertThat(Aims.year(day)).isEqualTo(year);
        assertThat(AIMS.gives(year)).isEqualTo(given);
    }
}
