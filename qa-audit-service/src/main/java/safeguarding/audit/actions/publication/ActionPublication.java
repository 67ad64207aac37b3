package safeguarding.audit.actions.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.audit.actions.ActionEvent;
import safeguarding.audit.actions.ChasingActions;
import safeguarding.audit.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to actions: whose they are and by when, never words. */
@ApplicationScoped
public class ActionPublication implements Publication<ActionEvent> {

    private final Links links;

    ActionPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<ActionEvent> about() {
        return ActionEvent.class;
    }

    @Override
    public CatalogueEvent translate(ActionEvent event) {
        var action = event.action();
        var details = action.details();
        var body = EventBody.of(event.on())
                .with("findingId", action.basis().findingId())
                .with("recommendationId", action.basis().recommendationId())
                .with("area", details.area())
                .with("team", details.team())
                .with("owner", details.owner())
                .with("dueOn", details.dueOn());
        return new CatalogueEvent(
                name(event),
                1,
                ChasingActions.TYPE,
                action.actionId(),
                event.on(),
                Set.of(),
                details.area(),
                more(event, body).link(links.improvementAction(action.actionId())));
    }

    private static String name(ActionEvent event) {
        return switch (event) {
            case ActionEvent.Agreed e -> "improvement-action-agreed";
            case ActionEvent.Changed e -> "improvement-action-changed";
            case ActionEvent.Stepped e ->
                switch (e.kind()) {
                    case EVIDENCE_GIVEN -> "improvement-action-evidence-given";
                    case SENT_BACK -> "improvement-action-sent-back";
                    case ACCEPTED -> "improvement-action-accepted";
                    case EXTENDED -> "improvement-action-extended";
                    case CLOSED -> "improvement-action-closed";
                    case WITHDRAWN -> "improvement-action-withdrawn";
                };
            case ActionEvent.Reminded e -> "improvement-action-reminded";
        };
    }

    private static EventBody more(ActionEvent event, EventBody body) {
        return switch (event) {
            case ActionEvent.Reminded e -> body.with("reminders", e.reminders()).with("overdue", e.overdue());
            case ActionEvent.Agreed e -> body;
            case ActionEvent.Changed e -> body;
            case ActionEvent.Stepped e -> body;
        };
    }
}
