package safeguarding.platform.problem.mapping;

import io.quarkus.logging.Log;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Everything nobody expected: the caller learns the trace id only, the log gets the stack without messages. */
@Provider
public final class OurFaults implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable exception) {
        return answer(exception);
    }

    static Response answer(Throwable exception) {
        note(exception);
        return Refusals.answer(problem());
    }

    static void note(Throwable exception) {
        Log.error("A request failed, trace " + Refusals.traceId(), SilentTrace.of(exception));
    }

    static ProblemException problem() {
        return ProblemException.of(
                ProblemType.INTERNAL_ERROR,
                "The request could not be completed. Quote the traceId when you report it.");
    }
}
