package safeguarding.platform.measure.suppression;

import java.util.List;
import safeguarding.platform.measure.Figure;
import safeguarding.platform.measure.Figure.Broken;
import safeguarding.platform.measure.Figure.Part;

/**
 * Keeps back what would tell of single children, and as much beside it that nothing in the same answer gives it back: what
 * is hidden of a breakdown comes to no small number together, and no difference of the periods told is small.
 *
 * <p>It holds for one indicator in one answer. Answers of several days, and indicators that count parts of each other, are not
 * compared.
 */
public final class Suppression {

    private Suppression() {}

    /** The figure as readers outside the unit may have it. */
    public static Figure of(Figure figure) {
        var kind = figure.definition().kind();
        var told = SmallNumbers.tells(figure.asked().tally(), kind);
        var asked = told ? figure.asked().hidden() : figure.asked();
        return new Figure(
                figure.definition(),
                figure.happening(),
                asked,
                figure.exclusions().stream().map(Suppression::exclusion).toList(),
                figure.breakdowns().stream()
                        .map(broken -> new Broken(
                                broken.by(),
                                told ? allHidden(broken.parts()) : new HiddenGroups(kind, broken.parts()).parts()))
                        .toList(),
                new HiddenPeriods(kind, figure.happening(), asked, figure.series()).series());
    }

    private static Part exclusion(Part left) {
        return SmallNumbers.small(left.tally().all()) ? left.hidden() : left;
    }

    private static List<Part> allHidden(List<Part> parts) {
        return parts.stream().map(Part::hidden).toList();
    }
}
