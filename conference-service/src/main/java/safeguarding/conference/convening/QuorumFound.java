package safeguarding.conference.convening;

/** Whether enough agencies sat together (B2.1, B2.2). */
public enum QuorumFound {
    /** Children's social care and at least two other agencies with direct contact. */
    MET,
    /** The chair went ahead without it, with a written reason. */
    OVERRIDDEN,
    /** The conference was inquorate. */
    NOT_MET,
    /** History that does not say who attended. */
    NOT_RECORDED;

    /** Whether the conference could decide about a plan. */
    public boolean couldDecide() {
        return this != NOT_MET;
    }
}
