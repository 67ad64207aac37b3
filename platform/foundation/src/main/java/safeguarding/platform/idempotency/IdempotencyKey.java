package safeguarding.platform.idempotency;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.problem.ProblemType;

/** The name a client gave to one attempt: 1 to 255 printable ASCII characters without spaces. */
record IdempotencyKey(String value) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{1,255}");

    IdempotencyKey {
        if (!SHAPE.matcher(value).matches()) {
            throw ProblemException.invalid(
                    List.of(new Violation(HEADER, "A key is 1 to 255 printable ASCII characters without spaces.")));
        }
    }

    /** The one key of a request; null or empty when the header was not sent. */
    static IdempotencyKey of(@Nullable List<String> headers) {
        if (headers == null || headers.isEmpty() || headers.getFirst().isBlank()) {
            throw ProblemException.of(
                    ProblemType.IDEMPOTENCY_KEY_MISSING,
                    "Send an Idempotency-Key, new for each thing to create and the same for each repeat, such as a UUID.");
        }
        if (headers.size() > 1) {
            throw ProblemException.invalid(List.of(new Violation(HEADER, "Send one key only.")));
        }
        return new IdempotencyKey(headers.getFirst());
    }

    /** What the key stands for together with who sent it to which operation. */
    Scope within(String subject, String client, String operation) {
        return new Scope(Digests.of(subject, client, operation, value));
    }

    /** Digest of caller, operation and key. */
    record Scope(byte[] digest) {

        /** The number under which PostgreSQL locks it. */
        long lock() {
            return ByteBuffer.wrap(digest).getLong();
        }
    }
}
