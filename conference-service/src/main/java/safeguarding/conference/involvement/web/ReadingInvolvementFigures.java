package safeguarding.conference.involvement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.involvement.AgencyFigures;
import safeguarding.conference.involvement.InvolvementFigures;
import safeguarding.conference.involvement.web.InvolvementFiguresView.KindView;
import safeguarding.conference.involvement.web.InvolvementFiguresView.MeasureView;
import safeguarding.conference.involvement.web.InvolvementFiguresView.OrganisationShareView;
import safeguarding.conference.involvement.web.InvolvementFiguresView.ShareView;
import safeguarding.platform.access.Access;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.measure.Figure;
import safeguarding.platform.measure.Question;
import safeguarding.platform.measure.Tally;
import safeguarding.platform.measure.suppression.Suppression;
import safeguarding.platform.measure.web.IndicatorFilter;

/** Reads how agencies took part, as the caller may have it: small numbers are for the unit, and for the agency itself. */
@ApplicationScoped
class ReadingInvolvementFigures {

    private static final Set<String> OUTSIDE_THE_UNIT = Set.of("analyst", "committee-member");
    private static final long SMALL = 5;

    private final InvolvementFigures figures;
    private final Access access;
    private final CurrentCaller current;
    private final Clock clock;

    ReadingInvolvementFigures(InvolvementFigures figures, Access access, CurrentCaller current, Clock clock) {
        this.figures = figures;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** Of all organisations. */
    InvolvementFiguresView all(IndicatorFilter filter) {
        admit();
        var whole = !OUTSIDE_THE_UNIT.containsAll(current.caller().roles());
        return view(filter, null, whole);
    }

    /** Of one organisation, for itself. */
    InvolvementFiguresView of(String agency, IndicatorFilter filter) {
        admit();
        return view(filter, agency, true);
    }

    /** Asks for the purpose as every list does. The rows that the caller may see are no matter: all children count. */
    private void admit() {
        access.toList("child_id");
    }

    private InvolvementFiguresView view(IndicatorFilter filter, @Nullable String agency, boolean whole) {
        var question = Question.of(filter.from(), filter.to(), filter.asAt(), filter.knownOn(), clock);
        var counted = figures.between(question.from(), question.to(), question.asAt(), filter.knownOn(), agency);
        var untold = counted.stream().mapToLong(AgencyFigures::untold).sum();
        return new InvolvementFiguresView(
                question.from(),
                question.to(),
                question.asAt(),
                filter.knownOn(),
                question.provisional(),
                whole || untold == 0 || untold > SMALL ? untold : null,
                Arrays.stream(InvolvementMeasure.values())
                        .map(measure -> measure(measure, counted, question, whole))
                        .toList());
    }

    private static MeasureView measure(
            InvolvementMeasure measure, List<AgencyFigures> counted, Question question, boolean whole) {
        var definition = measure.definition();
        var figure = figure(measure, counted, question);
        var told = whole ? figure : Suppression.of(figure);
        return new MeasureView(
                definition.id(),
                definition.title(),
                definition.text(),
                definition.rule(),
                definition.citation(),
                ShareView.of(told.asked().tally(), told.asked().suppressed()),
                told.breakdowns().getFirst().parts().stream()
                        .map(part -> new KindView(part.code(), ShareView.of(part.tally(), part.suppressed())))
                        .toList(),
                whole ? byOrganisation(measure, counted) : List.of());
    }

    private static Figure figure(InvolvementMeasure measure, List<AgencyFigures> counted, Question question) {
        var kinds = new TreeMap<String, Tally>();
        counted.forEach(each -> kinds.merge(Codes.of(each.kind()), measure.of(each), Tally::plus));
        var all = kinds.values().stream().reduce(Tally.NONE, Tally::plus);
        var parts = kinds.entrySet().stream()
                .map(kind -> new Figure.Part(kind.getKey(), kind.getKey(), kind.getValue(), false))
                .toList();
        return new Figure(
                measure.definition(),
                true,
                new Figure.Cell(question.periods().getFirst(), all, false),
                List.of(),
                List.of(new Figure.Broken("agency", parts)),
                List.of());
    }

    private static List<OrganisationShareView> byOrganisation(InvolvementMeasure measure, List<AgencyFigures> counted) {
        return counted.stream()
                .map(each -> new OrganisationShareView(
                        Codes.of(each.kind()),
                        each.agency().isEmpty() ? null : each.agency(),
                        ShareView.of(measure.of(each), false)))
                .toList();
    }
}
