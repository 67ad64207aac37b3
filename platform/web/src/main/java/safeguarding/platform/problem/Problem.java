package safeguarding.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException.Violation;

/**
 * A refusal on the wire, as RFC 9457 describes it. It never holds a personal value, class name, SQL or stack.
 *
 * @param type stable identifier of the kind of refusal, see {@code docs/operations/problem-types.md}
 * @param title what this kind of refusal means, the same each time
 * @param status HTTP status code
 * @param detail what was wrong this time, in a sentence for people
 * @param rule id of the rule that refuses; absent where no rule of the field is meant
 * @param citation where that rule stands in law, guidance or local practice
 * @param violations single fields that cannot be taken; absent when there are none
 * @param traceId names this request in the logs of the suite
 */
@Schema(description = "Why a request was refused, as RFC 9457 describes it.")
public record Problem(
        @Schema(required = true, examples = "urn:safeguarding:problem:not-found")
        URI type,

        @Schema(required = true) String title,

        @Schema(required = true, minimum = "400", maximum = "599")
        int status,

        @Schema(required = true) String detail,
        @Nullable String rule,
        @Nullable String citation,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations,
        @Schema(required = true) String traceId) {

    /** Media type of every refusal. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        violations = List.copyOf(violations);
    }

    /** A refusal as it leaves. */
    public static Problem of(ProblemException refusal, String traceId) {
        var type = refusal.type();
        var rule = refusal.rule();
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                refusal.detail(),
                rule == null ? null : rule.id(),
                rule == null ? null : rule.citation(),
                refusal.violations(),
                traceId);
    }
}
