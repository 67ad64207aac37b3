package safeguarding.platform.measure.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Figure;
import safeguarding.platform.measure.Figure.Broken;
import safeguarding.platform.measure.Figure.Cell;
import safeguarding.platform.measure.Figure.Part;
import safeguarding.platform.measure.Period;
import safeguarding.platform.measure.Tally;

/** What a reader outside can work out from what is told. */
class SuppressionTest {

    private static final Definition NUMBER = Definition.number("n", "N", "N.", "X1", "X", "children");
    private static final Definition SHARE = Definition.share("s", "S", "S.", "X1", "X");
    private static final LocalDate APRIL = LocalDate.of(2013, 4, 1);

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "5, true", "6, false"})
    void hidesFromOneToFive(long number, boolean hidden) {
        assertThat(Suppression.of(figure(NUMBER, new Tally(number, number), List.of(), List.of()))
                        .asked()
                        .suppressed())
                .isEqualTo(hidden);
    }

    @ParameterizedTest
    @CsvSource({"20, 40, false", "35, 40, true", "34, 40, false", "5, 40, true", "40, 40, false", "0, 40, false"})
    void hidesThoseNotInTheNumeratorOfAShareToo(long met, long all, boolean hidden) {
        assertThat(Suppression.of(figure(SHARE, new Tally(met, all), List.of(), List.of()))
                        .asked()
                        .suppressed())
                .isEqualTo(hidden);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "5, true", "6, false"})
    void hidesAMedianOfFewCases(long all, boolean hidden) {
        var median = Definition.median("m", "M", "M.", "X1", "X", "working days");

        assertThat(Suppression.of(figure(median, new Tally(14, all), List.of(), List.of()))
                        .asked()
                        .suppressed())
                .isEqualTo(hidden);
    }

    @Test
    void hidesASecondGroupSoThatTheWholeDoesNotGiveTheFirstBack() {
        var told = Suppression.of(figure(NUMBER, number(63), List.of(3L, 20L, 40L), List.of()));

        assertThat(parts(told).stream().map(Part::suppressed)).containsExactly(true, true, false);
    }

    @Test
    void hidesEveryGroupOfASmallWhole() {
        var told = Suppression.of(figure(NUMBER, number(4), List.of(4L, 0L), List.of()));

        assertThat(parts(told)).allMatch(Part::suppressed);
    }

    @Test
    void hidesAQuarterWhoseDifferenceFromTheYearIsSmall() {
        var told = Suppression.of(figure(NUMBER, number(40), List.of(), List.of(40L, 20L, 38L)));

        assertThat(told.series().stream().map(Cell::suppressed)).containsExactly(false, false, true);
    }

    @Test
    void givesNoSmallNumberBackByAnySubtraction() {
        var random = new Random(20131128);
        for (int round = 0; round < 3_000; round++) {
            var share = random.nextBoolean();
            var tallies = IntStream.range(0, 2 + random.nextInt(6))
                    .mapToObj(i -> tally(random, share))
                    .toList();
            var whole = tallies.stream().reduce(Tally.NONE, Tally::plus);
            var parts = new ArrayList<Part>();
            tallies.forEach(tally -> parts.add(new Part("g" + parts.size(), "G", tally, false)));
            var what = share ? SHARE : NUMBER;
            var told = Suppression.of(new Figure(
                    what,
                    false,
                    new Cell(year(0, 12), whole, false),
                    List.of(),
                    List.of(new Broken("by", parts)),
                    List.of()));
            var hidden = parts(told).stream()
                    .filter(Part::suppressed)
                    .map(Part::tally)
                    .reduce(Tally.NONE, Tally::plus);
            assertThat(parts(told))
                    .filteredOn(part -> !part.suppressed())
                    .noneMatch(part -> SmallNumbers.tells(part.tally(), what.kind()));
            if (!told.asked().suppressed()) {
                assertThat(SmallNumbers.tells(hidden, what.kind()))
                        .describedAs("the whole less what is told of %s", tallies)
                        .isFalse();
            }
        }
    }

    /** What is asked for covers six months of a row of nine, and their numbers are exactly its parts. */
    @Test
    void givesNoSmallNumberBackFromMonthsBesideEachOther() {
        var random = new Random(20131129);
        for (int round = 0; round < 3_000; round++) {
            var share = random.nextBoolean();
            var what = share ? SHARE : NUMBER;
            var months = IntStream.range(0, 9)
                    .mapToObj(place -> new Cell(month(place), tally(random, share), false))
                    .toList();
            var whole = months.stream().skip(3).map(Cell::tally).reduce(Tally.NONE, Tally::plus);
            var asked = new Period("asked", Period.Kind.ASKED, APRIL.plusMonths(3), end(8), end(8), false);
            var told =
                    Suppression.of(new Figure(what, true, new Cell(asked, whole, false), List.of(), List.of(), months));
            assertThat(told.series())
                    .filteredOn(cell -> !cell.suppressed())
                    .noneMatch(cell -> SmallNumbers.tells(cell.tally(), what.kind()));
            if (!told.asked().suppressed()) {
                var left = told.series().stream()
                        .skip(3)
                        .filter(Cell::suppressed)
                        .map(Cell::tally)
                        .reduce(Tally.NONE, Tally::plus);
                assertThat(SmallNumbers.tells(left, what.kind()))
                        .describedAs("what is asked less the months told of %s", months)
                        .isFalse();
            }
        }
    }

    private static Period month(int place) {
        return new Period("m" + place, Period.Kind.MONTH, APRIL.plusMonths(place), end(place), end(place), false);
    }

    private static LocalDate end(int place) {
        return APRIL.plusMonths(place + 1L).minusDays(1);
    }

    private static Tally tally(Random random, boolean share) {
        var met = random.nextInt(random.nextBoolean() ? 8 : 60);
        return new Tally(met, share ? met + random.nextInt(random.nextBoolean() ? 8 : 60) : met);
    }

    /** Series: the year to date and the first two quarters of it, each as the year stood then. */
    private static Figure figure(Definition what, Tally asked, List<Long> groups, List<Long> series) {
        var parts = new ArrayList<Part>();
        groups.forEach(group -> parts.add(new Part("g" + parts.size(), "G", number(group), false)));
        var months = List.of(9, 3, 6);
        var cells = IntStream.range(0, series.size())
                .mapToObj(i -> new Cell(year(i, months.get(i)), number(series.get(i)), false))
                .toList();
        return new Figure(
                what, true, new Cell(year(9, 9), asked, false), List.of(), List.of(new Broken("by", parts)), cells);
    }

    private static Tally number(long number) {
        return new Tally(number, number);
    }

    private static Period year(int name, int months) {
        var to = APRIL.plusMonths(months).minusDays(1);
        return new Period("p" + name, Period.Kind.QUARTER_END, APRIL, to, to, false);
    }

    private static List<Part> parts(Figure figure) {
        return figure.breakdowns().getFirst().parts();
    }
}
