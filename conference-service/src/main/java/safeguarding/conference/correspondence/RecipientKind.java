package safeguarding.conference.correspondence;

/** Who somebody is to whom a letter is written, as rulings tell them apart. */
public enum RecipientKind {
    /** The child itself. Others may read its letter. */
    CHILD,
    /** A parent who was not excluded from the conference. */
    PARENT,
    /** Somebody of the family whom the chair excluded from the conference (B2.7). */
    EXCLUDED,
    /** Somebody else of the family, such as a carer or a grandparent. */
    CARER,
    /** An agency that was involved. */
    PROFESSIONAL
}
