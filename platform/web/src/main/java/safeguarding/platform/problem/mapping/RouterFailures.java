package safeguarding.platform.problem.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.Problem;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Failures outside the resources (tokens, routes, limits) get the same answers as those within. */
@ApplicationScoped
public class RouterFailures {

    private final ObjectMapper json;

    RouterFailures(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::handle);
        router.route().last().handler(this::nothingFound);
    }

    private void nothingFound(RoutingContext request) {
        var methods = OfferedMethods.ofThisService();
        if (methods.refuses(request, 404)) {
            request.response().putHeader(HttpHeaders.ALLOW, methods.at(request.normalizedPath()));
            answer(request, StatusProblems.of(405));
        } else {
            answer(request, StatusProblems.of(404));
        }
    }

    private void handle(RoutingContext request) {
        if (request.response().headWritten()) {
            request.next();
            return;
        }
        answer(request, refusal(request.failure(), request.statusCode()));
    }

    /** Ends a request with a refusal. */
    public void answer(RoutingContext request, ProblemException refusal) {
        var response = request.response().setStatusCode(refusal.type().status());
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        if (refusal.retryAfterSeconds() != null) {
            response.putHeader(
                    HttpHeaders.RETRY_AFTER, refusal.retryAfterSeconds().toString());
        }
        if (refusal.type() == ProblemType.NOT_SIGNED_IN) {
            response.putHeader("WWW-Authenticate", Refusals.CHALLENGE);
        }
        if (!request.request().isEnded() && request.request().version() != HttpVersion.HTTP_2) {
            response.putHeader(HttpHeaders.CONNECTION, "close");
        }
        response.end(body(refusal));
    }

    private String body(ProblemException refusal) {
        try {
            return json.writeValueAsString(Problem.of(refusal, Refusals.traceId()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem is always JSON", impossible);
        }
    }

    private static ProblemException refusal(@Nullable Throwable failure, int status) {
        return switch (failure) {
            case null -> StatusProblems.of(status);
            case ProblemException refusal -> refusal;
            case UnauthorizedException nobody -> StatusProblems.of(401);
            case AuthenticationFailedException refused -> ofToken(refused);
            case ForbiddenException wrongRole -> StatusProblems.of(403);
            case OIDCException signInAway -> signInAway();
            case RejectedExecutionException busy -> StatusProblems.of(503);
            default -> {
                if (status < 400 || status >= 500) {
                    OurFaults.note(failure);
                }
                yield StatusProblems.of(status);
            }
        };
    }

    /** A token that was refused, unless the server that could prove it is away: then nobody can say. */
    static ProblemException ofToken(AuthenticationFailedException refused) {
        for (Throwable cause = refused.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException || cause instanceof IOException) {
                return signInAway();
            }
        }
        return StatusProblems.of(401);
    }

    private static ProblemException signInAway() {
        return ProblemException.tryAgain(
                ProblemType.UNAVAILABLE, "Tokens cannot be checked at the moment: the sign-in server is away.", 5);
    }
}
