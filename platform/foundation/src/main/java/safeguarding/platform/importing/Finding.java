package safeguarding.platform.importing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/**
 * Something to say about one line of an import. Never holds a value of the record.
 *
 * @param code short name of the finding, such as {@code malformed} or the id of a rule
 * @param path where in the record, as a JSON path; null when the whole line is meant
 * @param column column of the line, from 1; null when it is not known
 * @param message a sentence for people
 */
@Schema(description = "Something to say about one line of an import; never repeats a value of the record.")
public record Finding(
        @Schema(required = true, examples = "malformed", maxLength = 100)
        String code,

        @Schema(examples = "conferences[0].heldOn", maxLength = 500) @Nullable
        String path,

        @Schema(minimum = "1", maximum = "2147483647") @Nullable
        Integer column,

        @Schema(required = true, maxLength = 2000) String message) {

    /** Code: something has not come yet. The same content is taken anew when it is sent again. */
    public static final String AHEAD = "ahead";

    /** A finding about a field. */
    public static Finding of(String code, String path, String message) {
        return new Finding(code, path, null, message);
    }

    /** A finding about the whole line. */
    public static Finding of(String code, String message) {
        return new Finding(code, null, null, message);
    }

    /** What a refusal says, one finding for each field it names. */
    static List<Finding> of(ProblemException refusal) {
        var rule = refusal.rule();
        var code = rule == null
                ? refusal.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                : rule.id();
        return refusal.violations().isEmpty()
                ? List.of(of(code, String.valueOf(refusal.getMessage())))
                : refusal.violations().stream()
                        .map(violation -> of(code, violation.field(), violation.message()))
                        .toList();
    }
}
