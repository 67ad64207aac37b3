package safeguarding.platform.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.problem.mapping.UnreadableBodies;

/** Says where a line stops being a record, without repeating what it holds. */
final class UnreadableLine {

    private UnreadableLine() {}

    static Finding finding(JsonProcessingException unreadable) {
        var refusal = UnreadableBodies.refusal(unreadable);
        if (unreadable instanceof JsonMappingException && !refusal.violations().isEmpty()) {
            Violation first = refusal.violations().getFirst();
            return new Finding("invalid-request", first.field(), column(unreadable), first.message());
        }
        return new Finding("malformed", null, column(unreadable), "The line is not one well-formed JSON object.");
    }

    private static @Nullable Integer column(JsonProcessingException unreadable) {
        var where = unreadable.getLocation();
        return where == null || where.getColumnNr() < 1 ? null : where.getColumnNr();
    }
}
