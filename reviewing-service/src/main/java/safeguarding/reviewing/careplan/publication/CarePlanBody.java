package safeguarding.reviewing.careplan.publication;

import java.util.Map;
import java.util.UUID;
import safeguarding.platform.coding.EventBody;
import safeguarding.reviewing.careplan.CarePlanEvent;
import safeguarding.reviewing.careplan.CarePlanEvent.CarePlanCorrected;
import safeguarding.reviewing.careplan.CarePlanEvent.CarePlanEnded;
import safeguarding.reviewing.careplan.CarePlanEvent.CarePlanOpened;
import safeguarding.reviewing.careplan.CarePlanEvent.CarePlanWithdrawn;
import safeguarding.reviewing.careplan.CarePlanEvent.ChangeTold;
import safeguarding.reviewing.careplan.CarePlanEvent.ElementAgreed;
import safeguarding.reviewing.careplan.CarePlanEvent.ElementCorrected;
import safeguarding.reviewing.careplan.CarePlanEvent.ElementWithdrawn;
import safeguarding.reviewing.careplan.CarePlanEvent.LineCorrected;
import safeguarding.reviewing.careplan.CarePlanEvent.LineEnded;
import safeguarding.reviewing.careplan.CarePlanEvent.LineOpened;
import safeguarding.reviewing.careplan.CarePlanEvent.LineStepTaken;
import safeguarding.reviewing.careplan.CarePlanEvent.LineWithdrawn;
import safeguarding.reviewing.careplan.CarePlanEvent.PermanenceCorrected;
import safeguarding.reviewing.careplan.CarePlanEvent.PermanenceDecided;
import safeguarding.reviewing.careplan.CarePlanEvent.PermanenceWithdrawn;
import safeguarding.reviewing.careplan.LineKind;

/** What each event about a care plan tells beside whose it is. */
final class CarePlanBody {

    private CarePlanBody() {}

    static EventBody told(CarePlanEvent event, EventBody body) {
        return switch (event) {
            case CarePlanOpened e -> body;
            case ElementAgreed e ->
                change(e.change(), body.with("elementId", e.elementId()).with("kind", e.kind()));
            case ElementCorrected e ->
                change(
                        e.change(),
                        body.with("elementId", e.elementId())
                                .with("kind", e.kind())
                                .with("agreedOn", e.agreedOn()));
            case ElementWithdrawn e ->
                body.with("elementId", e.elementId()).with("kind", e.kind()).with("agreedOn", e.agreedOn());
            case PermanenceDecided e ->
                change(
                        e.change(),
                        body.with("permanencePlanId", e.permanencePlanId())
                                .with("route", e.route())
                                .with("alongside", e.alongside())
                                .with("twinTrack", e.twinTrack()));
            case PermanenceCorrected e ->
                change(
                        e.change(),
                        body.with("permanencePlanId", e.permanencePlanId())
                                .with("decidedOn", e.decidedOn())
                                .with("route", e.route())
                                .with("alongside", e.alongside())
                                .with("twinTrack", e.twinTrack()));
            case PermanenceWithdrawn e ->
                body.with("permanencePlanId", e.permanencePlanId())
                        .with("decidedOn", e.decidedOn())
                        .with("route", e.route());
            case LineOpened e -> line(e.lineId(), e.line(), body);
            case LineStepTaken e -> line(e.lineId(), e.line(), body).with("step", e.step());
            case LineEnded e -> line(e.lineId(), e.line(), body).with("reason", e.reason());
            case LineCorrected e -> corrected(e, body);
            case LineWithdrawn e -> line(e.lineId(), e.line(), body);
            case CarePlanCorrected e -> body.with("startedOn", e.startedOn()).with("endedOn", e.endedOn());
            case CarePlanEnded e -> body;
            case CarePlanWithdrawn e -> body;
        };
    }

    private static EventBody corrected(LineCorrected event, EventBody body) {
        var course = event.course();
        return line(event.lineId(), course.kind(), body)
                .with("startedOn", course.startedOn())
                .with(
                        "steps",
                        course.steps().stream()
                                .map(step -> Map.of("step", step.step().code(), "on", step.on()))
                                .toList())
                .with("endedOn", course.endedOn())
                .with("reason", course.end());
    }

    private static EventBody line(UUID lineId, LineKind line, EventBody body) {
        return body.with("lineId", lineId).with("line", line);
    }

    private static EventBody change(ChangeTold change, EventBody body) {
        return body.with("significant", change.significant())
                .with("reviewId", change.reviewId())
                .with("withoutReview", change.withoutReview());
    }
}
