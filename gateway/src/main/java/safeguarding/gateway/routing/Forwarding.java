package safeguarding.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.problem.mapping.RouterFailures;
import safeguarding.platform.request.RequestHygiene;

/** Carries one request to a service and its answer back, piece by piece, never as a whole. */
@ApplicationScoped
public class Forwarding {

    /** The longest that a feed of events waits for news, whatever its reader asks for. */
    private static final long LONGEST_WAIT_SECONDS = 30;

    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*\"?([0-9]{1,6})\"?(?=$|[,;\\s])");
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
        caller.pause();
        var waiting = route.isFeed() ? waiting(caller.getHeader("Prefer")) : Duration.ZERO;
        var outgoing = new OutgoingRequest(request, upstream, route, bodyLimit(request));
        upstream.request(caller.method(), route, waiting)
                .compose(outgoing::send)
                .onSuccess(answer -> upstream.health().answered())
                .onFailure(failure -> failed(request, upstream, failure))
                .onSuccess(answer -> comeBack(request, answer));
    }

    private BodyLimit bodyLimit(RoutingContext request) {
        var limit = hygiene.limitOf(request.request().path());
        return new BodyLimit(
                limit,
                () -> answerOnce(request, ProblemException.of(ProblemType.BODY_TOO_LARGE, GROWN.formatted(limit))));
    }

    private static void comeBack(RoutingContext request, ProxyResponse answer) {
        if (request.response().ended() || request.response().headWritten()) {
            answer.release();
            return;
        }
        HeaderHygiene.outward(answer.headers(), request.response().headers());
        Future<Void> sent = answer.send();
        sent.onFailure(brokeOff -> breakOff(request));
    }

    /** Half an answer must not look like a whole one; over HTTP/2 the caller's other requests go on. */
    private static void breakOff(RoutingContext request) {
        if (request.request().version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.request().connection().close();
        }
    }

    private void failed(RoutingContext request, Upstream upstream, Throwable failure) {
        if (request.response().ended() || request.response().closed()) {
            return;
        }
        if (!(failure instanceof ConnectionPoolTooBusyException)) {
            upstream.health().failed();
        }
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

    private static Duration waiting(@Nullable String prefer) {
        var wait = WAIT.matcher(prefer == null ? "" : prefer);
        return wait.find()
                ? Duration.ofSeconds(Math.min(LONGEST_WAIT_SECONDS, Long.parseLong(wait.group(1))))
                : Duration.ZERO;
    }
}
