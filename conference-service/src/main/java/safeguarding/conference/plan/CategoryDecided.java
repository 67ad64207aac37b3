package safeguarding.conference.plan;

import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** B3.1: a conference decides one of four categories. */
public final class CategoryDecided {

    /** The rule. */
    public static final Rule RULE = new Rule(
            "B3.1",
            "Working Together to Safeguard Children; the unit's four categories (CIN code MUL is kept for old records only)",
            "A conference decides neglect, physical, sexual or emotional abuse.");

    private CategoryDecided() {}

    /**
     * Can a conference decide this category for a plan?
     *
     * @param category null when none is given
     */
    public static Verdict permits(@Nullable Category category) {
        if (category == null) {
            return RULE.refuses("A plan needs its category: NEGLECT, PHYSICAL, SEXUAL or EMOTIONAL.");
        }
        return category == Category.MULTIPLE
                ? RULE.refuses("A conference decides one main category; MULTIPLE is kept for old records only.")
                : Verdict.permitted();
    }
}
