package safeguarding.platform.measure.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.measure.Definition.Kind;
import safeguarding.platform.measure.Figure;
import safeguarding.platform.measure.Question;
import safeguarding.platform.measure.Tally;
import safeguarding.platform.measure.web.IndicatorView.BreakdownView;
import safeguarding.platform.measure.web.IndicatorView.ComparatorLine;
import safeguarding.platform.measure.web.IndicatorView.ExclusionView;
import safeguarding.platform.measure.web.IndicatorView.GroupView;
import safeguarding.platform.measure.web.IndicatorView.SeriesView;
import safeguarding.platform.measure.web.IndicatorView.TargetLine;
import safeguarding.platform.measure.yardstick.Comparator;
import safeguarding.platform.measure.yardstick.Target;

/**
 * Puts figures of one question into words.
 *
 * @param service short name of the service
 * @param question what was asked
 * @param targets those of the year
 * @param comparators those of the year or the latest before
 */
record IndicatorViews(String service, Question question, List<Target> targets, List<Comparator> comparators) {

    IndicatorsView all(List<Figure> figures) {
        return new IndicatorsView(
                service,
                question.from(),
                question.to(),
                question.asAt(),
                knownOn(),
                question.provisional(),
                figures.stream().map(this::one).toList());
    }

    IndicatorView one(Figure figure) {
        var what = figure.definition();
        var number =
                new Told(what.kind(), figure.asked().tally(), figure.asked().suppressed());
        return new IndicatorView(
                service,
                what.id(),
                what.title(),
                what.text(),
                what.rule(),
                what.citation(),
                what.kind().code(),
                what.unit(),
                question.from(),
                question.to(),
                question.asAt(),
                knownOn(),
                question.provisional(),
                number.numerator(),
                number.denominator(),
                number.value(),
                figure.asked().suppressed(),
                figure.exclusions().stream()
                        .map(left -> new ExclusionView(
                                left.code(),
                                left.title(),
                                left.suppressed() ? null : left.tally().all()))
                        .toList(),
                target(what.id()),
                comparators.stream()
                        .filter(one -> one.indicator().equals(what.id()))
                        .map(one -> new ComparatorLine(one.group(), one.year().toString(), one.value(), one.source()))
                        .toList(),
                figure.breakdowns().stream()
                        .map(broken -> new BreakdownView(
                                broken.by(),
                                broken.parts().stream()
                                        .map(part -> group(what.kind(), part))
                                        .toList()))
                        .toList(),
                figure.series().stream().map(cell -> series(what.kind(), cell)).toList());
    }

    private @Nullable TargetLine target(String indicator) {
        return targets.stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .map(one -> new TargetLine(
                        one.year().toString(), one.value(), one.direction().code(), one.source()))
                .orElse(null);
    }

    private java.time.@Nullable LocalDate knownOn() {
        return Optional.ofNullable(question.knownOn()).map(KnownOn::day).orElse(null);
    }

    private static GroupView group(Kind kind, Figure.Part part) {
        var told = new Told(kind, part.tally(), part.suppressed());
        return new GroupView(
                part.code(), part.title(), told.numerator(), told.denominator(), told.value(), part.suppressed());
    }

    private static SeriesView series(Kind kind, Figure.Cell cell) {
        var told = new Told(kind, cell.tally(), cell.suppressed());
        var period = cell.period();
        return new SeriesView(
                period.name(),
                period.kind().code(),
                period.from(),
                period.to(),
                period.asAt(),
                told.numerator(),
                told.denominator(),
                told.value(),
                cell.suppressed(),
                period.provisional());
    }

    /** A number as far as it is told. */
    private record Told(Kind kind, Tally tally, boolean suppressed) {

        @Nullable
        Long numerator() {
            return suppressed || kind == Kind.MEDIAN ? null : tally.met();
        }

        @Nullable
        Long denominator() {
            return suppressed || kind == Kind.NUMBER ? null : tally.all();
        }

        @Nullable
        BigDecimal value() {
            return suppressed ? null : tally.value(kind);
        }
    }
}
