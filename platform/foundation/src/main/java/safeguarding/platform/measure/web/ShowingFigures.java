package safeguarding.platform.measure.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.measure.CountingIndicators;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Figure;
import safeguarding.platform.measure.Question;
import safeguarding.platform.measure.suppression.Suppression;
import safeguarding.platform.measure.yardstick.StoredTargets;
import safeguarding.platform.settings.SafeguardingSettings;

/** Shows figures as they stand in answers: what a document says is what {@code /v1/indicators} says. */
@ApplicationScoped
public class ShowingFigures {

    private final CountingIndicators indicators;
    private final StoredTargets targets;
    private final CurrentCaller current;
    private final SafeguardingSettings settings;

    ShowingFigures(
            CountingIndicators indicators,
            StoredTargets targets,
            CurrentCaller current,
            SafeguardingSettings settings) {
        this.indicators = indicators;
        this.targets = targets;
        this.current = current;
        this.settings = settings;
    }

    /** Whether the running request is of somebody who reads every number; all others read what is not suppressed. */
    boolean everyNumberIsForTheCaller() {
        return Readers.belongsToTheUnit(current.caller());
    }

    /** Counts indicators of this service, in the order of the ids; every number exact, whoever asks. */
    public List<Figure> counted(Collection<String> ids, Question question) {
        return ids.stream()
                .map(id -> indicators.count(indicators.find(id).orElseThrow(), question))
                .toList();
    }

    /** Figures of a question as readers of the unit have them, with targets and comparators of its year. */
    public List<IndicatorView> all(List<Figure> figures, Question question) {
        var views = views(question);
        return figures.stream().map(views::one).toList();
    }

    /** The same as readers outside the unit have them: small numbers are suppressed. */
    public List<IndicatorView> forThePublic(List<Figure> figures, Question question) {
        return all(figures.stream().map(Suppression::of).toList(), question);
    }

    IndicatorViews views(Question question) {
        var facts = new Facts(question.knownOn());
        return new IndicatorViews(
                settings.service(),
                question,
                targets.targets(question.year(), facts),
                targets.latestComparators(question.year(), facts));
    }
}
