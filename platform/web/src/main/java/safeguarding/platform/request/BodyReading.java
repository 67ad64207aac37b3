package safeguarding.platform.request;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Refuses an empty body (or a bare {@code null}) where one is needed, and a body that grows past the limit on its way in. */
@Provider
public class BodyReading implements ReaderInterceptor {

    private final CurrentVertxRequest request;
    private final RequestHygiene limits;

    BodyReading(CurrentVertxRequest request, RequestHygiene limits) {
        this.request = request;
        this.limits = limits;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var limit = limits.limitOf(request.getCurrent().normalizedPath());
        context.setInputStream(new LimitedBody(context.getInputStream(), limit));
        var body = context.proceed();
        if (body == null) {
            throw ProblemException.of(ProblemType.MALFORMED_BODY, "A body is needed here.");
        }
        return body;
    }
}
