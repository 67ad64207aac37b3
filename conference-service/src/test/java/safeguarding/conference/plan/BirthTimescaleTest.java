package safeguarding.conference.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthTimescaleTest {

    /** From the birth to what met it; an open turn ends in nothing. */
    @ParameterizedTest
    @CsvSource({
        "2014-02-05, '', true, '2014-02-06>'",
        "2014-02-06, '', true, ''",
        "2014-02-07, '', true, ''",
        "2013-11-28, '2014-02-05', true, '2014-02-06>'",
        "2013-11-28, '2014-02-06', true, '2014-02-06>2014-02-06'",
        "2013-11-28, '2014-02-20 2014-02-10', true, '2014-02-06>2014-02-10'",
        "2013-11-28, '', false, ''",
        "2013-11-28, '2014-02-05', false, ''",
        "2013-11-28, '2014-02-10', false, '2014-02-06>2014-02-10'",
    })
    void countsFromTheBirthToTheFirstThatMeetsIt(LocalDate startedOn, String meeting, boolean runs, String expected) {
        var days = Arrays.stream(meeting.split(" "))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .toList();

        var turns = BirthTimescale.turns(startedOn, LocalDate.of(2014, 2, 6), days, runs);

        assertThat(turns)
                .map(turn -> turn.startsOn() + ">" + (turn.metOn() == null ? "" : turn.metOn()))
                .containsExactly(Arrays.stream(expected.split(" "))
                        .filter(turn -> !turn.isEmpty())
                        .toArray(String[]::new));
    }
}
