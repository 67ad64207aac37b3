package safeguarding.reviewing.careplan.drift;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rules as they are switched, with their amounts.
 *
 * @param amounts amount of each rule that is on; a rule that is off is not among them
 */
public record PermanenceDriftLimits(Map<PermanenceDriftRule, Integer> amounts) {

    public PermanenceDriftLimits {
        amounts = Map.copyOf(amounts);
    }

    /** Why a care plan is on the list, in the order of the rules; empty when it is not. */
    public List<PermanenceDriftReason> reasons(PermanenceDriftFacts plan) {
        return Arrays.stream(PermanenceDriftRule.values())
                .filter(amounts::containsKey)
                .flatMap(rule -> rule.judge(plan, Objects.requireNonNull(amounts.get(rule))).stream())
                .toList();
    }
}
