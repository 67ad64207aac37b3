package safeguarding.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.problem.mapping.RouterFailures;
import safeguarding.platform.request.CorrelationFilter;
import safeguarding.platform.request.RequestHygiene;

/** Carries one request to a service and its answer back, piece by piece, never as a whole. */
@ApplicationScoped
public class Forwarding {

    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait=([0-9]{1,2})(?:$|[,;\\s])");
    private static final String GROWN = "The body may have at most %d bytes here.";

    private final RouterFailures refusals;
    private final RequestHygiene hygiene;

    Forwarding(RouterFailures refusals, RequestHygiene hygiene) {
        this.refusals = refusals;
        this.hygiene = hygiene;
    }

    void forward(RoutingContext request, Upstream upstream, Route route) {
        if (!upstream.health().mayBeAsked()) {
            refusals.answer(request, ServiceProblems.away(upstream.name()));
            return;
        }
        var caller = request.request();
        var outgoing = ProxyRequest.reverseProxy(caller);
        outgoing.setURI(route.uri());
        limitBody(request, outgoing);
        HeaderHygiene.inward(
                outgoing.headers(),
                caller,
                upstream.name(),
                Objects.requireNonNullElse(CorrelationFilter.of(request), ""));
        caller.pause();
        upstream.request(caller.method(), route.uri(), waiting(request, route))
                .compose(outgoing::send)
                .onSuccess(answer -> upstream.health().answered())
                .onFailure(failure -> failed(request, upstream, failure))
                .onSuccess(answer -> comeBack(request, answer));
    }

    private void limitBody(RoutingContext request, ProxyRequest outgoing) {
        if (outgoing.getBody() != null && request.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            var limit = hygiene.limitOf(request.request().path());
            var counted = new CountedBody(
                    outgoing.getBody().stream(),
                    limit,
                    () -> answerOnce(request, ProblemException.of(ProblemType.BODY_TOO_LARGE, GROWN.formatted(limit))));
            outgoing.setBody(Body.body(counted));
        }
    }

    private static void comeBack(RoutingContext request, ProxyResponse answer) {
        if (request.response().ended() || request.response().headWritten()) {
            answer.release();
            return;
        }
        HeaderHygiene.outward(answer.headers(), request.response().headers());
        Future<Void> sent = answer.send();
        sent.onFailure(brokeOff -> request.request().connection().close());
    }

    private void failed(RoutingContext request, Upstream upstream, Throwable failure) {
        if (request.response().ended() || request.response().closed()) {
            return;
        }
        upstream.health().failed();
        answerOnce(
                request,
                failure instanceof TimeoutException
                        ? ServiceProblems.slow(upstream.name())
                        : ServiceProblems.away(upstream.name()));
    }

    private void answerOnce(RoutingContext request, ProblemException refusal) {
        if (!request.response().headWritten()) {
            refusals.answer(request, refusal);
        }
    }

    private static Duration waiting(RoutingContext request, Route route) {
        var prefer = request.request().getHeader("Prefer");
        if (prefer == null || !route.isFeed()) {
            return Duration.ZERO;
        }
        var wait = WAIT.matcher(prefer);
        return wait.find() ? Duration.ofSeconds(Long.parseLong(wait.group(1))) : Duration.ZERO;
    }
}
