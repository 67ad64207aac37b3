package safeguarding.conference.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.conference.neighbours.KnownPlan;

class VisitTimescaleTest {

    /** From day to day; an open turn ends in nothing. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, false, '', '2013-11-28>'",
                "-, false, '2013-12-09', '2013-11-28>2013-12-09 2013-12-09>'",
                "-, false, '2013-12-16 2013-12-09', '2013-11-28>2013-12-09 2013-12-09>2013-12-16 2013-12-16>'",
                "-, false, '2013-12-09 2013-12-09', '2013-11-28>2013-12-09 2013-12-09>'",
                "-, false, '2013-11-28', '2013-11-28>'",
                "-, false, '2013-11-27 2013-11-29', '2013-11-28>2013-11-29 2013-11-29>'",
                "2014-03-03, false, '2013-12-09', '2013-11-28>2013-12-09'",
                "2014-03-03, false, '', ''",
                "-, true, '', ''",
                "-, true, '2013-12-09', '2013-12-09>'",
            })
    void countsFromTheStartThenFromVisitToVisit(
            @Nullable LocalDate endedOn, boolean fromHistory, String visits, String turns) {
        var plan = new KnownPlan(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "north-east",
                LocalDate.of(2013, 11, 28),
                endedOn,
                false,
                fromHistory);
        var days = Arrays.stream(visits.split(" "))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .toList();

        var counted = VisitTimescale.turns(plan, days);

        assertThat(counted)
                .map(turn -> turn.startsOn() + ">" + (turn.metOn() == null ? "" : turn.metOn()))
                .containsExactly(Arrays.stream(turns.split(" "))
                        .filter(turn -> !turn.isEmpty())
                        .toArray(String[]::new));
    }
}
