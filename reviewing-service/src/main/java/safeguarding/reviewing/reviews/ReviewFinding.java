package safeguarding.reviewing.reviews;

import safeguarding.platform.coding.Codes;

/** Something about a review that is bad but may be so: it is kept and flagged. */
public enum ReviewFinding {
    NO_NAMED_IRO("C2.1", "On the day of the review the child had no named IRO."),
    NO_MEETING("C1.6", "The review was no meeting, and it should have been one."),
    ADJOURNED_MORE_THAN_ONCE("C1.10", "The review was adjourned more than once.");

    private final String ruleId;
    private final String sentence;

    ReviewFinding(String ruleId, String sentence) {
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

    /** Stable code, such as {@code no-named-iro}. */
    public String code() {
        return Codes.of(this);
    }
}
