package safeguarding.gateway.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.composition.AskingServices;
import safeguarding.gateway.composition.Contribution;
import safeguarding.gateway.composition.Contribution.Missing;
import safeguarding.gateway.composition.Contribution.NotAllowed;
import safeguarding.gateway.composition.Contribution.Nothing;
import safeguarding.gateway.composition.Contribution.Present;
import safeguarding.gateway.composition.Contribution.Reason;
import safeguarding.gateway.composition.Contribution.Refused;
import safeguarding.gateway.composition.Contributors;
import safeguarding.gateway.composition.Question;
import safeguarding.gateway.composition.RefusedByService;
import safeguarding.gateway.scorecard.web.FigureView;
import safeguarding.gateway.scorecard.web.IndicatorsPartView;
import safeguarding.gateway.scorecard.web.ScorecardView;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Puts the indicators of all services on one card. What is missing is named; what a service hid stays hidden. */
@ApplicationScoped
public class ComposingScorecard {

    private final Contributors contributors;
    private final AskingServices asking;
    private final Clock clock;

    ComposingScorecard(Contributors contributors, AskingServices asking, Clock clock) {
        this.contributors = contributors;
        this.asking = asking;
        this.clock = clock;
    }

    /**
     * The card.
     *
     * @throws ProblemException {@code not-allowed} when every service with indicators refuses the caller; the refusal of a
     *     service that finds the question itself wrong
     */
    public ScorecardView of(ScorecardPeriod period, Question question) {
        var contributions = asking.ask(contributors.ofIndicators(period.query()), question).stream()
                .map(one -> checked(one, period))
                .toList();
        refuseWhatAllRefuse(contributions);
        var parts = parts(contributions);
        return new ScorecardView(
                period.asAt(),
                period.from(),
                period.to(),
                period.knownOn(),
                clock.instant(),
                parts.stream().noneMatch(IndicatorsPartView::isMissing),
                contributions.stream().flatMap(ComposingScorecard::figures).toList(),
                parts);
    }

    /** A service that is said to have indicators and answers none of its own is missing, not without any. */
    private static Contribution checked(Contribution contribution, ScorecardPeriod period) {
        return switch (contribution) {
            case Present present
            when !IndicatorAnswer.isOne(present.content(), present.source(), period) ->
                new Missing(present.source(), Reason.FAILED);
            case Nothing nothing -> new Missing(nothing.source(), Reason.FAILED);
            case Present present -> present;
            case NotAllowed hidden -> hidden;
            case Refused refused -> throw RefusedByService.asProblem(refused);
            case Missing missing -> missing;
        };
    }

    private static void refuseWhatAllRefuse(List<Contribution> contributions) {
        if (!contributions.isEmpty() && contributions.stream().allMatch(NotAllowed.class::isInstance)) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "None of the caller's roles may see indicators.");
        }
    }

    /** One part for every service behind the door, also for those that have no indicators. */
    private List<IndicatorsPartView> parts(List<Contribution> contributions) {
        Map<String, Contribution> bySource =
                contributions.stream().collect(Collectors.toMap(Contribution::source, Function.identity()));
        return contributors.names().stream()
                .map(name -> part(name, bySource.get(name)))
                .toList();
    }

    private static IndicatorsPartView part(String source, @Nullable Contribution contribution) {
        return switch (contribution) {
            case null -> IndicatorsPartView.none(source);
            case Present present -> IndicatorsPartView.present(source, present.answeredAt(), present.content());
            case Missing missing ->
                IndicatorsPartView.missing(source, missing.reason().code());
            case NotAllowed hidden -> IndicatorsPartView.missing(hidden.source(), Reason.NOT_ALLOWED.code());
            case Nothing nothing -> IndicatorsPartView.missing(nothing.source(), Reason.FAILED.code());
            case Refused refused -> throw RefusedByService.asProblem(refused);
        };
    }

    private static Stream<FigureView> figures(Contribution contribution) {
        if (!(contribution instanceof Present present)) {
            return Stream.empty();
        }
        var provisional = present.content().path("provisional").asBoolean();
        return StreamSupport.stream(present.content().path("items").spliterator(), false)
                .map(item -> new GlancedFigure(present.source(), item, provisional).view());
    }
}
