package safeguarding.conference.convening;

import safeguarding.platform.rule.Rule;

/** The limits within which conferences are held. */
public enum Timescale {
    AFTER_STRATEGY_DISCUSSION(
            new Rule(
                    "B1.3",
                    "Working Together to Safeguard Children, initial conference within 15 working days",
                    "An initial conference is held within 15 working days of the strategy discussion that started"
                            + " section 47."),
            true),
    FIRST_REVIEW(
            new Rule(
                    "B1.5",
                    "Working Together to Safeguard Children, first review within 3 months",
                    "The first review is held within 3 months of the initial conference."),
            false),
    LATER_REVIEW(
            new Rule(
                    "B1.6",
                    "Working Together to Safeguard Children, later reviews within 6 months",
                    "Each later review is held within 6 months of the one before."),
            false),
    AFTER_MOVE(
            new Rule(
                    "B1.7",
                    "Working Together to Safeguard Children, children who move with a plan",
                    "A transfer-in conference is held within 15 working days of the notification."),
            true);

    private final Rule rule;
    private final boolean inWorkingDays;

    Timescale(Rule rule, boolean inWorkingDays) {
        this.rule = rule;
        this.inWorkingDays = inWorkingDays;
    }

    public Rule rule() {
        return rule;
    }

    /** Whether the limit, and so lateness, is counted in working days; otherwise in months and days. */
    public boolean inWorkingDays() {
        return inWorkingDays;
    }

    /** The timescale with a rule id. */
    public static Timescale of(String ruleId) {
        for (var timescale : values()) {
            if (timescale.rule.id().equals(ruleId)) {
                return timescale;
            }
        }
        throw new IllegalArgumentException("No timescale of conferences has the id " + ruleId);
    }
}
