package safeguarding.reviewing.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.OfficerAnswer.Unsuitable;
import safeguarding.reviewing.neighbours.OfficerRegister;

/** What is bad in an allocation as child, siblings and register are known now. */
@ApplicationScoped
public class AllocationQuality {

    private final OfficerQuestions questions;
    private final OfficerRegister register;
    private final Clock clock;

    AllocationQuality(OfficerQuestions questions, OfficerRegister register, Clock clock) {
        this.questions = questions;
        this.register = register;
        this.clock = clock;
    }

    /**
     * The findings of an allocation that lasts; a period that ended or was withdrawn has none.
     *
     * @param mayName whether a sibling may be thought of
     */
    public List<AllocationFinding> check(IroAllocation allocation, Predicate<UUID> mayName) {
        var term = allocation.facts().latest();
        if (term.isEmpty()
                || allocation.endedOn().isPresent()
                || allocation.withdrawal().isPresent()) {
            return List.of();
        }
        var named = term.orElseThrow();
        var question = questions.of(allocation, CivilTime.today(clock), mayName);
        var findings = new ArrayList<AllocationFinding>();
        if (register.judge(named.officerId(), question) instanceof Unsuitable unsuitable) {
            findings.add(
                    unsuitable.ruleId() == null ? AllocationFinding.NOT_IN_OFFICE : AllocationFinding.NOT_INDEPENDENT);
        }
        if (named.apartFromSiblings() == null
                && !question.ofSiblings().isEmpty()
                && !question.ofSiblings().contains(named.officerId())) {
            findings.add(AllocationFinding.APART_FROM_SIBLINGS);
        }
        return findings;
    }
}
