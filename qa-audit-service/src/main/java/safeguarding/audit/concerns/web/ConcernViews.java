package safeguarding.audit.concerns.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import safeguarding.audit.concerns.Concerns;
import safeguarding.audit.concerns.ImmediateConcern;
import safeguarding.audit.links.Links;
import safeguarding.platform.deadline.Deadlines;

/** Shows concerns. */
@ApplicationScoped
class ConcernViews {

    private final Concerns concerns;
    private final Deadlines deadlines;
    private final Links links;

    ConcernViews(Concerns concerns, Deadlines deadlines, Links links) {
        this.concerns = concerns;
        this.deadlines = deadlines;
        this.links = links;
    }

    ImmediateConcernView of(ImmediateConcern concern) {
        return ImmediateConcernView.of(concern, deadlines.of(concern.id()), links);
    }

    /** The concerns with these identifiers, in the order of these. */
    List<ImmediateConcern> all(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : concerns.all(ids);
    }
}
