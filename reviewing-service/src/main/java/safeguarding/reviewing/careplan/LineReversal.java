package safeguarding.reviewing.careplan;

/** Why the decision that a child should be placed for adoption no longer holds, as the return asks (E). */
public enum LineReversal {
    NEEDS_CHANGED("RD1"),
    NO_PLACEMENT_ORDER("RD2"),
    NO_ADOPTERS("RD3"),
    OTHER("RD4");

    private final String code;

    LineReversal(String code) {
        this.code = code;
    }

    /** The code of the return (REASON_PLACED_CEASED). */
    public String code() {
        return code;
    }
}
