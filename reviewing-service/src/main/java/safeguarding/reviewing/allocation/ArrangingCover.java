package safeguarding.reviewing.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.OfficerRegister;

/** Somebody stands in for a child's IRO, such as while the IRO is on leave. */
@ApplicationScoped
public class ArrangingCover {

    private final IroAllocations allocations;
    private final OfficerQuestions questions;
    private final OfficerRegister register;
    private final Clock clock;

    ArrangingCover(IroAllocations allocations, OfficerQuestions questions, OfficerRegister register, Clock clock) {
        this.allocations = allocations;
        this.questions = questions;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Arranges that somebody stands in. Whoever does is as independent as the IRO (C2.3).
     *
     * @throws ProblemException {@code rule-broken} when a rule refuses the officer (C2.3) or the days (IA2),
     *     {@code conflict} when the register refuses, {@code invalid-request} when there is no such officer
     */
    public IroAllocation arrange(IroAllocation allocation, UUID officerId, LocalDate from, LocalDate to) {
        allocation.refuseEnded();
        var question = questions.of(allocation, from, sibling -> false);
        Suitability.orRefuse(register.judge(officerId, question));
        var cover = new Cover(Identifiers.next(), officerId, from, to);
        AllocationRules.refuseContradictions(allocation.facts().with(cover), allocation.startedOn(), today());
        allocation.cover(cover, today(), question.child().area());
        return allocations.save(allocation);
    }

    /**
     * Says up to which day somebody stands in; a day before the first means not at all.
     *
     * @throws ProblemException {@code rule-broken} (IA2) when that is longer than was arranged
     */
    public IroAllocation end(IroAllocation allocation, Cover cover, LocalDate lastDay) {
        if (lastDay.isAfter(cover.to())) {
            AllocationRules.ONE_STANDS_IN
                    .refuses("The cover ends on %s already.".formatted(cover.to()))
                    .orRefuse();
        }
        allocation.endCover(cover, lastDay, today(), questions.child(allocation).area());
        return allocations.save(allocation);
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
