package safeguarding.conference.drift;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules as they are switched, with their amounts.
 *
 * @param amounts amount of each rule that is on; a rule that is off is not among them
 */
public record DriftLimits(Map<DriftRule, Integer> amounts) {

    public DriftLimits {
        amounts = Map.copyOf(amounts);
    }

    /** The rules that are on, in their order. */
    public List<DriftRule> rules() {
        return Arrays.stream(DriftRule.values()).filter(amounts::containsKey).toList();
    }

    /** The amount with which a rule begins; empty when it is off. */
    public Optional<Integer> from(DriftRule rule) {
        return Optional.ofNullable(amounts.get(rule));
    }

    /** Why a plan is on the radar, in the order of the rules; empty when it is not. */
    public List<DriftReason> reasons(DriftFacts plan) {
        return rules().stream()
                .flatMap(rule -> from(rule).flatMap(from -> rule.judge(plan, from)).stream())
                .toList();
    }
}
