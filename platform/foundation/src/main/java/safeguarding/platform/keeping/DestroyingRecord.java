package safeguarding.platform.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** Destroying a record: one proposes, another decides, then it is done. A service makes it of its own records. */
public class DestroyingRecord {

    private final KeptRecords records;
    private final Destructions destructions;
    private final ChildVisibility visibility;
    private final Clock clock;

    /** Of the records of a service. */
    protected DestroyingRecord(
            KeptRecords records, Destructions destructions, ChildVisibility visibility, Clock clock) {
        this.records = records;
        this.destructions = destructions;
        this.visibility = visibility;
        this.clock = clock;
    }

    /**
     * Somebody proposes it.
     *
     * @throws ProblemException {@code rule-broken} (L3) before the record's time, {@code conflict} when it was proposed
     */
    public Destruction propose(UUID childId, String reason, String by) {
        var record = records.of(childId);
        DestructionRules.permitsProposal(record.dueOn(), today()).orRefuse();
        if (!destructions.running(childId).isEmpty()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The destruction of the record has been proposed.");
        }
        return destructions.propose(record, record.dueOn().orElseThrow(), reason, by, today());
    }

    /**
     * A second person decides.
     *
     * @throws ProblemException {@code rule-broken} when that is the first one (L9), or approved while the record is needed
     *     (L8) or before its time (L3), as both stand now; {@code conflict} when it was decided before
     */
    public Destruction decide(Destruction destruction, boolean approved, String reason, String by) {
        if (approved) {
            refuseUntimely(destruction.childId());
        }
        destruction.decide(approved, new DecisionOnDestruction(by, today(), reason));
        return destructions.keep(destruction);
    }

    /**
     * It is done: nobody can tell any more whose record it was, and nobody sees it.
     *
     * @throws ProblemException {@code conflict} when it was not approved, {@code rule-broken} when the record is needed (L8)
     *     or its time is not over (L3), as both stand now
     */
    public Destruction destroy(Destruction destruction, String by) {
        if (destruction.state() != DestructionState.APPROVED) {
            throw ProblemException.of(ProblemType.CONFLICT, "The destruction was not approved, or is done.");
        }
        refuseUntimely(destruction.childId());
        records.destroy(destruction.childId(), destruction.id());
        var left = destructions.reread(destruction);
        left.done(by, today());
        visibility.forget(left.childId());
        return destructions.keep(left);
    }

    /** What was right when it was proposed may have changed since: a class was set, a day of birth corrected. */
    private void refuseUntimely(UUID childId) {
        DestructionRules.permitsDestruction(records.hindrances(childId)).orRefuse();
        DestructionRules.permitsProposal(records.of(childId).dueOn(), today()).orRefuse();
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
