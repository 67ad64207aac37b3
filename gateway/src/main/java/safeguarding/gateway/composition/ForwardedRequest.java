package safeguarding.gateway.composition;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import safeguarding.platform.caller.RequestHeaders;
import safeguarding.platform.request.Correlation;

/** What goes along from the caller's request to every contributor: services decide again, by the caller's own token. */
@RequestScoped
public class ForwardedRequest {

    private static final List<String> CARRIED =
            List.of("Authorization", RequestHeaders.ACCESS_PURPOSE, RequestHeaders.ON_BEHALF_OF, "Accept-Language");

    private final CurrentVertxRequest request;
    private final Correlation correlation;

    ForwardedRequest(CurrentVertxRequest request, Correlation correlation) {
        this.request = request;
        this.correlation = correlation;
    }

    /** A question without a body. */
    public Question reading() {
        return new Question(Question.Expected.RECORD, "GET", null, headers());
    }

    /** A search for children. */
    public Question searching(String body) {
        return posting(Question.Expected.CHILDREN, body);
    }

    /** A plan enquiry. */
    public Question enquiring(String body) {
        return posting(Question.Expected.PLAN_ANSWER, body);
    }

    private Question posting(Question.Expected expected, String body) {
        var headers = headers();
        headers.put("Content-Type", "application/json");
        return new Question(expected, "POST", body, headers);
    }

    private Map<String, String> headers() {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var name : CARRIED) {
            var value = request.getCurrent().request().getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        headers.put("Accept", "application/json");
        headers.put(RequestHeaders.CORRELATION_ID, correlation.id());
        W3CTraceContextPropagator.getInstance()
                .inject(
                        Context.current(),
                        headers,
                        (carrier, key, value) -> Objects.requireNonNull(carrier).put(key, value));
        return headers;
    }
}
