package safeguarding.platform.problem.mapping;

import io.opentelemetry.api.trace.Span;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import safeguarding.platform.problem.Problem;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Answers that refuse. */
final class Refusals {

    /** What a caller without a valid token is told to bring. */
    static final String CHALLENGE = "Bearer";

    private Refusals() {}

    static Response answer(ProblemException refusal) {
        var answer = Response.status(refusal.type().status())
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(refusal, traceId()));
        if (refusal.retryAfterSeconds() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, refusal.retryAfterSeconds());
        }
        if (refusal.type() == ProblemType.NOT_SIGNED_IN) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        }
        return answer.build();
    }

    static Response answer(ProblemType type, String detail) {
        return answer(ProblemException.of(type, detail));
    }

    /** Names the running request in the logs. */
    static String traceId() {
        return Span.current().getSpanContext().getTraceId();
    }
}
