package safeguarding.conference.planenquiry;

import safeguarding.platform.coding.Codes;

/** What a plan enquiry is answered. There is no answer that says that a child has no plan. */
public enum PlanAnswer {
    /** The child is certain, and is on a plan today. */
    ON_A_PLAN,
    /** Somebody of the unit has to look: the record is for named people only, or something is not certain. */
    RING_THE_UNIT,
    /** Nothing was matched. That proves nothing. */
    NO_MATCH;

    /** The code in answers, such as {@code on-a-plan}. */
    public String code() {
        return Codes.of(this);
    }
}
