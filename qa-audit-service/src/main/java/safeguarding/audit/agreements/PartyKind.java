package safeguarding.audit.agreements;

/** Kinds of partners. */
public enum PartyKind {
    ADULT_SERVICES,
    MENTAL_HEALTH,
    PROBATION,
    CLINICAL_COMMISSIONING_GROUP,
    GENERAL_PRACTICE,
    OTHER
}
