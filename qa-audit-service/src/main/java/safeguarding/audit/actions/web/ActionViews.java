package safeguarding.audit.actions.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.actions.ChasingActions;
import safeguarding.audit.actions.ImprovementAction;
import safeguarding.audit.actions.ImprovementActions;
import safeguarding.audit.links.Links;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;

/** Finds and shows actions. */
@ApplicationScoped
class ActionViews {

    private final ImprovementActions actions;
    private final AreaRecords records;
    private final Deadlines deadlines;
    private final Links links;

    ActionViews(ImprovementActions actions, AreaRecords records, Deadlines deadlines, Links links) {
        this.actions = actions;
        this.records = records;
        this.deadlines = deadlines;
        this.links = links;
    }

    AreaRecordKind<ImprovementAction> kind() {
        return AreaRecordKind.ofAreas(
                "listImprovementActions",
                ChasingActions.TYPE,
                "improvement_action",
                ImprovementAction.class,
                actions::all,
                ImprovementAction::areas);
    }

    ImprovementAction toRead(UUID id) {
        return records.toRead(kind(), actions.find(id));
    }

    ImprovementAction toChange(UUID id, @Nullable String ifMatch) {
        return records.toChange(kind(), actions.find(id), ifMatch);
    }

    ActionView of(ImprovementAction it) {
        return ActionView.of(it, deadlines.of(it.id()), links);
    }

    Response changed(ImprovementAction it) {
        return AreaRecords.changed(it, of(it));
    }
}
