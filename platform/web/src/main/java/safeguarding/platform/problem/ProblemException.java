package safeguarding.platform.problem;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A refusal on its way out: the answer becomes {@code application/problem+json} with the type's status.
 *
 * <p>{@code detail} is shown to the caller and holds no personal value, class name or SQL.
 */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final @Nullable Rule rule;
    private final List<Violation> violations;
    private final @Nullable Integer retryAfterSeconds;

    private ProblemException(
            ProblemType type,
            String detail,
            @Nullable Rule rule,
            List<Violation> violations,
            @Nullable Integer retryAfterSeconds) {
        super(detail, null, false, false);
        this.type = type;
        this.rule = rule;
        this.violations = List.copyOf(violations);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** A refusal with a sentence for the caller. */
    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, null, List.of(), null);
    }

    /** A refusal by a rule of the field, named by its id and citation. */
    public static ProblemException byRule(Rule rule, String detail) {
        return byRule(rule, detail, List.of());
    }

    /** The same with everything that breaks it, field by field. */
    public static ProblemException byRule(Rule rule, String detail, List<Violation> violations) {
        return new ProblemException(ProblemType.RULE_BROKEN, detail, rule, violations, null);
    }

    /** A refusal of single fields of what was sent. */
    public static ProblemException invalid(List<Violation> violations) {
        return new ProblemException(
                ProblemType.INVALID_REQUEST, "The request has fields that cannot be taken.", null, violations, null);
    }

    /** A refusal that may pass: the caller is told when to try again. */
    public static ProblemException tryAgain(ProblemType type, String detail, int seconds) {
        return new ProblemException(type, detail, null, List.of(), seconds);
    }

    /** A refusal of one field, header or parameter. */
    public static ProblemException invalid(String field, String message) {
        return invalid(List.of(new Violation(field, message)));
    }

    /** The kind of refusal. */
    public ProblemType type() {
        return type;
    }

    /** The sentence for the caller. */
    public String detail() {
        return Objects.requireNonNullElse(getMessage(), type.title());
    }

    /** The rule of the field that refuses; null when none is meant. */
    public @Nullable Rule rule() {
        return rule;
    }

    /** What is wrong with single fields; empty when nothing is. */
    public List<Violation> violations() {
        return violations;
    }

    /** Seconds after which a new attempt makes sense; null when it does not. */
    public @Nullable Integer retryAfterSeconds() {
        return retryAfterSeconds;
    }

    /** A rule of the field: its id in {@code rules.md} and where it stands in law, guidance or local practice. */
    public record Rule(String id, String citation) {}

    /** What is wrong with one field: a JSON path such as {@code children[0].dateOfBirth} and a sentence. */
    public record Violation(String field, String message) {}
}
