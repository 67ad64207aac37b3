package safeguarding.licensing.chaperones;

/** What is proved of a chaperone. */
public enum ProofKind {
    /** An enhanced check by the Disclosure and Barring Service, seen by the team. */
    ENHANCED_DBS,
    /** Documents that say who it is. */
    IDENTITY,
    /** A reference by somebody who knows the person with children. */
    REFERENCE,
    /** Training in safeguarding children. */
    SAFEGUARDING_TRAINING,
    /** Training in first aid. */
    FIRST_AID_TRAINING,
    /** A qualification to teach. */
    TEACHING_QUALIFICATION
}
