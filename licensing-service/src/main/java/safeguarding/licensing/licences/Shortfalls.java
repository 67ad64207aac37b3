package safeguarding.licensing.licences;

import java.util.List;
import safeguarding.licensing.neighbours.Shortfall;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** What bars a licence, as a refusal. */
final class Shortfalls {

    private Shortfalls() {}

    /** A refusal (422) that names every one of them; by their own rule when it is the same for all, else by LC6. */
    static ProblemException refused(List<Shortfall> bars) {
        var first = bars.getFirst();
        var one = bars.stream().allMatch(each -> each.ruleId().equals(first.ruleId()));
        var rule = one
                ? new ProblemException.Rule(first.ruleId(), first.citation())
                : new ProblemException.Rule(LicenceRules.COMPLETE.id(), LicenceRules.COMPLETE.citation());
        return ProblemException.byRule(
                rule,
                bars.size() == 1 ? first.reason() : "There are %d things that bar it.".formatted(bars.size()),
                bars.stream()
                        .map(each -> new Violation(each.field(), each.ruleId() + ": " + each.reason()))
                        .toList());
    }
}
