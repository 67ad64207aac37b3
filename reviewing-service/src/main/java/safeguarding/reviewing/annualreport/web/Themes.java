package safeguarding.reviewing.annualreport.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Figure;
import safeguarding.platform.measure.Question;
import safeguarding.platform.measure.Tally;
import safeguarding.platform.measure.suppression.Suppression;
import safeguarding.platform.measure.web.IndicatorView;
import safeguarding.platform.measure.web.IndicatorView.GroupView;
import safeguarding.platform.report.Audience;
import safeguarding.reviewing.annualreport.web.ReportSectionView.ThemeView;
import safeguarding.reviewing.careplan.drift.PermanenceDriftRule;

/** What reviewing officers raised: the topics of their challenges, the most frequent first, then the rules of drift. */
final class Themes {

    /** The figure whose topics are themes. */
    static final String CHALLENGES = "challenges-opened";

    private static final String TOPIC = "topic";

    private Themes() {}

    static List<ThemeView> of(IndicatorView challenges, CountedReport counted, Audience audience) {
        return Stream.concat(
                        topics(challenges),
                        counted.drift().entrySet().stream().map(rule -> drift(rule, counted.question(), audience)))
                .toList();
    }

    /** What is suppressed stands last, in the order of the codes, so that its place tells nothing. */
    private static Stream<ThemeView> topics(IndicatorView challenges) {
        return challenges.breakdowns().stream()
                .filter(breakdown -> breakdown.by().equals(TOPIC))
                .flatMap(breakdown -> breakdown.groups().stream())
                .sorted(Comparator.comparing(Themes::told).reversed())
                .map(group ->
                        new ThemeView("challenge", group.code(), group.title(), group.numerator(), group.suppressed()));
    }

    private static long told(GroupView group) {
        var number = group.numerator();
        return number == null ? -1 : number;
    }

    private static ThemeView drift(Map.Entry<PermanenceDriftRule, Long> found, Question question, Audience audience) {
        var rule = found.getKey();
        var hidden = audience == Audience.PUBLIC && isSmall(rule, found.getValue(), question);
        return new ThemeView("drift", rule.name(), rule.statement(), hidden ? null : found.getValue(), hidden);
    }

    private static boolean isSmall(PermanenceDriftRule rule, long count, Question question) {
        var definition = Definition.number(
                "drift-" + rule.name().toLowerCase(Locale.ROOT),
                rule.name(),
                rule.statement(),
                rule.name(),
                "",
                "care plans");
        var cell = new Figure.Cell(question.periods().getFirst(), new Tally(count, count), false);
        return Suppression.of(new Figure(definition, false, cell, List.of(), List.of(), List.of()))
                .asked()
                .suppressed();
    }
}
