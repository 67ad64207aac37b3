package safeguarding.platform.problem.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import safeguarding.platform.problem.ProblemException;

/** What the framework refuses by itself: unknown paths, methods, media types, parameters that cannot be read. */
@Provider
@Priority(Priorities.USER - 10)
public class HttpRefusals implements ExceptionMapper<WebApplicationException> {

    private final CurrentVertxRequest request;

    HttpRefusals(CurrentVertxRequest request) {
        this.request = request;
    }

    @Override
    public Response toResponse(WebApplicationException exception) {
        return switch (exception.getCause()) {
            case ProblemException refusal -> Refusals.answer(refusal);
            case JsonProcessingException unreadable -> Refusals.answer(UnreadableBodies.refusal(unreadable));
            case null, default -> byStatus(exception);
        };
    }

    private Response byStatus(WebApplicationException exception) {
        var status = exception.getResponse().getStatus();
        if (status < 400) {
            return exception.getResponse();
        }
        if (status >= 500 && status != 503) {
            return OurFaults.answer(exception);
        }
        return OfferedMethods.ofThisService().refuses(request.getCurrent(), status)
                ? Response.fromResponse(Refusals.answer(StatusProblems.of(405)))
                        .header(
                                HttpHeaders.ALLOW,
                                OfferedMethods.ofThisService()
                                        .at(request.getCurrent().normalizedPath()))
                        .build()
                : Refusals.answer(StatusProblems.of(status));
    }
}
