package safeguarding.reviewing.missing;

/** How a child was not where it should be (MISSING of the return). */
public enum AbsenceKind {
    MISSING("M"),
    AWAY("A");

    private final String code;

    AbsenceKind(String code) {
        this.code = code;
    }

    /** How the return writes it. */
    public String code() {
        return code;
    }
}
