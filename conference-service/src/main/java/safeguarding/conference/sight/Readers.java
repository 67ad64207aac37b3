package safeguarding.conference.sight;

/** Who may read something that is written about a conference, beside the unit. */
public enum Readers {
    /** The family, the agencies that are involved, and the unit. */
    EVERYBODY,
    /** The agencies that are involved, and the unit: the confidential part of professionals. */
    PROFESSIONALS,
    /** The unit alone. */
    UNIT;

    /** Whether an agency that is involved may read it. */
    public boolean withPartners() {
        return this != UNIT;
    }

    /** Whether the family may read it. */
    public boolean withFamily() {
        return this == EVERYBODY;
    }
}
