package safeguarding.licensing.chaperonebookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.Verdict.Refused;

class BookingRulesTest {

    private static final UUID CHAPERONE = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2015, 12, 12);

    /** Each line: what is booked already at the Playhouse, what is to be booked, and whether it can be. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10:00-12:00 6              | 10:00-12:00 6    | true",
                "10:00-12:00 6              | 10:00-12:00 7    | false",
                "10:00-12:00 12             | 12:00-13:00 12   | true",
                "10:00-12:01 12             | 12:00-13:00 1    | false",
                "10:00-11:00 6;11:00-12:00 6| 10:00-12:00 6    | true",
                "10:00-11:30 6;11:00-12:00 6| 10:00-12:00 1    | false",
                "10:00-11:30 6;11:00-12:00 6| 09:00-10:00 12   | true",
                "10:00-12:00 1              | 11:00-13:00 2 t  | true",
                "10:00-12:00 1              | 11:00-13:00 3 t  | false",
                "10:00-12:00 3 t            | 11:00-13:00 1    | false",
                "10:00-11:00 3 t            | 11:00-13:00 12   | true"
            })
    void allChildrenTogetherAreWithinTheRatio(String before, String more, boolean may) {
        var meeting = Stream.of(before.split(";"))
                .map(each -> booking(each, "Playhouse", DAY))
                .toList();

        assertThat(BookingRules.mayJoin(meeting, booking(more, "playhouse", DAY))
                        .isPermitted())
                .isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"12, '', true", "13, '', false", "3, ' t', true", "4, ' t', false"})
    void oneBookingIsWithinTheRatio(int children, String teaching, boolean may) {
        assertThat(BookingRules.mayJoin(List.of(), booking("10:00-12:00 " + children + teaching, "Playhouse", DAY))
                        .isPermitted())
                .isEqualTo(may);
    }

    @Test
    void nobodyIsAtTwoPlacesAtOnce() {
        var here = booking("10:00-12:00 1", "Playhouse", DAY);

        assertThat(BookingRules.mayJoin(List.of(here), booking("11:00-13:00 1", "Town Hall", DAY)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rule().id()).isEqualTo("LC61"));
    }

    /** H0: the figure holds from 6 February 2015; the day before nothing can be said. */
    @ParameterizedTest
    @CsvSource({"2015-02-06, true, false", "2015-02-05, false, true"})
    void theRatioIsThatOfTheDay(LocalDate day, boolean decidable, boolean may) {
        var thirteen = booking("10:00-12:00 13", "Playhouse", day);

        assertThat(BookingRules.isRatioDecidable(thirteen)).isEqualTo(decidable);
        assertThat(BookingRules.mayJoin(List.of(), thirteen).isPermitted()).isEqualTo(may);
    }

    @Test
    void aSpanMayEndOnTheNextDay() {
        assertThat(span("22:00", "01:00").days()).containsExactly(DAY, DAY.plusDays(1));
        assertThat(span("22:00", "00:00").days()).containsExactly(DAY);
        assertThat(span("10:00", "11:00").days()).containsExactly(DAY);
        assertThatThrownBy(() -> span("10:00", "10:00")).isInstanceOf(ProblemException.class);
    }

    @Test
    void aSpanThatTheChangeOfClocksSwallowsIsRefused() {
        var spring = LocalDate.of(2015, 3, 29);
        assertThatThrownBy(() -> BookedSpan.of(spring, LocalTime.of(1, 30), LocalTime.of(2, 30)))
                .isInstanceOf(ProblemException.class);
        assertThat(BookedSpan.of(spring, LocalTime.of(0, 30), LocalTime.of(2, 30)))
                .extracting(
                        span -> Duration.between(span.startsAt(), span.endsAt()).toMinutes())
                .isEqualTo(60L);
    }

    private static BookedSpan span(String from, String to) {
        return BookedSpan.of(DAY, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static NewBooking booking(String text, String place, LocalDate day) {
        var words = text.strip().split(" ");
        var times = words[0].split("-");
        return new NewBooking(
                CHAPERONE,
                UUID.randomUUID(),
                BookedPlace.of(place, "GU1 3AA", "936"),
                BookedSpan.of(day, LocalTime.parse(times[0]), LocalTime.parse(times[1])),
                new Care(Integer.parseInt(words[1]), words.length > 2, false));
    }
}
