package safeguarding.audit.concerns.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.concerns.ImmediateConcern;
import safeguarding.audit.concerns.RaisingConcern;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.lists.AreaRecords;

/**
 * Who sees a concern: those who were told, who raised it, the manager of quality assurance, and the head of safeguarding once
 * it was escalated. The policy of the child's record is asked as well. To everybody else there is none.
 */
@ApplicationScoped
class ConcernSight {

    private static final String TOLD =
            ":staff in (r.raised_by, r.team_manager, r.service_manager, coalesce(r.chair, ''), coalesce(r.iro, ''))";

    private final CurrentCaller caller;
    private final Access access;

    ConcernSight(CurrentCaller caller, Access access) {
        this.caller = caller;
        this.access = access;
    }

    /** The condition of lists on the row {@code r}. */
    RowPredicate inLists() {
        if (runsQualityAssurance()) {
            return new RowPredicate("true", Map.of());
        }
        var escalated = isHead() ? "r.escalated_on is not null or " : "";
        return new RowPredicate(escalated + TOLD, Map.of("staff", staff()));
    }

    /** Lets the request read the concern, or answers 404. */
    ImmediateConcern toRead(Optional<ImmediateConcern> found) {
        var concern = inSight(found);
        access.toRead(asProtected(concern));
        return concern;
    }

    /** Lets the request change the concern, or answers 404. */
    ImmediateConcern toChange(Optional<ImmediateConcern> found) {
        var concern = inSight(found);
        access.toChange(asProtected(concern));
        return concern;
    }

    /** Staff number of the caller; the subject of the token for one without. */
    String staff() {
        var staffId = staffId();
        return staffId == null ? caller.caller().subject() : staffId;
    }

    @Nullable
    String staffId() {
        return caller.caller().staffId();
    }

    boolean isHead() {
        return caller.caller().hasRole("head-of-safeguarding");
    }

    boolean runsQualityAssurance() {
        return caller.caller().hasRole("qa-manager");
    }

    private ImmediateConcern inSight(Optional<ImmediateConcern> found) {
        return found.filter(this::isInSight).orElseThrow(() -> AreaRecords.none(RaisingConcern.TYPE));
    }

    private boolean isInSight(ImmediateConcern concern) {
        return runsQualityAssurance()
                || concern.raisedBy().equals(staff())
                || concern.recipients().all().contains(staff())
                || (isHead() && concern.escalatedOn().isPresent());
    }

    private static ProtectedRecord asProtected(ImmediateConcern concern) {
        return new ProtectedRecord(RaisingConcern.TYPE, concern.id(), Set.of(concern.childId()));
    }
}
