package safeguarding.platform.paging;

/** Cursors outside a running service. */
public final class SignedCursors {

    private SignedCursors() {}

    /** Signs with a key. */
    public static SignedCursor signedWith(String key) {
        return new SignedCursor(() -> key);
    }
}
