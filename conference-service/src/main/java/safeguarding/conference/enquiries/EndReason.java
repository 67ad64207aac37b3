package safeguarding.conference.enquiries;

import safeguarding.platform.coding.Codes;

/** Why an enquiry ended without a conference. */
public enum EndReason {
    NOT_SUBSTANTIATED,
    NO_CONTINUING_HARM,
    CHILD_LOOKED_AFTER,
    CHILD_DIED,
    MOVED_AWAY,
    OTHER;

    /** Code in requests, answers and events, such as {@code no-continuing-harm}. */
    public String code() {
        return Codes.of(this);
    }
}
