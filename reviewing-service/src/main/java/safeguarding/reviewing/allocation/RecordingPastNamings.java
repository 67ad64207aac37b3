package safeguarding.reviewing.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.OfficerRegister;

/** Who was a child's IRO, as another system tells it. Who should not have been is flagged and not refused. */
@ApplicationScoped
public class RecordingPastNamings {

    private final IroAllocations allocations;
    private final OfficerQuestions questions;
    private final OfficerRegister register;
    private final AllocationClocks clocks;
    private final Clock clock;

    RecordingPastNamings(
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
     * Adds what is told to what is known of a period of care; of one day what is told holds. The same again leaves no trace.
     *
     * @param told in the order of their days
     * @param reason why what was recorded before is put right, where it is
     * @throws ProblemException {@code rule-broken} when it contradicts itself (IA1, A5), {@code invalid-request} when
     *     somebody is not in the register
     */
    public void were(UUID periodId, List<Term> told, String reason) {
        var allocation = allocations
                .ofPeriod(periodId)
                .orElseThrow(() -> new IllegalStateException("There is no allocation for the period " + periodId));
        var known = allocation.facts();
        var now = new AllocationFacts(merged(known.terms(), told), known.covers());
        if (now.equals(known)) {
            return;
        }
        AllocationRules.refuseContradictions(now, allocation.startedOn(), today());
        if (!now.officers().allMatch(register::knows)) {
            throw ProblemException.invalid("irosNamed", "Somebody named is not in the register of officers.");
        }
        var area = questions.child(allocation).area();
        if (goesOn(allocation, now)) {
            now.terms().stream().skip(known.terms().size()).forEach(term -> take(allocation, term, area));
            allocations.save(allocation);
            clocks.named(allocation);
        } else {
            allocation.correct(now, new Correction(today(), reason), area);
            allocations.save(allocation);
            clocks.correct(allocation, allocation.startedOn());
        }
    }

    /** Of one day the told term counts, unless it names the same officer: then more may be known of it here. */
    private static List<Term> merged(List<Term> known, List<Term> told) {
        var kept = known.stream()
                .filter(term -> told.stream()
                        .noneMatch(other -> other.from().equals(term.from())
                                && !other.officerId().equals(term.officerId())))
                .toList();
        var added = told.stream()
                .filter(term -> kept.stream().noneMatch(other -> other.from().equals(term.from())));
        return Stream.concat(kept.stream(), added).toList();
    }

    private static boolean goesOn(IroAllocation allocation, AllocationFacts now) {
        var known = allocation.facts().terms();
        return allocation.endedOn().isEmpty()
                && now.terms().size() > known.size()
                && now.terms().subList(0, known.size()).equals(known);
    }

    private static void take(IroAllocation allocation, Term term, String area) {
        var before = allocation.facts().latest();
        if (before.isEmpty()) {
            allocation.name(term, area);
        } else {
            var matters = Objects.requireNonNullElse(
                    term.takenOver(), new HandOver("The other system does not say why.", List.of()));
            allocation.handOver(term, before.orElseThrow(), matters, area);
        }
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
