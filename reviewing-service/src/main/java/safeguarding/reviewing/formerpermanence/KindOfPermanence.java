package safeguarding.reviewing.formerpermanence;

/** What permanent home a child had before it came into care (PREV_PERM of the return). */
public enum KindOfPermanence {
    ADOPTION("P1"),
    SPECIAL_GUARDIANSHIP("P2"),
    CHILD_ARRANGEMENTS("P3"),
    UNKNOWN("P4"),
    NONE("Z1");

    private final String code;

    KindOfPermanence(String code) {
        this.code = code;
    }

    /** How the return writes it. */
    public String code() {
        return code;
    }
}
