package safeguarding.audit.cases;

/** What a case is that can be audited. */
public enum CaseKind {
    /** A child with a child protection plan; told by conference-service. */
    CHILD_PROTECTION_PLAN,
    /** A looked-after child; told by reviewing-service. */
    LOOKED_AFTER,
    /** A child in need; loaded from files of the case system. */
    CHILD_IN_NEED,
    /** The supervision file of a member of staff; loaded from files of the case system. */
    SUPERVISION_FILE,
    /** A family that has a family support worker; loaded from files of the case system. */
    FAMILY_SUPPORT;

    /** Whether such cases are known from the events of another service. */
    public boolean isTold() {
        return this == CHILD_PROTECTION_PLAN || this == LOOKED_AFTER;
    }

    /** Whether such a case is one child. */
    public boolean isOfChild() {
        return this != SUPERVISION_FILE && this != FAMILY_SUPPORT;
    }
}
