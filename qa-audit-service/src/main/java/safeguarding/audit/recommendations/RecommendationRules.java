package safeguarding.audit.recommendations;

import org.jspecify.annotations.Nullable;
import safeguarding.audit.neighbours.AuditStanding;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** How a recommendation comes to its end. */
public final class RecommendationRules {

    /** The day that it names. */
    public static final Rule DUE = new Rule(
            "QA30",
            "Practice of this service: a recommendation names its day",
            "A recommendation is implemented by the day that it names.");

    /** Saying so is not enough. */
    public static final Rule CLOSED_WHEN_TESTED = new Rule(
            "QA31",
            "Practice of this service: implemented is not closed",
            "A recommendation closes once an audit found that it stuck, or with the reason why none looks.");

    /** Whoever tests has looked. */
    public static final Rule TESTED_BY_ITS_AUDIT = new Rule(
            "QA32",
            "Practice of this service: implemented is not closed",
            "A recommendation is tested by an audit that was chosen to test it and that was reported.");

    private RecommendationRules() {}

    /**
     * Can it close?
     *
     * @param embedded whether the latest test found that it stuck; null when no audit has looked
     * @param untested whether the manager says why it closes without such a test
     */
    public static Verdict mayClose(@Nullable Boolean embedded, boolean untested) {
        if (untested || Boolean.TRUE.equals(embedded)) {
            return Verdict.permitted();
        }
        return CLOSED_WHEN_TESTED.refuses(
                embedded == null ? "No audit has tested it." : "The latest test found that it did not stick.");
    }

    /**
     * Can this audit have tested it?
     *
     * @param chosen whether it was chosen to test it
     */
    public static Verdict mayTest(boolean chosen, AuditStanding audit) {
        if (!chosen) {
            return TESTED_BY_ITS_AUDIT.refuses("The audit was not chosen to test it.");
        }
        return switch (audit) {
            case REPORTED, CLOSED -> Verdict.permitted();
            case PLANNED, IN_FIELDWORK, CANCELLED -> TESTED_BY_ITS_AUDIT.refuses("The audit was not reported.");
        };
    }
}
