package safeguarding.platform.problem.mapping;

import org.jspecify.annotations.Nullable;

/** The stack of an exception without its message, which may hold a personal value (a driver quotes the row it refuses). */
public final class SilentTrace extends RuntimeException {

    private static final int DEPTH = 8;

    private final String kind;

    private SilentTrace(Throwable original, @Nullable SilentTrace cause) {
        super(null, cause, false, true);
        this.kind = original.getClass().getName();
        setStackTrace(original.getStackTrace());
    }

    /** The same stack and the same causes, silent. */
    public static SilentTrace of(Throwable original) {
        return of(original, DEPTH);
    }

    private static SilentTrace of(Throwable original, int depth) {
        var cause = original.getCause();
        return new SilentTrace(original, cause == null || depth == 0 ? null : of(cause, depth - 1));
    }

    @Override
    public String toString() {
        return kind;
    }
}
