package safeguarding.conference.enquiries;

import safeguarding.platform.coding.Codes;

/** Where a section 47 enquiry stands. */
public enum EnquiryStage {
    OPEN,
    CONFERENCE_REQUIRED,
    CONFERENCE_HELD,
    ENDED_WITHOUT_CONFERENCE,
    /** Recorded in error: it never was. */
    WITHDRAWN;

    /** Code in requests and answers, such as {@code conference-required}. */
    public String code() {
        return Codes.of(this);
    }

    /** Whether a conference is still waited for. */
    public boolean open() {
        return this == OPEN || this == CONFERENCE_REQUIRED;
    }
}
