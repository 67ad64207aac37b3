package safeguarding.platform.inbox;

import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.sql.SqlFailure;

/** Why an event could not be taken, in words that hold no value of it. */
final class Reasons {

    private Reasons() {}

    /** Our own refusals in their words; of other failures the kind and the place only. */
    static String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException || cause instanceof UnreadableEvent) {
                return String.valueOf(cause.getMessage());
            }
        }
        var state = SqlFailure.stateOf(failure);
        return kind(failure) + (state == null ? "" : ", SQLSTATE " + state) + place(failure);
    }

    private static String kind(Throwable failure) {
        var root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }

    private static String place(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (var frame : cause.getStackTrace()) {
                if (frame.getClassName().startsWith("safeguarding.")
                        && !frame.getClassName().contains("_")) {
                    return " at " + frame.getFileName() + ":" + frame.getLineNumber();
                }
            }
        }
        return "";
    }
}
