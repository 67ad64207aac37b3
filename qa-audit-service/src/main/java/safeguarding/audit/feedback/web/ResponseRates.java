package safeguarding.audit.feedback.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import safeguarding.audit.feedback.Asked;
import safeguarding.audit.feedback.FeedbackCollection;
import safeguarding.audit.feedback.FeedbackResponses;
import safeguarding.audit.feedback.FeedbackRules;
import safeguarding.audit.links.Links;
import safeguarding.audit.lists.Acting;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Figure;
import safeguarding.platform.measure.Period;
import safeguarding.platform.measure.Tally;
import safeguarding.platform.measure.suppression.Suppression;

/** Works out how many answered, and hides small numbers from readers outside the unit. */
@ApplicationScoped
class ResponseRates {

    private static final String DEFINITION =
            "Responses received to the collection, without those recorded in error, in percent of the people who were asked."
                    + " A response whose consent was withdrawn still counts. More responses than people asked are"
                    + " possible where a collection was answered by others too.";

    private static final Definition RATE = Definition.share(
            "feedback-response-rate",
            "Response rate",
            DEFINITION,
            "QA35",
            FeedbackRules.ANSWERS_WHAT_WAS_ASKED.citation());

    private final FeedbackResponses responses;
    private final Acting acting;
    private final Links links;

    ResponseRates(FeedbackResponses responses, Acting acting, Links links) {
        this.responses = responses;
        this.acting = acting;
        this.links = links;
    }

    RatesView of(FeedbackCollection collection) {
        var figure = figure(collection);
        var told = acting.assuresQuality() ? figure : Suppression.of(figure);
        var parts = told.breakdowns().getFirst().parts();
        return new RatesView(
                DEFINITION,
                RateView.of("all", told.asked().tally(), told.asked().suppressed()),
                parts.stream()
                        .map(part -> RateView.of(part.code(), part.tally(), part.suppressed()))
                        .toList(),
                links.feedbackCollection(collection.id()));
    }

    private Figure figure(FeedbackCollection collection) {
        var counted = responses.counted(collection.id());
        var parts = collection.details().audience().all().stream()
                .map(asked -> part(asked, counted.getOrDefault(asked.from(), 0L)))
                .toList();
        var whole = parts.stream().map(Figure.Part::tally).reduce(Tally.NONE, Tally::plus);
        var opens = collection.details().opensOn();
        var period = asked(opens, collection.closedOn().orElse(opens));
        return new Figure(
                RATE,
                true,
                new Figure.Cell(period, whole, false),
                List.of(),
                List.of(new Figure.Broken("respondent", parts)),
                List.of());
    }

    private static Period asked(LocalDate from, LocalDate to) {
        return new Period(from + "/" + to, Period.Kind.ASKED, from, to, to, false);
    }

    private static Figure.Part part(Asked asked, long answered) {
        var code = Codes.of(asked.from());
        return new Figure.Part(code, code, new Tally(answered, asked.number()), false);
    }
}
