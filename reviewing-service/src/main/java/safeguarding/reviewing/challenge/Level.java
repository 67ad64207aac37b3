package safeguarding.reviewing.challenge;

import safeguarding.platform.rule.Rule;

/** To whom a formal challenge goes, the lowest first. How long each has is local practice; all together have 20 working days (C2.9). */
public enum Level {
    TEAM_MANAGER("C2.9-level-1"),
    SERVICE_MANAGER("C2.9-level-2"),
    HEAD_OF_SERVICE("C2.9-level-3"),
    DIRECTOR("C2.9-level-4");

    private final String ruleId;

    Level(String ruleId) {
        this.ruleId = ruleId;
    }

    /** Row of the timescales that says by when the level has answered. */
    public String ruleId() {
        return ruleId;
    }

    /** The whole formal process. */
    public static final Rule WHOLE = new Rule(
            "C2.9",
            "IRO Handbook 2010",
            "A dispute is talked over first; the formal process is finished within 20 working days of its opening.");
}
