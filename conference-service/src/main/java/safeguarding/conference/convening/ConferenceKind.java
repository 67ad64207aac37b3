package safeguarding.conference.convening;

/** What a conference is for. */
public enum ConferenceKind {
    /** The first conference on a child after a section 47 enquiry. */
    INITIAL,
    /** Looks at a plan that is running. */
    REVIEW,
    /** A child with another council's plan has moved here for good. */
    TRANSFER_IN,
    /** An initial conference on a child who is not born yet. */
    PRE_BIRTH;

    /** Whether a plan can begin with this conference. */
    public boolean canBeginPlan() {
        return this != REVIEW;
    }

    /** Whether a strategy discussion sets its clock (B1.3). */
    public boolean followsEnquiry() {
        return this == INITIAL || this == PRE_BIRTH;
    }
}
