package safeguarding.audit.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class WholeMonthsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/population/month-vectors.csv", numLinesToSkip = 1)
    void completesAMonthOnTheDayOfTheVectors(LocalDate from, LocalDate plus3, LocalDate plus6) {
        assertThat(WholeMonths.between(from, plus3)).isEqualTo(3);
        assertThat(WholeMonths.between(from, plus3.minusDays(1))).isEqualTo(2);
        assertThat(WholeMonths.between(from, plus6)).isEqualTo(6);
        assertThat(WholeMonths.between(from, plus6.minusDays(1))).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-11-28, 2013-11-27, 0",
        "2013-11-28, 2013-11-28, 0",
        "2012-05-28, 2013-11-27, 17",
        "2012-05-28, 2013-11-28, 18",
        "2012-02-29, 2013-02-28, 12",
        "2012-02-29, 2013-02-27, 11"
    })
    void countsTheDayItself(LocalDate from, LocalDate to, int months) {
        assertThat(WholeMonths.between(from, to)).isEqualTo(months);
    }
}
