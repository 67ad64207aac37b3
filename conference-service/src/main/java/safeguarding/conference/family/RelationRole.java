package safeguarding.conference.family;

import safeguarding.platform.coding.Codes;

/** What a person is to a child. */
public enum RelationRole {
    MOTHER,
    FATHER,
    PARENT,
    STEP_PARENT,
    SIBLING,
    HALF_SIBLING,
    GRANDPARENT,
    OTHER_RELATIVE,
    PARENTS_PARTNER,
    FOSTER_CARER,
    GUARDIAN,
    OTHER;

    /** Code in requests and answers, such as {@code step-parent}. */
    public String code() {
        return Codes.of(this);
    }

    /** Whether this is a parent by birth or adoption. */
    public boolean parent() {
        return this == MOTHER || this == FATHER || this == PARENT;
    }
}
