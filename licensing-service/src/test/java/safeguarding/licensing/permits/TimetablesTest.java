package safeguarding.licensing.permits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.law.time.Days;
import safeguarding.licensing.law.timetable.DayHours;
import safeguarding.licensing.law.timetable.WeeklyPattern;
import safeguarding.licensing.law.timetable.WorkTimetable;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.platform.problem.ProblemException;

class TimetablesTest {

    private static final DayHours HOURS = DayHours.of(LocalTime.of(16, 0), LocalTime.of(17, 0));
    private static final LocalDate FIRST = LocalDate.of(2013, 12, 2);
    private static final LocalDate LAST = LocalDate.of(2013, 12, 29);

    @Test
    void spanFromTheFirstToTheLastDayOfPatternsAndSingleDays() {
        assertThat(Timetables.span(
                        new WorkTimetable(List.of(pattern(FIRST, LAST)), Map.of(LAST.plusDays(3), List.of(HOURS)))))
                .isEqualTo(new Days(FIRST, LAST.plusDays(3)));
    }

    @Test
    void areRefusedWithoutADay() {
        assertThatThrownBy(() -> Timetables.span(new WorkTimetable(List.of(), Map.of())))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void withinATermHoldWhatLiesInItWithBothItsEnds() {
        var term = new LicenceTerm(LocalDate.of(2013, 12, 9), LocalDate.of(2013, 12, 20));
        var within = Timetables.within(
                new WorkTimetable(
                        List.of(pattern(FIRST, LAST), pattern(FIRST, term.from().minusDays(1))),
                        Map.of(
                                term.from(), List.of(HOURS),
                                term.from().minusDays(1), List.of(HOURS),
                                term.to(), List.of(HOURS),
                                term.to().plusDays(1), List.of(HOURS))),
                term);

        assertThat(within.patterns()).extracting(WeeklyPattern::days).containsExactly(new Days(term.from(), term.to()));
        assertThat(within.singleDays()).containsOnlyKeys(term.from(), term.to());
    }

    @Test
    void goOnInAnotherTermAsTheyWereAtTheEnd() {
        var term = new LicenceTerm(LocalDate.of(2014, 1, 6), LocalDate.of(2014, 3, 30));
        var going = Timetables.goingOn(
                new WorkTimetable(
                        List.of(pattern(FIRST, LAST.minusDays(7)), pattern(LAST.minusDays(6), LAST)), Map.of()),
                term);

        assertThat(going.patterns()).extracting(WeeklyPattern::days).containsExactly(new Days(term.from(), term.to()));
    }

    private static WeeklyPattern pattern(LocalDate first, LocalDate last) {
        return new WeeklyPattern(
                new Days(first, last), WeeklyPattern.Which.ALL_DAYS, Map.of(DayOfWeek.WEDNESDAY, List.of(HOURS)));
    }
}
