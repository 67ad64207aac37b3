package safeguarding.reviewing.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.OfficerRegister;

/** Who was a child's IRO is a fact: it is put right whole, and what should not have been is flagged. */
@ApplicationScoped
public class CorrectingAllocation {

    private final IroAllocations allocations;
    private final OfficerQuestions questions;
    private final OfficerRegister register;
    private final AllocationClocks clocks;
    private final Clock clock;

    CorrectingAllocation(
            IroAllocations allocations,
            OfficerQuestions questions,
            OfficerRegister register,
            AllocationClocks clocks,
            Clock clock) {
        this.allocations = allocations;
        this.questions = questions;
        this.register = register;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * Puts everything as it was. The same again leaves no trace.
     *
     * @throws ProblemException {@code rule-broken} when it contradicts itself (IA1, IA2, A5), {@code invalid-request} when
     *     somebody is not in the register
     */
    public IroAllocation correct(IroAllocation allocation, AllocationFacts facts, Correction why) {
        AllocationRules.refuseContradictions(facts, allocation.startedOn(), CivilTime.today(clock));
        if (!facts.officers().allMatch(register::knows)) {
            throw ProblemException.invalid("terms", "Somebody named is not in the register of officers.");
        }
        allocation.correct(facts, why, questions.child(allocation).area());
        allocations.save(allocation);
        clocks.correct(allocation, allocation.startedOn());
        return allocation;
    }
}
