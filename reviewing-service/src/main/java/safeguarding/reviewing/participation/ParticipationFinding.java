package safeguarding.reviewing.participation;

import safeguarding.platform.coding.Codes;

/** Something about how a child took part that is bad, or that the return would refuse, but may be so: kept and flagged. */
public enum ParticipationFinding {
    NOT_SEEN_ALONE("C2.4", "The IRO did not see the child alone, and no reason of the rule is given."),
    NO_PARTICIPATION_CODE("C5", "The review is finished and nobody said how the child took part."),
    FOUR_OR_OLDER("440", "PN0 is for a review not after the fourth birthday."),
    UNDER_FOUR("441", "PN1 to PN7 are for a review not before the fourth birthday."),
    AGE_NOT_KNOWN("440", "The date of birth is not known: the code cannot be held against the fourth birthday."),
    SHORT_BREAKS_ONLY("399", "The child was only ever on V3 or V4: the return knows no reviews of it.");

    private final String ruleId;
    private final String sentence;

    ParticipationFinding(String ruleId, String sentence) {
        this.ruleId = ruleId;
        this.sentence = sentence;
    }

    /** Id of the rule. */
    public String ruleId() {
        return ruleId;
    }

    /** What is wrong, without any value. */
    public String sentence() {
        return sentence;
    }

    /** Stable code, such as {@code not-seen-alone}. */
    public String code() {
        return Codes.of(this);
    }
}
