package safeguarding.licensing.performances.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import safeguarding.licensing.performances.AskingForPerformances;
import safeguarding.licensing.performances.PerformanceLicence;
import safeguarding.licensing.performances.web.AskForPerformanceLicencesRequest.ChildFields;
import safeguarding.licensing.performances.web.AskedPerformanceLicencesView.ChildView;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;

/**
 * Asks for licences child by child: whatever refuses one is found before anything of it is written, so that a child with a
 * fault spoils nothing for the others.
 */
@ApplicationScoped
class AskingForChildren {

    private final AskingForPerformances asking;
    private final PerformanceViews views;
    private final Access access;

    AskingForChildren(AskingForPerformances asking, PerformanceViews views, Access access) {
        this.asking = asking;
        this.views = views;
        this.access = access;
    }

    PerformanceLicence one(UUID productionId, UUID childId, PerformanceDetailsFields details) {
        access.toChange(ProtectedRecord.ofChild(childId));
        return asking.ask(productionId, childId, details.read());
    }

    List<ChildView> each(UUID productionId, List<ChildFields> children) {
        var seen = new HashSet<UUID>();
        return children.stream()
                .map(child -> seen.add(child.childId()) ? each(productionId, child) : twice(child))
                .toList();
    }

    private ChildView each(UUID productionId, ChildFields child) {
        try {
            var asked = one(productionId, child.childId(), child.details());
            return ChildView.asked(child.childId(), views.link(asked));
        } catch (ProblemException fault) {
            return ChildView.refused(child.childId(), fault);
        }
    }

    private static ChildView twice(ChildFields child) {
        return ChildView.refused(
                child.childId(), ProblemException.invalid("children.childId", "The child stands here twice."));
    }
}
