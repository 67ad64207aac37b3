package safeguarding.platform.access.log;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.AccessPolicy;
import safeguarding.platform.access.Decision;
import safeguarding.platform.access.FewChildren;
import safeguarding.platform.access.Operation;
import safeguarding.platform.access.PastSight;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.caller.Purpose;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Asks the policy on behalf of the running request, and sees that the answer is logged. */
@RequestScoped
class RequestAccess implements Access {

    private final AccessPolicy policy;
    private final PastSight past;
    private final CurrentCaller current;
    private final RequestLog log;
    private final FewChildren few;
    private FewChildren.@Nullable Sight sight;

    RequestAccess(AccessPolicy policy, PastSight past, CurrentCaller current, RequestLog log, FewChildren few) {
        this.few = few;
        this.policy = policy;
        this.past = past;
        this.current = current;
        this.log = log;
    }

    @Override
    public Set<UUID> toRead(ProtectedRecord record) {
        return decide(record, Operation.READ);
    }

    @Override
    public Set<UUID> toChange(ProtectedRecord record) {
        return decide(record, Operation.CHANGE);
    }

    @Override
    public RowPredicate toList(String childIdColumn) {
        var purpose = purposeFor(Set.of());
        log.touched(Set.of());
        return sightFor(purpose).on(childIdColumn);
    }

    /** Looked up once a request, and not at all for the council's own who see every area. */
    private FewChildren.Sight sightFor(Purpose purpose) {
        if (sight == null) {
            FewChildren.Policy own = column -> policy.predicate(current.caller(), purpose, Operation.LIST, column);
            var caller = current.caller();
            sight = caller.seesEveryArea() && caller.agency() == null
                    ? new FewChildren.Sight.Many(own)
                    : few.look(own, caller.agency());
        }
        return sight;
    }

    @Override
    public RowPredicate toHaveSeen(String childIdColumn, String sinceColumn) {
        return past.predicate(current.caller(), childIdColumn, sinceColumn);
    }

    @Override
    public boolean mayName(UUID childId) {
        var record = ProtectedRecord.ofChild(childId);
        return policy.decide(current.caller(), record, current.purpose(), Operation.READ) instanceof Decision.Permitted;
    }

    @Override
    public void shown(Collection<UUID> childIds) {
        purposeFor(childIds);
        log.touched(childIds);
    }

    @Override
    public void created(UUID childId) {
        shown(Set.of(childId));
    }

    private Set<UUID> decide(ProtectedRecord record, Operation operation) {
        var purpose = purposeFor(record.childIds());
        return switch (policy.decide(current.caller(), record, purpose, operation)) {
            case Decision.Permitted(var childIds) -> {
                log.touched(childIds);
                yield childIds;
            }
            case Decision.Refused(var reason) -> {
                log.refused(reason, record.childIds());
                throw ProblemException.of(
                        ProblemType.NOT_FOUND, "There is no such %s for this caller.".formatted(record.type()));
            }
        };
    }

    private Purpose purposeFor(Collection<UUID> childIds) {
        if (current.statedPurpose().isEmpty()) {
            log.refused("purpose-missing", childIds);
        }
        return current.purpose();
    }
}
