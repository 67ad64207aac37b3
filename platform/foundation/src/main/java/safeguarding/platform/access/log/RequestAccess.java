package safeguarding.platform.access.log;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.AccessPolicy;
import safeguarding.platform.access.Admission;
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
    private final PartnerLookUps lookUps;
    private final FewChildren few;
    private FewChildren.@Nullable Sight sight;

    RequestAccess(
            AccessPolicy policy,
            PastSight past,
            CurrentCaller current,
            RequestLog log,
            PartnerLookUps lookUps,
            FewChildren few) {
        this.lookUps = lookUps;
        this.few = few;
        this.policy = policy;
        this.past = past;
        this.current = current;
        this.log = log;
    }

    @Override
    public Set<UUID> toRead(ProtectedRecord record) {
        var childIds = decide(record, Operation.READ);
        lookUps.of(childIds, log.operation());
        return childIds;
    }

    @Override
    public Set<UUID> toChange(ProtectedRecord record) {
        return decide(record, Operation.CHANGE);
    }

    @Override
    public void toBreakGlass(UUID childId) {
        decide(ProtectedRecord.ofChild(childId), Operation.BREAK_GLASS);
    }

    @Override
    public void toOpenSeal(UUID childId) {
        decide(ProtectedRecord.ofChild(childId), Operation.OPEN_SEAL);
    }

    @Override
    public RowPredicate toList(String childIdColumn) {
        var purpose = admitted(Operation.LIST);
        return sightFor(purpose).on(childIdColumn);
    }

    @Override
    public RowPredicate toSearch(String childIdColumn) {
        return policy.predicate(current.caller(), admitted(Operation.SEARCH), Operation.SEARCH, childIdColumn);
    }

    @Override
    public void toReturn() {
        var purpose = purposeFor(Set.of());
        var admitted = Admission.purposesFor(current.caller().roles(), Operation.LIST);
        if (purpose != Purpose.STATUTORY_RETURN || !admitted.contains(purpose)) {
            throw wrongPurpose(Set.of(Purpose.STATUTORY_RETURN), Set.of());
        }
        log.touched(Set.of());
    }

    @Override
    public void toEnquire() {
        admitted(Operation.SEARCH);
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
        named(childIds);
        lookUps.of(childIds, log.operation());
    }

    @Override
    public void named(Collection<UUID> childIds) {
        purposeFor(childIds);
        log.touched(childIds);
    }

    @Override
    public void created(UUID childId) {
        named(Set.of(childId));
    }

    private Purpose admitted(Operation operation) {
        var roles = current.caller().roles();
        var purpose = purposeFor(Set.of());
        if (Admission.wrongPurpose(roles, purpose, operation)) {
            throw wrongPurpose(Admission.purposesFor(roles, operation), Set.of());
        }
        log.touched(Set.of());
        return purpose;
    }

    private Set<UUID> decide(ProtectedRecord record, Operation operation) {
        var purpose = purposeFor(record.childIds());
        return switch (policy.decide(current.caller(), record, purpose, operation)) {
            case Decision.Permitted(var childIds) -> {
                log.touched(childIds);
                yield childIds;
            }
            case Decision.WrongPurpose(var admitted) -> throw wrongPurpose(admitted, record.childIds());
            case Decision.Refused(var reason) -> {
                log.refused(reason, record.childIds());
                throw ProblemException.of(
                        ProblemType.NOT_FOUND, "There is no such %s for this caller.".formatted(record.type()));
            }
        };
    }

    private ProblemException wrongPurpose(Set<Purpose> admitted, Collection<UUID> childIds) {
        log.refused("purpose-not-admitted", childIds);
        return ProblemException.of(
                ProblemType.PURPOSE_NOT_ADMITTED,
                "The caller's roles are not admitted to this for the purpose given in Access-Purpose, but for: "
                        + Admission.codes(admitted) + ".");
    }

    private Purpose purposeFor(Collection<UUID> childIds) {
        if (current.statedPurpose().isEmpty()) {
            log.refused("purpose-missing", childIds);
        }
        return current.purpose();
    }
}
