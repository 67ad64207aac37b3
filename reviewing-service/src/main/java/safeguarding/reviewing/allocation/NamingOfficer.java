package safeguarding.reviewing.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.OfficerAnswer;
import safeguarding.reviewing.neighbours.OfficerAnswer.Suitable;
import safeguarding.reviewing.neighbours.OfficerQuestion;
import safeguarding.reviewing.neighbours.OfficerRegister;

/** Naming a child's IRO, and handing over to another. The register of officers says who can and why. */
@ApplicationScoped
public class NamingOfficer {

    private final IroAllocations allocations;
    private final OfficerQuestions questions;
    private final OfficerRegister register;
    private final AllocationClocks clocks;
    private final Clock clock;

    NamingOfficer(
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
     * Who is wanted.
     *
     * @param officerId the officer; null for the best suited one
     * @param from civil date from which; null for today
     * @param apartFromSiblings the conflict for which it is not the officer of a sibling (C2.15); null when there is none
     * @param mayName whether a sibling may be thought of
     */
    public record Wanted(
            @Nullable UUID officerId,
            @Nullable LocalDate from,
            @Nullable String apartFromSiblings,
            Predicate<UUID> mayName) {

        @Override
        public String toString() {
            return "Wanted[" + officerId + "]";
        }
    }

    /**
     * Names the first IRO.
     *
     * @throws ProblemException {@code rule-broken} when a rule refuses the officer, {@code conflict} when the register does
     *     (area, time) or somebody is named, {@code invalid-request} when there is no such officer
     */
    public IroAllocation name(IroAllocation allocation, Wanted wanted) {
        allocation.refuseEnded();
        if (allocation.officerId().isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, "An IRO is named: hand over to another.");
        }
        var question = questions.of(allocation, from(wanted), wanted.mayName());
        var term = term(answer(wanted, question, each -> true), question, wanted, null);
        AllocationRules.refuseContradictions(allocation.facts().with(term), allocation.startedOn(), today());
        allocation.name(term, question.child().area());
        allocations.save(allocation);
        clocks.named(allocation);
        return allocation;
    }

    /**
     * Names another IRO in the place of the one before.
     *
     * @throws ProblemException as {@link #name} does; {@code conflict} when nobody is named yet
     */
    public IroAllocation handOver(IroAllocation allocation, Wanted wanted, HandOver matters) {
        allocation.refuseEnded();
        var before = allocation
                .facts()
                .latest()
                .orElseThrow(() -> ProblemException.of(ProblemType.CONFLICT, "No IRO is named who could hand over."));
        var asked = without(before.officerId(), questions.of(allocation, from(wanted), wanted.mayName()));
        var another = answer(wanted, asked, each -> !each.officerId().equals(before.officerId()));
        var term = term(another, asked, wanted, matters);
        AllocationRules.refuseContradictions(allocation.facts().handedOver(term), allocation.startedOn(), today());
        allocation.handOver(term, before, matters, asked.child().area());
        return allocations.save(allocation);
    }

    /** Whoever hands over is not preferred, as the child's officer or a sibling's: siblings may follow one by one. */
    private static OfficerQuestion without(UUID before, OfficerQuestion question) {
        var ofSiblings = new HashSet<>(question.ofSiblings());
        ofSiblings.remove(before);
        return new OfficerQuestion(question.child(), question.on(), null, ofSiblings);
    }

    private OfficerAnswer answer(Wanted wanted, OfficerQuestion question, Predicate<OfficerAnswer> eligible) {
        if (wanted.officerId() != null) {
            return register.judge(wanted.officerId(), question);
        }
        return register.candidates(question).stream()
                .filter(Suitable.class::isInstance)
                .filter(eligible)
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.CONFLICT, "No officer of the register can be named for this child."));
    }

    private Term term(OfficerAnswer answer, OfficerQuestion question, Wanted wanted, @Nullable HandOver takenOver) {
        var officer = Suitability.orRefuse(answer);
        refuseApart(question, officer, wanted.apartFromSiblings());
        return new Term(officer.officerId(), question.on(), officer.because(), wanted.apartFromSiblings(), takenOver);
    }

    /** C2.15: another officer than a sibling's, who could be named, needs the conflict in words. */
    private void refuseApart(OfficerQuestion question, Suitable officer, @Nullable String conflict) {
        var together = conflict != null
                || question.ofSiblings().isEmpty()
                || question.ofSiblings().contains(officer.officerId())
                || question.ofSiblings().stream()
                        .noneMatch(sibling -> register.judge(sibling, question) instanceof Suitable);
        if (!together) {
            AllocationRules.SIBLINGS
                    .refuses("A sibling has another IRO, who could be this child's too."
                            + " Say in apartFromSiblings which conflict keeps them apart.")
                    .orRefuse();
        }
    }

    private LocalDate from(Wanted wanted) {
        return wanted.from() == null ? today() : wanted.from();
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
