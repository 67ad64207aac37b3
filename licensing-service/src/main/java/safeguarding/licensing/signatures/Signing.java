package safeguarding.licensing.signatures;

/** Who is asked to sign. */
public enum Signing {
    /** Somebody with parental responsibility. */
    PARENT("parent-signature"),
    /** The head teacher of the child's school. */
    HEAD_TEACHER("school-view");

    private final String awaited;

    Signing(String awaited) {
        this.awaited = awaited;
    }

    /** What the licence waits for. */
    String awaited() {
        return awaited;
    }
}
