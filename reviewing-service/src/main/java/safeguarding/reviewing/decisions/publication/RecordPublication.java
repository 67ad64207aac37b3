package safeguarding.reviewing.decisions.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.decisions.RecordCourse;
import safeguarding.reviewing.decisions.RecordEvent;
import safeguarding.reviewing.decisions.RecordEvent.AgreementWithdrawn;
import safeguarding.reviewing.decisions.RecordEvent.ChildGivenSummary;
import safeguarding.reviewing.decisions.RecordEvent.DecisionsAgreed;
import safeguarding.reviewing.decisions.RecordEvent.DecisionsObjected;
import safeguarding.reviewing.decisions.RecordEvent.DecisionsReceived;
import safeguarding.reviewing.decisions.RecordEvent.DecisionsSent;
import safeguarding.reviewing.decisions.RecordEvent.ObjectionSettled;
import safeguarding.reviewing.decisions.RecordEvent.RecordCorrected;
import safeguarding.reviewing.decisions.RecordEvent.RecordDistributed;
import safeguarding.reviewing.decisions.RecordEvent.RecordOpened;
import safeguarding.reviewing.decisions.RecordEvent.RecordWritten;
import safeguarding.reviewing.links.Links;

/** Publishes what happens to records of reviews: days and outcomes, never a word. */
@ApplicationScoped
public class RecordPublication implements Publication<RecordEvent> {

    private final Links links;

    RecordPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<RecordEvent> about() {
        return RecordEvent.class;
    }

    @Override
    public CatalogueEvent translate(RecordEvent event) {
        var record = event.record();
        var about = Set.of(record.childId());
        var body = EventBody.of(event.on(), about, record.area()).with("reviewId", record.reviewId());
        return new CatalogueEvent(
                name(event),
                1,
                "review-record",
                record.recordId(),
                event.on(),
                about,
                record.area(),
                told(event, body).link(links.to("/v1/reviews/" + record.reviewId() + "/record")));
    }

    private static String name(RecordEvent event) {
        return switch (event) {
            case RecordOpened e -> "review-record-opened";
            case DecisionsSent e -> "review-decisions-sent";
            case DecisionsReceived e -> "review-decisions-received";
            case DecisionsObjected e -> "review-decisions-objected";
            case ObjectionSettled e -> "review-objection-settled";
            case DecisionsAgreed e -> "review-decisions-agreed";
            case AgreementWithdrawn e -> "review-agreement-withdrawn";
            case RecordWritten e -> "review-record-written";
            case RecordDistributed e -> "review-record-distributed";
            case ChildGivenSummary e -> "review-summary-given";
            case RecordCorrected e -> "review-record-corrected";
        };
    }

    private static EventBody told(RecordEvent event, EventBody body) {
        return switch (event) {
            case RecordOpened e -> body;
            case DecisionsSent e -> body;
            case DecisionsReceived e -> body;
            case DecisionsObjected e -> body;
            case ObjectionSettled e -> body.with("outcome", e.outcome());
            case DecisionsAgreed e -> body.with("how", e.how());
            case AgreementWithdrawn e -> body;
            case RecordWritten e -> body;
            case RecordDistributed e -> body;
            case ChildGivenSummary e -> body.with("how", e.how());
            case RecordCorrected e -> corrected(e.course(), body);
        };
    }

    private static EventBody corrected(RecordCourse course, EventBody body) {
        var objection = course.objection();
        var given = course.summaryGiven();
        return body.with("sentOn", course.sentOn())
                .with("receivedOn", course.receivedOn())
                .with("objectedOn", objection == null ? null : objection.on())
                .with("settledOn", objection == null ? null : objection.settledOn())
                .with("outcome", objection == null ? null : objection.outcome())
                .with("writtenOn", course.writtenOn())
                .with("distributedOn", course.distributedOn())
                .with("summaryGivenOn", given == null ? null : given.on());
    }
}
