package safeguarding.platform.measure.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Figure.Cell;
import safeguarding.platform.measure.Tally;

/**
 * The periods of a series: small numbers are hidden. Of what happens in a period, the part of a longer one that shorter ones
 * leave over could be had by subtraction: where that is small, a shorter one is hidden too. Months and years stand beside
 * each other, so of any longer period all that are told are taken away at once.
 */
final class HiddenPeriods {

    private final Definition.Kind kind;
    private final boolean happening;
    private final Cell asked;
    private final List<Cell> series;

    HiddenPeriods(Definition.Kind kind, boolean happening, Cell asked, List<Cell> series) {
        this.kind = kind;
        this.happening = happening;
        this.asked = asked;
        this.series = new ArrayList<>(series);
    }

    List<Cell> series() {
        series.replaceAll(cell -> SmallNumbers.tells(cell.tally(), kind) ? cell.hidden() : cell);
        if (happening) {
            for (var telling = telling(); telling.isPresent(); telling = telling()) {
                hide(telling.get());
            }
            for (var telling = stretch(); telling.isPresent(); telling = stretch()) {
                hide(telling.get());
            }
        }
        return List.copyOf(series);
    }

    private void hide(Cell cell) {
        series.set(series.indexOf(cell), cell.hidden());
    }

    /** A cell of the series that has to go; empty when no subtraction of what is told gives a small number. */
    private Optional<Cell> telling() {
        var told = Stream.concat(Stream.of(asked), series.stream())
                .filter(cell -> !cell.suppressed())
                .toList();
        for (var whole : told) {
            for (var one : told) {
                for (var other : told) {
                    if (telling(whole, one, other)) {
                        return Optional.of(one != asked ? one : other != asked ? other : whole);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The smallest month or year that has to go; empty when what all that are told leave over of a period is not small. */
    private Optional<Cell> stretch() {
        return Stream.concat(Stream.of(asked), series.stream())
                .filter(whole -> !whole.suppressed())
                .map(this::stretchesIn)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Cell> stretchesIn(Cell whole) {
        var inside = series.stream()
                .filter(cell ->
                        cell != whole && !cell.suppressed() && cell.period().stretch())
                .filter(cell -> whole.period().contains(cell.period()))
                .toList();
        var left = inside.stream().map(Cell::tally).reduce(whole.tally(), Tally::minus);
        return tells(left)
                ? inside.stream()
                        .filter(cell -> cell.tally().all() > 0)
                        .min(Comparator.comparingLong(cell -> cell.tally().all()))
                : Optional.empty();
    }

    /** Whether one part, or two apart from each other, leave a small number of the whole. */
    private boolean telling(Cell whole, Cell one, Cell other) {
        if (whole == one || !whole.period().contains(one.period())) {
            return false;
        }
        var left = whole.tally().minus(one.tally());
        if (one != other) {
            if (!whole.period().contains(other.period()) || !one.period().apartFrom(other.period())) {
                return false;
            }
            left = left.minus(other.tally());
        }
        return tells(left);
    }

    private boolean tells(Tally left) {
        return SmallNumbers.tells(left, kind);
    }
}
