package safeguarding.platform.measure.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import safeguarding.platform.access.Access;
import safeguarding.platform.measure.CountingIndicators;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Figure;
import safeguarding.platform.measure.Question;
import safeguarding.platform.measure.suppression.Suppression;
import safeguarding.platform.measure.yardstick.Kept;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.settings.SafeguardingSettings;
import safeguarding.platform.versioning.Versions;

/** Reads figures as the caller may have them. */
@ApplicationScoped
class ReadingIndicators {

    private final CountingIndicators indicators;
    private final ShowingFigures showing;
    private final Access access;
    private final SafeguardingSettings settings;
    private final Clock clock;

    ReadingIndicators(
            CountingIndicators indicators,
            ShowingFigures showing,
            Access access,
            SafeguardingSettings settings,
            Clock clock) {
        this.indicators = indicators;
        this.showing = showing;
        this.access = access;
        this.settings = settings;
        this.clock = clock;
    }

    IndicatorsView all(IndicatorFilter filter) {
        admit();
        var question = filter.question(clock);
        return showing.views(question)
                .all(indicators.all().stream()
                        .map(definition -> figure(definition, question))
                        .toList());
    }

    IndicatorView one(String indicatorId, IndicatorFilter filter) {
        admit();
        var definition = existing(indicatorId);
        var question = filter.question(clock);
        return showing.views(question).one(figure(definition, question));
    }

    /** What an indicator is, or 404. */
    Definition existing(String indicatorId) {
        return indicators
                .find(indicatorId)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such indicator."));
    }

    /** Begins the answer to a target or comparator that was set: 201 with its address for the first, 200 otherwise. */
    Response.ResponseBuilder kept(Kept<?> kept, String indicatorId, String path) {
        var address = "%s/v1/indicators/%s/%s".formatted(settings.publicBaseUrl(), indicatorId, path);
        return (kept.created() ? Response.created(URI.create(address)) : Response.ok())
                .tag(Versions.etag(kept.version()));
    }

    /** Asks for the purpose as every list does. The rows that the caller may see are no matter: all children count. */
    private void admit() {
        access.toList("child_id");
    }

    private Figure figure(Definition definition, Question question) {
        var figure = indicators.count(definition, question);
        return showing.everyNumberIsForTheCaller() ? figure : Suppression.of(figure);
    }
}
